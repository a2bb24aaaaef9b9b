import type { Command } from 'commander'
import { buildReport, type Received } from '../../../ingest/build.ts'
import { mediaNames } from '../../../ingest/media.ts'
import type { Note, Report } from '../../../model/report.ts'
import { languageName } from '../../language-name.ts'
import { givenFacts, ingestOptions, type ReadingOptions, readingOptions } from '../reading-options.ts'

const AFTER = `
Standard input is JSON Lines, one report a line:
  {"id", "text", "outlet"?, "published"?, "url"?, "title"?, "language"?}
Standard output holds claims only, one JSON object a line, in the order of the
reports; docs/codebook.md says what is in them. Messages go to standard error,
one a line, with file and line. A line that is no report is named there and
passed over; the exit code is then 1. The same reports always give the same
bytes, so that the work can be cut up and spread.

Examples:
  crossbearing code < reports.jsonl > claims.jsonl
  crossbearing code my-reports/ article.html | jq -c .figure
  parallel --pipe -L 100 crossbearing code < reports.jsonl > claims.jsonl`

export const defineCode = (program: Command): Command =>
  readingOptions(
    program
      .command('code')
      .summary('reports in, claims out, as JSON Lines')
      .description('A filter: reads reports, writes their claims. It needs no case and keeps nothing.')
      .argument('[path...]', 'files and folders instead of standard input, or - for it with another --format'),
  )
    .addHelpText('after', AFTER)
    .action(code)

async function code(paths: readonly string[], options: ReadingOptions): Promise<void> {
  const [{ loadKnowledge }, { CODED_LANGUAGES }, { createPipeline }, { filter, filesAndFolders, say, standardInput }] =
    await Promise.all([
      import('../../knowledge.ts'),
      import('../../../extract/extract.ts'),
      import('../../../pipeline.ts'),
      import('../filter.ts'),
    ])
  const knowledge = loadKnowledge()
  const pipeline = createPipeline(knowledge)
  const media = mediaNames(knowledge.actors)
  const ingest = { ...ingestOptions(options), media }
  const facts = givenFacts(options)
  const records = paths.length > 0 ? filesAndFolders(paths, facts, ingest) : standardInput(facts, ingest)
  await filter(records, (received) => {
    const { report, notes } = buildReport(received, media)
    for (const note of notes) say(note)
    if (!CODED_LANGUAGES.includes(report.language)) say(uncoded(report, received))
    try {
      return pipeline.code(report)
    } catch (error) {
      say(failed(report, received, error as Error))
      return []
    }
  })
}

const uncoded = ({ id, language }: Report, { file, at }: Received): Note => ({
  level: 'info',
  file,
  at,
  report: id,
  message: `report ${id} is in a language that is not coded (${languageName(language)}): no claims`,
})

/** A mistake in a rule, which must not cost the other reports of a long run: it is named, loudly, and the report has no claims. */
const failed = ({ id }: Report, { file, at }: Received, error: Error): Note => ({
  level: 'error',
  file,
  at,
  report: id,
  message: `the coder failed on report ${id} (${error.message}): this is a mistake in Crossbearing, please report it`,
})
