import type { Claim, Control } from '../../../model/claim.ts'
import type { GoldControl } from '../gold.ts'
import { within } from './acts.ts'
import { type Check, shown } from './check.ts'
import { ownVoice, place, speaker, via } from './told.ts'

/** The fields of a control claim that are measured, in the order in which they are shown. */
export const CONTROL_FIELDS: Readonly<Record<string, Check<GoldControl>>> = {
  change: (item, claim) => ({
    right: sameChange(controlOf(claim).change, item.change),
    want: item.change,
    got: controlOf(claim).change,
  }),
  by: (item, claim, names) => side(item.by, controlOf(claim).by, names.sameSide),
  from: (item, claim, names) => side(item.from, controlOf(claim).from, names.sameSide),
  polarity: (item, claim) => {
    const got = polarityOf(claim)
    const right = got === item.polarity || (EXPECTED.has(item.polarity) && UNREAL.has(got))
    return { right, want: item.polarity, got }
  },
  date: ({ date }, claim) => within(date, claim),
  speaker,
  'own-voice': ownVoice,
  via,
  place,
}

/** One side's gain is the other's loss, and hand coders write either. */
const CHANGES_HANDS = new Set(['taken', 'lost', 'withdrew'])

export const sameChange = (a: string, b: string): boolean => a === b || (CHANGES_HANDS.has(a) && CHANGES_HANDS.has(b))

const controlOf = (claim: Claim): Control => claim.control as Control

const side = (wanted: readonly string[], got: string | null, same: (a: string | null, b: string) => boolean) =>
  wanted.length === 0 ? null : { right: wanted.some((name) => same(got, name)), want: shown(wanted), got: shown(got) }

const EXPECTED = new Set(['planned', 'predicted'])
/** The coder tells more ways of not being actual apart than the hand coding does. */
const UNREAL = new Set(['possible', 'demanded', 'conditional'])

const polarityOf = ({ polarity, modality }: Claim): string =>
  polarity === 'denied' ? 'denied' : modality === 'actual' ? 'asserted' : modality
