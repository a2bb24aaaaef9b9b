import type { Figure } from '../model/claim.ts'
import { fold } from '../text/fold.ts'

/** Whom a figure counts: `people` holds all; civilians and combatants hold their kinds; things are counted by their name. */
export interface Counted {
  readonly class: 'people' | 'civilians' | 'combatants' | 'things'
  /** The kind within the class ("children", "rebels"); null for the class as a whole. */
  readonly kind: string | null
}

const CIVILIANS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'children',
    /\b(?:child|children|kids?|boys?|girls?|minors?|bab(?:y|ies)|infants?|toddlers?|schoolchildren|daughters?|sons?)\b/,
  ],
  ['women', /\b(?:wom[ae]n|mothers?|wives|wife)\b/],
  ['men', /\b(?:man|men|fathers?|husbands?)\b/],
  ['medics', /\b(?:medics?|doctors?|nurses?|paramedics?|surgeons?|medical|health workers?|ambulance)\b/],
  ['rescuers', /\b(?:rescuers?|rescue workers?|first responders?|civil defen[cs]e|white helmets?|firefighters?|volunteers?)\b/],
  ['aid workers', /\b(?:aid|humanitarian|relief) (?:workers?|staff)\b/],
  ['journalists', /\b(?:journalists?|reporters?|cameram[ae]n|photographers?|media workers?)\b/],
  ['students', /\b(?:students?|pupils?|schoolboys?|schoolgirls?)\b/],
  ['teachers', /\bteachers?\b/],
]

const COMBATANTS: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'irregulars',
    /\b(?:rebels?|insurgents?|militants?|jihadis?|jihadists?|islamists?|terrorists?|opposition|guerrillas?|extremists?|bombers?|attackers?|gunm[ae]n)\b/,
  ],
  ['regulars', /\b(?:soldiers?|troops?|army|servicem[ae]n|conscripts?|polic\w*|officers?|regime|government|security|marines?)\b/],
]

export function countedBy({ unit, measure, status, who }: Figure): Counted {
  const words = fold(who ?? '')
  if (unit === 'percent') return { class: 'things', kind: words }
  if (unit === 'objects' || measure === 'destroyed' || measure === 'attacks') return { class: 'things', kind: lastWord(words) }
  if (status === 'civilian') return { class: 'civilians', kind: kindIn(CIVILIANS, words) }
  if (status === 'combatant') return { class: 'combatants', kind: kindIn(COMBATANTS, words) }
  return { class: 'people', kind: null }
}

/** Whether whoever `inner` counts is counted by `outer` too; true of equals. */
export function countsAll(outer: Counted, inner: Counted): boolean {
  if (outer.class === 'people') return inner.class !== 'things'
  return outer.class === inner.class && (outer.kind === inner.kind || (outer.kind === null && outer.class !== 'things'))
}

const kindIn = (kinds: readonly (readonly [string, RegExp])[], words: string): string | null =>
  kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null

const lastWord = (words: string): string => words.split(/\s+/).at(-1)?.replace(/s$/, '') ?? ''
