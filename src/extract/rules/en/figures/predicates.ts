import type { Measure } from '../../../../model/claim.ts'
import { after, found, type Governor, headOf, isPeople, type Site } from './governor.ts'
import type { VerbGroup } from './verb-group.ts'

/** Predicates that are no single verb: "are in need of", "were among the dead", "are at risk", "lost their homes". */
const PREDICATES: readonly (readonly [RegExp, Measure])[] = [
  [
    /^(?:were |was |are |be |been |is )?(?:in (?:\w+ )?need|at risk|in danger|without (?:food|water|aid|electricity|shelter)|dependent on)/u,
    'in-need',
  ],
  [
    /^(?:were |was |are |be |been |is )?(?:\w+ly )?(?:food insecure|food - insecure|malnourished|undernourished|going hungry|starving|facing (?:famine|starvation|hunger|acute hunger))/u,
    'in-need',
  ],
  [/^(?:depend|depends|rely) on (?:food|aid|humanitarian)/u, 'in-need'],
  [/^(?:were |was |are )?among (?:those |the )?(?:\w+ ){0,5}?(?:killed|dead|victims|fatalities)/u, 'killed'],
  [/^(?:were |was |are )?among (?:those |the )?(?:\w+ ){0,5}?(?:wounded|injured)/u, 'injured'],
  [/^(?:lost|lose|losing|have lost|had lost) (?:\w+ )?(?:lives|life)/u, 'killed'],
  [
    /^(?:lost|lose|losing|left|leave|leaving|abandoned|abandon|abandoning|fled|evacuated) (?:\w+ )?(?:homes|houses|villages)/u,
    'displaced',
  ],
  [/^(?:join|joined|joining|joins) (?:\w+ ){1,4}?(?:exodus)/u, 'displaced'],
  [/^(?:took|take|taken|taking|sought|seek|seeking|found|find) (?:refuge|shelter)/u, 'displaced'],
  [/^(?:are |were |be |is )?on the move/u, 'displaced'],
  [
    /^(?:live|living|stay|staying|sleep|sleeping|camp|camping|housed|hosted|sheltering|were housed|are housed|are hosted|are living|are staying) (?:in|at|inside|under) (?:\w+ ){0,4}?(?:churches|church|schools|school|camps|camp|tents|mosques|sites|shelters|centres|centers|halls|stadium|hangars|tarpaulins|trees)/u,
    'displaced',
  ],
  [/^(?:crossed|cross|crossing) the (?:border|river|frontier|sea|strait|lake|mountains)/u, 'displaced'],
  [
    /^(?:crossed|cross|crossing|poured|pouring|streamed|streaming|moved|moving|escaped) (?:into|over|across|to|out)/u,
    'displaced',
  ],
  [/^(?:took|take|taken|taking) to the streets/u, 'participants'],
  [/^(?:took|take|taken|taking) part|^participated in/u, 'participants'],
  [/^(?:went|gone|go|were|are|remain|remained|was|is|still) (?:still )?(?:missing|unaccounted)/u, 'missing'],
  [/^(?:laid|lay|laying) down (?:\w+ )?(?:arms|weapons)/u, 'forces'],
  [/^(?:were |was |been |be )?(?:taken|held|kept) (?:as )?(?:hostage|prisoner|captive|prisoners)/u, 'detained'],
  [/^(?:were |was |been |be )?(?:taken|rushed|brought|admitted) to (?:\w+ )?(?:hospital|hospitals|clinic)/u, 'injured'],
  [/^(?:were |was |been |be |are |is |being )?(?:taken|led) (?:into custody|away)/u, 'detained'],
  [
    /^(?:were |was |are |is |be |been |remain |remains )?(?:still )?(?:under (?:arrest|detention)|in (?:custody|detention|prison|jail)|behind bars)/u,
    'detained',
  ],
  [/^(?:were |was |been |be )?(?:laid to rest|given (?:\w+ )?burial)/u, 'killed'],
  [
    /^(?:were |was |are |is |be |been |remain |remains )?(?:still )?(?:under|beneath) (?:the )?(?:rubble|debris|ruins)/u,
    'trapped',
  ],
  [/^(?:were |was |are |is |be |been |went |go )?hungry/u, 'in-need'],
  [
    /^(?:barricaded|blocked|occupied|staged|held|joined|attended|took out|gathered) (?:\w+ ){0,4}?(?:in protest|protest|protests|sit - in|rally|demonstration|march|vigil)/u,
    'participants',
  ],
  [/^(?:suffered|sustained|suffering) (?:\w+ )?(?:injuries|wounds|burns|injury)/u, 'injured'],
  [/^(?:were |was |been |be )?(?:shot down)/u, 'destroyed'],
  [/^(?:were |was |been |be )?(?:shot|gunned down|shot dead|put to death|blown up)/u, 'killed'],
  [
    /^(?:were |was |are |be |been |is )?(?:caught|cut off|living under|under siege|still (?:in|inside)|left (?:in|inside)|inside)/u,
    'trapped',
  ],
]

export function predicateOf(site: Site, group: VerbGroup): Governor | null {
  const { layer } = site
  const at = group.main
  const text = layer.tokens
    .slice(at, Math.min(site.end, at + 9))
    .map((t) => t.folded)
    .join(' ')
  const whole = layer.tokens
    .slice(group.from, Math.min(site.end, at + 6))
    .map((t) => t.folded)
    .join(' ')
  const told = whole.replace(/^(?:(?:have|has|had|may|might|could|will|still|would|also) )+/u, '')
  const measure = read(site, text) ?? (group.from < at ? read(site, told) : null)
  return measure && found([measure], group.from, group.to, 'predicate', group)
}

/** The measure that these words give to people, or to things for `destroyed`. */
function read(site: Site, text: string): Measure | null {
  const head = headOf(site)
  const { words } = site
  for (const [pattern, measure] of PREDICATES) {
    const fits = measure === 'destroyed' ? words.objects.has(head) : isPeople(site)
    // Fighters who cross a border are a force on the move, not displaced.
    if (fits && pattern.test(text)) return measure === 'displaced' && words.combatants.has(head) ? 'forces' : measure
  }
  return CROWD.test(head) && ARRIVES.test(text) ? 'displaced' : null
}

/** People who, in numbers, do not arrive or leave but by displacement. */
const CROWD = /^(?:people|persons|individuals|families|households|refugees|civilians|residents|inhabitants|population|idps)$/u
const ARRIVES =
  /^(?:(?:have |has |had )?(?:arrived|reached)(?: (?:in|at|from|into|the|on|by|last|this|during|since|over|there|here)|[ .,;]*$)|(?:(?:have|has|had) )?(?:already |since )?left(?: (?:the|their|for|during|last|on|since|this|over|in)|[ .,;]*$)|crossed (?:in|on|over|during|last|this|since|daily|every)|entered )/u

/** "450.000 Syrians lost their lives" where no verb was tagged, and "the lives of 12". */
export function lostLives(site: Site): Governor | null {
  const { layer } = site
  const rest = layer.tokens.slice(after(site), Math.min(site.end, after(site) + 8)).map((t) => t.folded)
  for (let skip = 0; skip < 4 && skip < rest.length; skip++) {
    const text = rest.slice(skip).join(' ')
    const measure = read(site, text)
    if (measure && measure !== 'destroyed' && (measure !== 'trapped' || /^(?:living )?under siege/u.test(text)))
      return found([measure], after(site) + skip, after(site) + skip + 2, 'predicate')
    if (!/^(?:also|still|already|have|had|has|may|seen|reportedly|said|now|currently)$/u.test(rest[skip]!)) break
  }
  return null
}
