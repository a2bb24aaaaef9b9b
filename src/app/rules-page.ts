import type { Claim } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { Pipeline } from '../pipeline.ts'
import { type FieldWords, fieldWords } from './explain/field-words.ts'
import { EXAMPLE_DAY, type RuleArea } from './rules.ts'

/** What an area is about, as a heading. */
const HEADINGS: Readonly<Record<string, string>> = {
  figures: 'What a number counts',
  control: 'Who holds a place',
  incidents: 'That something happened',
  statements: 'Who demands, offers, refuses, charges',
  conditions: 'States of things',
  quotations: 'Quotations and denials',
  attribution: 'Who says so',
  time: 'When',
  places: 'Where',
  actors: 'Who did it, and how',
}

/** A cell that a rule filled, in words. */
export interface CodedCell {
  readonly field: string
  readonly value: string
}

/** What each rule fills in, in its own example; nothing for a rule that its example does not show. */
export function codeExamples(areas: readonly RuleArea[], pipeline: Pipeline): ReadonlyMap<string, readonly CodedCell[]> {
  return new Map(
    areas.flatMap(({ rules }) =>
      [...rules].map(([id, { example }]) => [id, cellsOf(id, pipeline.code(exampleReport(example)))] as const),
    ),
  )
}

const exampleReport = (text: string): Report => ({
  id: 'example',
  version: 1,
  outlet: null,
  url: null,
  title: null,
  text,
  language: 'en',
  published: { day: EXAMPLE_DAY, basis: 'stated', from: 'given', candidates: [] },
  credit: null,
  evidence: '',
})

function cellsOf(rule: string, claims: readonly Claim[]): CodedCell[] {
  const cells = claims.flatMap((claim) => {
    const named = new Set(claim.why.flatMap((why) => (why.rule === rule ? [why.field] : [])))
    const fields = fieldWords(claim).filter(({ keys }) => keys.some((key) => named.has(key)))
    const shown = claim.rule === rule ? [foundBy(claim), ...fields.slice(1)] : fields
    return shown.flatMap(({ name, value }) => (value === null ? [] : [{ field: name, value }]))
  })
  return [...new Map(cells.map((cell) => [`${cell.field} ${cell.value}`, cell])).values()]
}

/** The cells that the rule which found a claim is about, in one. */
function foundBy(claim: Claim): Pick<FieldWords, 'name' | 'value'> {
  const { figure, control, places } = claim
  if (figure) return { name: figure.measure, value: [figure.number.text, figure.who].filter((part) => part !== null).join(' ') }
  const [own] = fieldWords(claim)
  if (!control) return own!
  const sides = [control.by ? ` by ${control.by}` : '', control.from ? ` from ${control.from}` : ''].join('')
  return { name: 'change', value: `${control.change}${sides}${places[0] ? `: ${places[0].name}` : ''}` }
}

/** docs/rules.md: every rule with its sentence, its example and what is coded. */
export function rulesPage(areas: readonly RuleArea[], coded: ReadonlyMap<string, readonly CodedCell[]>): string {
  const sections = Object.entries(HEADINGS).flatMap(([name, heading]) => {
    const area = areas.find((each) => each.name === name)
    if (!area) return []
    const rows = [...area.rules].map(([id, { says, example }]) => {
      const cells = (coded.get(id) ?? []).map(({ field, value }) => `${field}: ${value}`).join('<br>')
      return `| ${says}<br>\`${id}\` | ${cell(example)} | ${cell(cells)} |`
    })
    return [`## ${heading}\n\n| rule | example | coded |\n|---|---|---|\n${rows.join('\n')}\n`]
  })
  return `# The rules, each with an example

Made from \`data/rules\` by \`npm run docs:rules\`; a test runs every example through the coder and holds that this page says what comes out. The last column shows only what the rule itself fills in. The examples are invented, and so are names such as Orlo and Karsova; they are read as published on Monday 15 June 2020. What the fields mean: [codebook.md](codebook.md).

${sections.join('\n')}`
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n\n', '<br>').replaceAll('\n', '<br>')
