import type { TimeMention } from '../../../../model/mention.ts'
import type { TimeExpression } from '../../../../model/time-expression.ts'
import type { TextLayer, Token } from '../../../../text/layer.ts'

/** Words that a pattern matched, with what stands around them. */
export interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly text: string
  /** The token before, and the token after, in the same sentence; null at its edges. */
  readonly before: Token | null
  readonly after: Token | null
  readonly layer: TextLayer
  /** The expressions before this one. */
  readonly earlier: readonly TimeMention[]
  /** First token, and the token past the last. */
  readonly from: number
  readonly to: number
}

/** One kind of time expression: where it may begin, how it is written, what it says. */
export interface TimeRule {
  readonly id: string
  /** The first words, folded; `#` stands for any figure. */
  readonly opens: readonly string[]
  /** Written without flags; matched without regard to case. Ends at the end of a token. */
  readonly pattern: string
  /** Null where the words turn out to say something else. */
  read(found: Found): TimeExpression | null
}

export const WEEKDAY_WORDS =
  'sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur thurs fri sat'.split(' ')
export const MONTH_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  )
export const COUNT_WORDS =
  '# a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty'.split(
    ' ',
  )

/** Nouns for those whom a number counts: "in May 30 people" is no 30th of May, "2000 fighters" no year. */
export const isCounted = (token: Token | null): boolean => token !== null && COUNTED.test(token.folded)
const COUNTED =
  /^(?:people|persons?|civilians?|residents|children|women|men|girls|boys|soldiers|troops|fighters|militants|militiamen|terrorists|rebels|insurgents|jihadists|policemen|officers|members|families|refugees|migrants|villagers|worshippers|prisoners|detainees|hostages|students|workers|journalists|protesters|demonstrators|patients|victims|casualties|deaths|fatalities|bodies|lives|homes|houses|buildings|tents|killed|wounded|injured|dead|displaced|missing|others|more|additional|further|vehicles|tanks|missiles|rockets|shells|drones|strikes|airstrikes|raids|barrel|tons|tonnes|percent|per|dollars|euros|troop|personnel|recruits|trucks|sorties|violations)$/u

export const isPlural = (token: Token | null): boolean =>
  token !== null && token.tag === 'NOUN' && /(?:[^s]s|people|men|children)$/u.test(token.folded)

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
