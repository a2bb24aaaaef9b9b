import { type Command, Option } from 'commander'
import type { Store } from '../../../store/store.ts'
import type { Brief, BriefData } from '../../brief/brief.ts'
import { type CaseOption, caseOption, withCase } from '../case-option.ts'
import { writeAll } from '../output.ts'

const WIDTH = 100

/** How a brief is written out. */
const WRITERS = {
  text: async (brief: Brief) => {
    const { textLines } = await import('../../brief/text.ts')
    return textLines(brief, Math.min(process.stdout.columns ?? WIDTH, WIDTH))
  },
  markdown: async (brief: Brief) => (await import('../../brief/markdown.ts')).markdownLines(brief),
  html: async (brief: Brief) => (await import('../../brief/html.ts')).htmlLines(brief),
  json: async (brief: Brief) => [JSON.stringify(brief)],
} as const satisfies Record<string, (brief: Brief) => Promise<Iterable<string>>>

interface Options extends CaseOption {
  readonly format: keyof typeof WRITERS
}

const AFTER = `
The brief says what is contested, every figure with who gives it, shares of
territory with their bases, who is said to hold what, which passages reports
share, and what could not be coded. Each sentence rests on words of the reports,
which its footnotes quote with their offsets.

Examples:
  crossbearing brief | less
  crossbearing brief --case aleppo --format html > brief.html`

export const defineBrief = (program: Command): Command =>
  program
    .command('brief')
    .summary('write a situation brief, every sentence footnoted')
    .description('Writes a situation brief of the case: only what reports say, every sentence footnoted.')
    .addOption(caseOption())
    .addOption(new Option('--format <name>', 'how it is written').choices(Object.keys(WRITERS)).default('text'))
    .addHelpText('after', AFTER)
    .action(brief)

const brief = (options: Options): Promise<void> =>
  withCase(options.case, 'refuse', async (store) => {
    const { composeBrief } = await import('../../brief/compose.ts')
    const lines = await WRITERS[options.format](composeBrief(await briefData(store)))
    await writeAll(ended(lines))
  })

async function briefData(store: Store): Promise<BriefData> {
  const { allAccounts, allClaims, allCopies, allNotes, allReports } = await import('../../../store/read-case.ts')
  return await store.read(async (on) => ({
    reports: await Array.fromAsync(allReports(on)),
    claims: await Array.fromAsync(allClaims(on)),
    accounts: await Array.fromAsync(allAccounts(on)),
    copies: await Array.fromAsync(allCopies(on)),
    notes: await Array.fromAsync(allNotes(on)),
  }))
}

function* ended(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${line}\n`
}
