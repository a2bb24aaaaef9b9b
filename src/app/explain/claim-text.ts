import { inWords } from '../brief/phrases.ts'
import { wrapped } from '../wrapped.ts'
import type { ClaimTold, LinkedClaim, Reason } from './claim.ts'

const BASIS = { stated: 'Stated in the text', implied: 'Filled in by a rule', ruled: 'Set by a person' } as const
const RELATION = {
  'near-identical': 'nearly the same text',
  partial: 'shares text of the event',
  quote: 'shares quoted words',
  stock: 'shares background',
} as const

/** How a claim came to be, for a terminal. */
export function* claimLines(told: ClaimTold, width: number): Iterable<string> {
  const { report, words } = told
  yield* wrapped(
    `A ${told.kind}${told.rejected ? ', rejected by a person,' : ''} in ${report.outlet ?? 'an unnamed outlet'}, report ${report.id}${report.published.day ? `, ${inWords(report.published.day)}${report.published.basis === 'implied' ? ' (estimated)' : ''}` : ', undated'}, characters ${words.start} to ${words.end}`,
    width,
    '',
  )
  yield ''
  yield* block(`“${inLine(told.sentence.text)}”`, width, 2)
  yield ''
  yield* block(`Found by ${told.found.rule}: ${told.found.says}`, width, 0)
  if (told.hedges.length > 0) yield* block(`Hedged as written: ${told.hedges.map((hedge) => `“${hedge}”`).join(', ')}`, width, 0)
  yield* fieldLines(told, width)
  yield* chainLines(told, width)
  yield* linkLines(told, width)
  yield* rulingLines(told, width)
  yield* foldingLines(told, width)
}

function* fieldLines({ fields }: ClaimTold, width: number): Iterable<string> {
  for (const { field, value, because } of fields) {
    yield ''
    yield* block(`${field}: ${value ?? 'not given'}`, width, 0)
    for (const reason of because) yield* block(reasonWords(reason), width, 4)
  }
}

const reasonWords = ({ basis, rule, says, words }: Reason): string =>
  `${BASIS[basis]}. ${says} (${rule})${words.length > 0 ? ` On ${words.map(({ text, start }) => `“${inLine(text)}” at ${start}`).join(' and ')}.` : ''}`

function* chainLines({ chain, report }: ClaimTold, width: number): Iterable<string> {
  yield ''
  const told = [
    report.outlet ?? 'the outlet',
    ...chain.map(({ role, name, text, cue }) => {
      const words = cue === null ? `“${inLine(text)}”` : `“${inLine(text)}”, by “${cue}”`
      return `${role === 'told' ? `as told to ${name}` : role === 'relayed' ? `passed on by ${name}` : name} (${words})`
    }),
  ]
  yield* block(`Chain: ${told.join(' → ')}${chain.length === 0 ? ', in its own voice' : ''}`, width, 2)
}

function* linkLines({ partOf, denies, answers }: ClaimTold, width: number): Iterable<string> {
  const line = (what: string, to: LinkedClaim | null): string[] => (to ? [`${what} “${inLine(to.words)}” (${to.claim})`] : [])
  for (const words of [...line('A part of', partOf), ...line('Denies', denies), ...line('Answers', answers)])
    yield* block(words, width, 2)
}

function* rulingLines({ rulings }: ClaimTold, width: number): Iterable<string> {
  yield ''
  if (rulings.length === 0) yield 'No ruling: everything is as the machine read it.'
  for (const { author, at, field, before, after, reason, stands } of rulings)
    yield* block(
      `Ruling of ${at.slice(0, 10)} by ${author}: ${field} from ${JSON.stringify(before)} to ${JSON.stringify(after)}${reason ? `, because ${reason}` : ''}${stands ? '' : ' (taken back)'}`,
      width,
      2,
    )
}

function* foldingLines({ events, copies }: ClaimTold, width: number): Iterable<string> {
  if (events.length === 0) yield 'In no event.'
  for (const { event, heading, origin, foldedWith } of events) {
    yield* block(`In the event ${event}, ${heading}`, width, 2)
    yield* block(origin === null ? 'It adds no origin: others give what it says.' : `Goes back to ${origin}.`, width, 4)
    for (const { claim, report, words } of foldedWith)
      yield* block(`Folded with “${inLine(words)}” in ${report} (${claim}): the same origin.`, width, 4)
  }
  for (const { report, outlet, relation, words } of copies)
    yield* block(`Also in ${outlet ?? 'an unnamed outlet'}, ${report} (${RELATION[relation]}): “${inLine(words.text)}”`, width, 2)
}

const LONG = 300

/** On one line; of long words the beginning, for the offsets say where the rest is. */
export function inLine(words: string): string {
  const line = words.trim().replaceAll(/\s+/gu, ' ')
  return line.length <= LONG ? line : `${line.slice(0, line.lastIndexOf(' ', LONG))} […]`
}

/** A paragraph whose every line is indented, the further ones by two more. */
export function* block(text: string, width: number, indent: number): Iterable<string> {
  for (const line of wrapped(text, width - indent, '  ')) yield ' '.repeat(indent) + line
}
