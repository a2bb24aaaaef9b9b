import type { Claim, Quotation } from '../../../model/claim.ts'
import type { GoldQuotation } from '../gold.ts'
import { type Check, shown } from './check.ts'

/** The fields of a quotation that are measured, in the order in which they are shown. */
export const QUOTATION_FIELDS: Readonly<Record<string, Check<GoldQuotation>>> = {
  speaker: (item, claim, names) => ({
    right: names.sameSpeaker(quotationOf(claim).speaker, item.speaker),
    want: item.speaker,
    got: shown(quotationOf(claim).speaker),
  }),
  told: (item, claim, names) =>
    item.told
      ? { right: names.sameSpeaker(quotationOf(claim).told, item.told), want: item.told, got: shown(quotationOf(claim).told) }
      : null,
}

const quotationOf = (claim: Claim): Quotation => claim.quotation as Quotation
