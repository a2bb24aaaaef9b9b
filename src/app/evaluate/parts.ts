import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Check } from './fields/check.ts'
import { CONDITION_FIELDS } from './fields/condition.ts'
import { CONTROL_FIELDS, sameChange } from './fields/control.ts'
import { FIGURE_FIELDS } from './fields/figure.ts'
import { INCIDENT_FIELDS } from './fields/incident.ts'
import { QUOTATION_FIELDS } from './fields/quotation.ts'
import { STATEMENT_FIELDS } from './fields/statement.ts'
import type {
  GoldCondition,
  GoldControl,
  GoldFigure,
  GoldIncident,
  GoldItem,
  GoldQuotation,
  GoldReport,
  GoldStatement,
} from './gold.ts'
import type { Names } from './names.ts'

/** One kind of claim: which items and claims are laid against one another, and what is asked of a pair. */
export interface Part<Item extends GoldItem> {
  readonly fields: Readonly<Record<string, Check<Item>>>
  /** Null where nobody looked for this kind. */
  items(gold: GoldReport): readonly Item[] | null
  /** The claim's span to be matched; null for claims of another kind. */
  spanOf(claim: Claim): Span | null
  alike(item: Item, claim: Claim, names: Names): boolean
  /** How many more claims one item may stand for. */
  room(item: Item): number
}

export const FIGURES: Part<GoldFigure> = {
  fields: FIGURE_FIELDS,
  items: (gold) => gold.figures,
  spanOf: ({ figure }) => (figure ? [figure.number.start, figure.number.end] : null),
  alike: (item, claim) => claim.figure?.measure === item.measure,
  room: () => 0,
}

export const CONTROL: Part<GoldControl> = {
  fields: CONTROL_FIELDS,
  items: (gold) => gold.control,
  spanOf: ({ control, start, end }) => (control ? [start, end] : null),
  alike: (item, { control }) => control !== undefined && sameChange(control.change, item.change),
  // A hand-coded item with a list of places is one claim a place to the coder.
  room: (item) => Math.max(0, item.places.length - 1),
}

export const QUOTATIONS: Part<GoldQuotation> = {
  fields: QUOTATION_FIELDS,
  items: (gold) => gold.quotations,
  spanOf: ({ quotation, start, end }) => (quotation ? [start, end] : null),
  alike: (item, { quotation }, names) => names.sameSpeaker(quotation?.speaker ?? null, item.speaker),
  room: () => 0,
}

export const INCIDENTS: Part<GoldIncident> = {
  fields: INCIDENT_FIELDS,
  items: (gold) => gold.incidents,
  spanOf: ({ incident, start, end }) => (incident ? [start, end] : null),
  alike: (item, { incident }) => incident?.subType === item.subType,
  room: () => 0,
}

export const STATEMENTS: Part<GoldStatement> = {
  fields: STATEMENT_FIELDS,
  items: (gold) => gold.statements,
  spanOf: ({ statement, start, end }) => (statement ? [start, end] : null),
  alike: (item, { statement }) => statement?.type === item.type,
  room: () => 0,
}

export const CONDITIONS: Part<GoldCondition> = {
  fields: CONDITION_FIELDS,
  items: (gold) => gold.conditions,
  spanOf: ({ condition, start, end }) => (condition ? [start, end] : null),
  alike: () => true,
  room: () => 0,
}
