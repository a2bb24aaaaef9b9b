import type { Basis } from '../../../src/model/claim.ts'
import type { ClaimDetail } from '../data/types.ts'
import { dayRange, longDay, number } from '../locale.ts'
import {
  causes,
  changes,
  incidentSubTypes,
  incidentTypes,
  measures,
  modalities,
  qualifiers,
  scopes,
  shareWords,
  statementTypes,
  statuses,
  strings,
  units,
} from '../strings.ts'

/** One cell of a claim, as the panel shows it. */
export interface Field {
  readonly name: string
  /** Null where the report does not give it. */
  readonly value: string | null
  readonly reasons: readonly Reason[]
}

export interface Reason {
  readonly basis: Basis
  readonly rule: string
  /** The rule in an English sentence; null for a ruling. */
  readonly says: string | null
  readonly words: readonly string[]
}

type Claim = ClaimDetail['claim']

/** The cells that a claim of this kind has, each with the rules that filled it. */
export function fieldsOf(detail: ClaimDetail): readonly Field[] {
  const { claim } = detail
  const says = new Map(detail.rules.map((each) => [each.rule, each.says]))
  const words = new Map(detail.spans.map(({ span, text }) => [span.join('-'), text]))
  const field = (name: string, value: string | null, ...keys: readonly string[]): Field => ({
    name,
    value,
    reasons: claim.why
      .filter((why) => keys.some((key) => why.field === key || why.field.startsWith(`${key}.`)))
      .map(({ basis, rule, spans }) => ({
        basis,
        rule,
        says: says.get(rule) ?? null,
        words: spans.flatMap((span) => words.get(span.join('-')) ?? []),
      })),
  })
  return [
    ...figureFields(claim, field),
    ...controlFields(claim, field),
    ...incidentFields(claim, field),
    ...statementFields(claim, field),
    ...conditionFields(claim, field),
    ...quotationFields(claim, field),
    field(strings.fields.time, timeWords(claim), 'time'),
    field(strings.fields.place, placeWords(claim), 'place', 'places'),
    field(strings.fields.by, actorWords(claim, 'by'), 'by', 'control.by', 'actor', 'actors'),
    field(strings.fields.modality, modalities[claim.modality], 'modality', 'polarity', 'attribution'),
    ...(claim.hedges.length > 0 ? [field(strings.fields.hedges, claim.hedges.join(', '), 'hedges')] : []),
  ]
}

type Make = (name: string, value: string | null, ...keys: readonly string[]) => Field

function figureFields({ figure }: Claim, field: Make): readonly Field[] {
  if (figure === undefined) return []
  return [
    field(strings.fields.measure, measures[figure.measure], 'measure'),
    field(strings.fields.value, valueWords(figure), 'number', 'value', 'qualifier', 'low', 'best', 'high', 'doubtful', 'figure'),
    field(strings.fields.who, figure.who, 'who', 'unit'),
    field(strings.fields.status, statuses[figure.status], 'status'),
    field(strings.fields.scope, scopes[figure.scope], 'scope', 'partOf'),
    ...(figure.cause === null ? [] : [field(strings.fields.cause, causes[figure.cause], 'cause')]),
  ]
}

function controlFields({ control }: Claim, field: Make): readonly Field[] {
  if (control === undefined) return []
  return [
    field(strings.fields.change, changes[control.change], 'change', 'control'),
    field(strings.fields.from, control.from, 'control.from', 'from'),
    ...(control.share === null
      ? []
      : [field(strings.fields.share, [shareWords(control.share), control.share.base ?? ''].join(' ').trim(), 'share')]),
  ]
}

function incidentFields({ incident }: Claim, field: Make): readonly Field[] {
  if (incident === undefined) return []
  return [
    field(strings.fields.type, incidentTypes[incident.type], 'type'),
    field(strings.fields.subType, incidentSubTypes[incident.subType], 'subType'),
    ...(incident.cause === null ? [] : [field(strings.fields.cause, causes[incident.cause], 'cause')]),
  ]
}

function statementFields({ statement }: Claim, field: Make): readonly Field[] {
  if (statement === undefined) return []
  return [field(strings.fields.type, statementTypes[statement.type], 'type'), field(strings.fields.to, statement.to, 'to')]
}

const conditionFields = ({ condition }: Claim, field: Make): readonly Field[] =>
  condition === undefined ? [] : [field(strings.fields.what, condition.what, 'what')]

function quotationFields({ quotation }: Claim, field: Make): readonly Field[] {
  if (quotation === undefined) return []
  return [field(strings.fields.speaker, quotation.speaker, 'speaker'), field(strings.fields.told, quotation.told, 'told')]
}

/** The bounds beside the words, so that what a qualifier was read as can be seen. */
function valueWords(figure: NonNullable<Claim['figure']>): string {
  const { low, best, high, qualifier, unit, doubtful } = figure
  const shown = best ?? low ?? high
  const bounds =
    low === high && low !== null ? number(low) : `${low === null ? '…' : number(low)} – ${high === null ? '…' : number(high)}`
  const parts = [`${shown === null ? '' : number(shown)} ${units[unit]}`.trim(), qualifiers[qualifier], `[${bounds}]`]
  return [...parts, ...(doubtful ? [strings.doubtful] : [])].join(' · ')
}

function timeWords({ time }: Claim): string | null {
  if (time === null) return null
  const { start, end, text } = time
  const said = text === '' ? '' : ` (“${text}”)`
  if (start !== null && end !== null) return `${start === end ? longDay(start) : dayRange(start, end)}${said}`
  if (end !== null) return `… – ${longDay(end)}${said}`
  return start === null ? null : `${longDay(start)} – …${said}`
}

function placeWords({ places }: Claim): string | null {
  const [first] = places
  if (first === undefined) return null
  return [first.name, ...first.within].join(', ')
}

function actorWords({ actors, control }: Claim, role: 'by'): string | null {
  const names = actors
    .filter((a) => a.role === role)
    .map((a) =>
      [a.hedge, a.name, a.polarity === 'denied' ? `(${strings.claimDenied})` : null].filter((w) => w !== null).join(' '),
    )
  return names.length > 0 ? names.join('; ') : (control?.by ?? null)
}
