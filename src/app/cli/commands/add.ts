import type { Command } from 'commander'
import { describeSummary } from '../../../ingest/ingest.ts'
import type { Added } from '../../jobs/add.ts'
import { type CaseOption, caseOption, withCase } from '../case-option.ts'
import { createMeter, progressLine } from '../meter.ts'
import { noteLine, write } from '../output.ts'
import { givenFacts, ingestOptions, type ReadingOptions, readingOptions } from '../reading-options.ts'

interface Options extends CaseOption, ReadingOptions {
  readonly json?: boolean
}

const AFTER = `
What cannot be read is named here and noted in the case, and stops nothing else.
Adding the same reports again changes nothing, and an interrupted add goes on
when the same command is run again. docs/add-reports.md says which formats,
columns, encodings and dates are understood.

Examples:
  crossbearing add my-reports/ article.html
  crossbearing add table.csv --columns id=nr,text=body,published=day
  curl -s https://example.org/reports.jsonl | crossbearing add -`

export const defineAdd = (program: Command): Command =>
  readingOptions(
    program
      .command('add')
      .summary('read reports into a case, code and compare them')
      .description('Reads reports into the case (made when there is none), codes them and compares the case.')
      .argument('<path...>', 'files of text, HTML, CSV or JSON Lines, folders of these, or - for standard input')
      .addOption(caseOption()),
  )
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', AFTER)
    .action(add)

async function add(paths: readonly string[], options: Options): Promise<void> {
  const meter = createMeter(process.stderr)
  const stop = (): never => {
    meter.clear()
    console.error('Stopped. What was saved so far is in the case; run the same command again to go on from there.')
    process.exit(130)
  }
  process.once('SIGINT', stop)
  const notes = { error: 0, warning: 0, info: 0 }
  const { addReports } = await import('../../jobs/add.ts')
  const added = await withCase(options.case, 'create', (store) =>
    addReports({
      store,
      paths,
      stdin: process.stdin,
      facts: givenFacts(options),
      ingest: ingestOptions(options),
      onProgress: (progress) => meter.show(progressLine(progress)),
      onNote(note) {
        notes[note.level]++
        if (note.level === 'info') return
        meter.clear()
        console.error(noteLine(note))
      },
    }),
  ).finally(() => meter.clear())
  process.off('SIGINT', stop)
  await write(options.json ? `${JSON.stringify({ ...added, notes })}\n` : summary(added, notes.info, options.case))
  if (added.rejected > 0) process.exitCode = 1
}

/** What was done, in sentences. */
function summary(added: Added, infos: number, folder: string): string {
  const files = added.files.map((file) => `${file.file}: ${describeSummary(file)}\n`)
  const changes = [
    counted(added.added, 'new report'),
    ...(added.versions > 0 ? [`${counted(added.versions, 'new version')} of a known one`] : []),
    ...(added.unchanged > 0 ? [`${number(added.unchanged)} already there`] : []),
    ...(added.rejected > 0 ? [`${number(added.rejected)} could not be read (named above)`] : []),
  ]
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
  return `${files.join('')}${lines.join('\n')}\n`
}

const caseArgument = (folder: string): string => (folder === 'case' ? '' : ` --case ${folder}`)

const number = (n: number): string => n.toLocaleString('en')

const counted = (n: number, noun: string): string => `${number(n)} ${noun}${n === 1 ? '' : 's'}`
