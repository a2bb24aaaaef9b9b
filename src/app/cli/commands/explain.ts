import { type Command, Option } from 'commander'
import type { ClaimTold } from '../../explain/claim.ts'
import type { EventTold } from '../../explain/event.ts'
import { Failure } from '../../failure.ts'
import { type CaseOption, caseOption, withCase } from '../case-option.ts'
import { writeAll } from '../output.ts'

const WIDTH = 100

const AFTER = `
For a claim: its sentence, each value with its rule in words and the words of
the text that it rests on, who says so, what people ruled about it, and what it
is folded with. For an event: why its claims are one event, how its figures were
compared, its origins, its grade.

Where ids stand: "id" in crossbearing export claims, "event" in crossbearing
export accounts, and the address of each page of the desk.

Examples:
  crossbearing export accounts | jq -r 'select(.contested).event'
  crossbearing explain 3f2a9c41d07be5a86110 --case aleppo
  crossbearing explain 3f2a9c41d07be5a86110 --format json | jq .fields`

interface Options extends CaseOption {
  readonly format: 'text' | 'json'
}

export const defineExplain = (program: Command): Command =>
  program
    .command('explain')
    .summary('tell how a claim or an event came to be')
    .description('Tells how a claim or an event of the case came to be, as a person would tell it.')
    .argument('<id>', 'the id of a claim or of an event')
    .addOption(caseOption())
    .addOption(new Option('--format <name>', 'how it is written').choices(['text', 'json']).default('text'))
    .addHelpText('after', AFTER)
    .action(explain)

const explain = (id: string, options: Options): Promise<void> =>
  withCase(options.case, 'refuse', async (store) => {
    const { explainClaim } = await import('../../explain/claim.ts')
    const { explainEvent } = await import('../../explain/event.ts')
    const { loadRules, ruleSentences } = await import('../../rules.ts')
    const says = ruleSentences(loadRules())
    const told = await store.read(async (on) => (await explainClaim(on, id, says)) ?? (await explainEvent(on, id)))
    if (told === null)
      throw new Failure(
        `The case "${options.case}" has no claim and no event "${id}". An id has 20 signs: "id" of crossbearing export claims, "event" of crossbearing export accounts, or the end of the address of a page of the desk.`,
      )
    await writeAll(options.format === 'json' ? [`${JSON.stringify(told)}\n`] : await textOf(told))
  })

async function textOf(told: ClaimTold | EventTold): Promise<readonly string[]> {
  const width = Math.min(process.stdout.columns ?? WIDTH, WIDTH)
  const { claimLines } = await import('../../explain/claim-text.ts')
  const { eventLines } = await import('../../explain/event-text.ts')
  return [...('claim' in told ? claimLines(told, width) : eventLines(told, width))].map((line) => `${line}\n`)
}
