import { count } from './count.ts'

interface Added {
  readonly added: number
  readonly versions: number
  readonly unchanged: number
  readonly rejected: number
  readonly claims: number
}

export const add = {
  add: 'Add',
  addTitle: 'Add reports',
  addFilesTitle: 'Files and folders',
  addFilesExplained:
    'Text, web pages, tables (CSV) and JSON Lines. A folder may hold a manifest.csv that says who published which file and when. What the case has already is not added again.',
  addDrop: 'Drop files or a folder here, or',
  addFiles: 'Choose files',
  addFolder: 'Choose a folder',
  addPasteTitle: 'One report, by its text',
  addText: 'Text of the report, its title first',
  addDo: 'Add this report',
  addOutcome: 'What became of it',
  addSending: 'Handing over …',
  addReading: (reports: number) => `${count.reports(reports)} read and coded …`,
  addComparing: 'Comparing the accounts …',
  addDone({ added, versions, unchanged, rejected, claims }: Added): string {
    const parts = [
      `${count.reports(added)} added, ${count.claims(claims)} coded.`,
      ...(versions > 0 ? [`${count.reports(versions)} with a new text.`] : []),
      ...(unchanged > 0 ? [`${count.reports(unchanged)} the case had already.`] : []),
      ...(rejected > 0 ? [`${count.files(rejected)} could not be read.`] : []),
    ]
    return parts.join(' ')
  },
  addNotes: 'Notes of the case',
  addNoNotes: 'There is nothing to be said about the input.',
  addFailed: 'It was not added:',
}
