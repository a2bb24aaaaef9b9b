import type { Says } from '../../data/types.ts'
import { number } from '../../locale.ts'
import type { Answer, Share } from '../answer.ts'

/** What a control claim answers, in plain words. */
export function controlAnswer(s: Answer): string {
  const answer = assertedAnswer(s)
  return s.polarity === 'denied' ? `denies: ${answer}` : answer
}

function assertedAnswer({ change, by, from, share }: Answer): string {
  const who = by === null ? '' : ` by ${by}`
  const part = share === null ? null : shareWords(share)
  switch (change) {
    case 'taken':
      return `${part === null ? 'taken' : `${part} taken`}${who}`
    case 'lost':
      return `${part === null ? 'lost' : `${part} lost`}${from === null ? '' : ` by ${from}`}${by === null ? '' : ` to ${by}`}`
    case 'holds':
      return `held${who}`
    case 'partly-held':
      return `${part ?? 'partly'} held${who}`
    case 'advancing':
      return by === null ? 'under advance' : `${by} advancing`
    case 'withdrew':
      return `${from ?? 'one side'} withdrew${by === null ? '' : `, ${by} moved in`}`
    case 'repelled':
      return `attack repelled${who}`
    case 'besieges':
      return `besieged${who}`
  }
}

const near = (share: number, percent: number): boolean => Math.abs(share - percent) < 1

export function shareWords({ low, high }: Share): string {
  const share = low ?? high
  if (share === null) return 'part'
  const words = near(share, 33.3) ? 'a third' : near(share, 50) ? 'half' : near(share, 66.7) ? 'two thirds' : `${number(share)} %`
  return low !== null && high === null ? `more than ${words}` : low === null ? `up to ${words}` : words
}

/** A position: the ledger's own words, which are English. `says` is what its first claim says, `topic` what is negotiated. */
export const positionWords = (answer: string, _says: Says | null, _topic: string | null): string => answer

/** Why one number was chosen (codebook section 12), as a reader would be told; a rule that is not known here stands as it is. */
export function bestRule(rule: string): string {
  const [, origins] = /^most independent origins \((\d+)\)$/.exec(rule) ?? []
  if (origins !== undefined) return `most independent origins give it (${origins})`
  return BEST[rule] ?? rule
}

const BEST: Readonly<Record<string, string>> = {
  'only figure': 'it is the only single number that is given',
  'as many origins; given by one that is no party':
    'no number has more origins, and this one is given by an origin that is no party to the conflict',
  'as many origins; the lower': 'no number has more origins, so the lower one is taken',
}
