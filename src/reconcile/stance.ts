import type { Claim, Control } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { OriginOfClaim } from './origins.ts'

/** The rule that finds "rebel-held X": what everybody knows beforehand, no news of the event. */
const BACKGROUND_RULE = 'en.control.held-place'

/** What one claim answers to the question who holds a place; what it only expects where its modality is not `actual`. */
export interface Stance {
  readonly claim: Claim
  readonly origin: OriginOfClaim
  readonly day: string
  /** `whole`: a side has all of it. `part`: a side has some of it. `not`: a side has it not, or was thrown back. `moving`: it is fought over. */
  readonly kind: 'whole' | 'part' | 'not' | 'moving'
  /** Who has it; for `not` who has it not; null where nobody is named. */
  readonly side: string | null
  /** The words of the share; null where none is given. */
  readonly share: string | null
  /** In plain words: "taken by Government of Syria", "a third kept by Opposition". */
  readonly words: string
}

export function stanceOf(claim: Claim, origin: OriginOfClaim, report: Report | undefined): Stance | null {
  const { control } = claim
  if (!control || claim.rule === BACKGROUND_RULE) return null
  const day = claim.time?.end ?? claim.time?.start ?? report?.published.day ?? ''
  const share = control.share && report ? report.text.slice(...control.share.span) : null
  return { claim, origin, day, ...answer(claim, control), share, words: wordsOf(claim, control, share) }
}

function answer({ polarity }: Claim, { change, by, from, share }: Control): Pick<Stance, 'kind' | 'side'> {
  const denied = polarity === 'denied'
  switch (change) {
    case 'taken':
    case 'holds':
    case 'lost':
      if (denied) return { kind: 'not', side: by }
      return { kind: share ? 'part' : 'whole', side: by }
    case 'partly-held':
      return denied ? { kind: 'not', side: by } : { kind: 'part', side: by }
    case 'repelled':
      return denied ? { kind: 'moving', side: by } : { kind: 'not', side: from }
    case 'withdrew':
      // Who refuses to leave still holds it.
      return denied ? { kind: 'part', side: from } : { kind: 'not', side: from }
    case 'advancing':
    case 'besieges':
      return { kind: 'moving', side: by }
  }
}

function wordsOf(claim: Claim, control: Control, of: string | null): string {
  const share = of ? `${of} ` : ''
  const by = control.by ?? 'an unnamed side'
  const from = control.from ?? 'an unnamed side'
  const words: Record<Control['change'], string> = {
    taken: `${share}taken by ${by}`,
    lost: control.by ? `${share}lost by ${from} to ${by}` : `${share}lost by ${from}`,
    holds: `${share}held by ${by}`,
    'partly-held': `${share || 'part '}kept by ${by}`,
    advancing: `${by} advancing`,
    withdrew: `${from} withdrew`,
    repelled: `attack repelled by ${by}`,
    besieges: `besieged by ${by}`,
  }
  const said = claim.polarity === 'denied' ? `denied: ${words[control.change]}` : words[control.change]
  return claim.modality === 'actual' ? said : `${claim.modality}: ${said}`
}
