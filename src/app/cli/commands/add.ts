import type { Command } from 'commander'
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
  const [{ addReports }, { addedText }] = await Promise.all([import('../../jobs/add.ts'), import('../added.ts')])
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
  await write(options.json ? `${JSON.stringify({ ...added, notes })}\n` : addedText(added, notes.info, options.case))
  if (added.rejected > 0) process.exitCode = 1
}
