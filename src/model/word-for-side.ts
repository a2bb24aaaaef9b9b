import type { ClaimActor } from './claim.ts'

/** Words that point back to whom the text has named. */
const POINTING: ReadonlySet<string> = new Set(
  'i me he him she her it they them we us you who whom which that this these those one both some many several others all each none'.split(
    ' ',
  ),
)
/** What a headline or an acronym writes as such a word is written. */
const CAPITALS = /^\p{Lu}{2,}$/u

/** Words that any side may be called by. */
const ANY_SIDE: ReadonlySet<string> = new Set(
  `troops forces force fighters soldiers gunmen men units unit group groups side sides party parties source sources people official officials
  spokesman spokesmen spokeswoman statement warplanes warplane planes plane jets jet aircraft helicopters helicopter artillery allies`.split(
    /\s+/,
  ),
)
const DETERMINER = /^(?:the|an?|its|their|his|her|these|those|this|that|some|other|several|many|both|two|all) /

/** What a report calls the side of an actor, in lower case; '' where the actor is of no known side, or the words say none. */
export function wordForSide({ side, text }: Pick<ClaimActor, 'side' | 'text'>): string {
  const words = text.toLowerCase()
  const points = POINTING.has(words) && !CAPITALS.test(text)
  return side === null || points || ANY_SIDE.has(words.replace(DETERMINER, '')) ? '' : words
}
