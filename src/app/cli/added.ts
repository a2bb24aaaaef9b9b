import { describeSummary, type Summary } from '../../ingest/ingest.ts'
import type { Added } from '../jobs/add.ts'

/** What was done, in sentences. */
export function addedText(added: Added, infos: number, folder: string): string {
  const files = fileLines(added.files)
  const changes = [
    counted(added.added, 'new report'),
    ...(added.versions > 0 ? [`${counted(added.versions, 'new version')} of a known one`] : []),
    ...(added.unchanged > 0 ? [`${number(added.unchanged)} already there`] : []),
    ...(added.rejected > 0 ? [`${number(added.rejected)} could not be read (named above)`] : []),
  ]
  if (added.recoded > 0) changes.push(`${number(added.recoded)} coded again, because the rules have changed`)
  const lines = [`${changes.join(', ')}; ${counted(added.claims, 'claim')} coded.`]
  if (added.compared === null) lines.push('Nothing changed in the case.')
  else {
    const { copies, accounts, contested } = added.compared
    lines.push(
      `The case now has ${counted(accounts, 'account')}, ${number(contested)} contested, and ${counted(copies, 'pair')} of reports that share text.`,
    )
  }
  if (infos > 0) lines.push(`${counted(infos, 'note')} on the input, of which none stops anything: see the end of the brief.`)
  lines.push(`Look at it: crossbearing serve${caseArgument(folder)}`)
  return `${[...files, ...lines].join('\n')}\n`
}

/** A file that is one report, and was read, needs no line of its own. */
function fileLines(files: readonly Summary[]): readonly string[] {
  const telling = files.filter(({ records, rejected }) => records !== 1 || rejected > 0)
  const plain = files.length - telling.length
  return [
    ...(plain > 0 ? [`${counted(plain, 'file')} of one report each.`] : []),
    ...telling.map((file) => `${file.file}: ${describeSummary(file)}.`),
  ]
}

const caseArgument = (folder: string): string => (folder === 'case' ? '' : ` --case ${folder}`)

const number = (n: number): string => n.toLocaleString('en')

const counted = (n: number, noun: string): string => `${number(n)} ${noun}${n === 1 ? '' : 's'}`
