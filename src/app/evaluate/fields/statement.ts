import type { Claim, Statement } from '../../../model/claim.ts'
import type { GoldStatement } from '../gold.ts'
import { by, byNone, named } from './acts.ts'
import type { Check } from './check.ts'

/** The fields of a statement that are measured, in the order in which they are shown. */
export const STATEMENT_FIELDS: Readonly<Record<string, Check<GoldStatement>>> = {
  type: (item, claim) => ({ right: of(claim).type === item.type, want: item.type, got: of(claim).type }),
  by,
  'by-none': byNone,
  to: ({ to }, claim, names) => (to.length === 0 ? null : named(to, claim, 'to', names)),
}

const of = (claim: Claim): Statement => claim.statement as Statement
