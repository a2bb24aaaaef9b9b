import type { ActorRole, Change } from '../model/claim.ts'
import type { DraftActor, DraftClaim } from '../model/draft.ts'
import type { ActorMention } from '../model/mention.ts'
import { doerOf, HARM } from './doer.ts'
import { countBefore, groupBefore, type NamedSide, opponentOf, type ReportSides } from './sides.ts'

/** The actors of a claim, and those of them that the rest of the report implies. */
export interface Cast {
  readonly draft: DraftClaim
  readonly actors: readonly DraftActor[]
  readonly implied: readonly DraftActor[]
}

/** Changes that somebody makes against somebody. */
const AGAINST: ReadonlySet<Change> = new Set(['taken', 'advancing', 'repelled', 'besieges'])
const LEAVES: ReadonlySet<Change> = new Set(['lost', 'withdrew'])
const HOLDS: ReadonlySet<Change> = new Set(['holds', 'partly-held'])
/** "rebel-held X": said in passing, against nobody. */
const BACKGROUND = /held-place|stronghold/u
const NEAR = 600

/**
 * Completes the actors of a claim from the rest of the report; a change of control has two sides (codebook section 8).
 *
 * 1. A description ("the fighters", "the enemy", "our forces", "the 59 Division") is a side that the report names, or the country's own.
 * 2. "The newly recaptured district" has the sides of the change told before; what a side tells without a doer is its own doing.
 * 3. Where one side is known, the other is its opponent. Of a figure, who did what it counts.
 *
 * `course` is the last claim before, completed, that says who did it.
 */
export function castOf(draft: DraftClaim, course: Cast | null, report: ReportSides): Cast {
  // 1
  const meaning = draft.control ? sideMeant : groupMeant
  const told = draft.actors.map((actor) => ({ actor, meant: meaning(actor, draft, report) }))
  const implied = told.flatMap(({ meant }) => meant ?? [])
  const actors = told.map(({ actor, meant }) => meant ?? actor)
  if (draft.figure) {
    if (draft.open !== 'by') return { draft, actors, implied }
    const doer = doerOf(draft, tellerOf(draft, report), report) ?? sharedDoer(draft, course)
    return doer ? { draft, actors: [...actors, doer], implied: [...implied, doer] } : { draft, actors, implied }
  }
  if (!draft.control) return { draft, actors, implied }
  // 2
  const taken = actors.length === 0 ? doersOf(draft, course, report) : []
  // 3
  const other = otherSide(draft, [...actors, ...taken], report)
  const added = [...taken, ...(other ? [other] : [])]
  return { draft, actors: [...actors, ...added], implied: [...implied, ...added] }
}

/** Whether a claim says who did it. */
export const isCourse = ({ actors }: Cast): boolean => actors.some(({ role }) => role === 'by')

/** "lost 300 troops and 26 vehicles": what a sentence counts together, one side did. */
function sharedDoer({ figure, sentence }: DraftClaim, course: Cast | null): DraftActor | null {
  const before = course?.draft
  if (!before?.figure || before.sentence[0] !== sentence[0]) return null
  if (!HARM.has(figure!.measure) || !HARM.has(before.figure.measure)) return null
  return course!.implied.find(({ role }) => role === 'by') ?? null
}

function doersOf(draft: DraftClaim, course: Cast | null, report: ReportSides): readonly DraftActor[] {
  const { change } = draft.control!
  const teller = AGAINST.has(change) ? tellerOf(draft, report) : null
  if (teller) return [{ ...teller, role: draft.polarity === 'denied' ? 'from' : 'by' }]
  return change === 'taken' ? (course?.actors ?? []) : []
}

/** Whoever tells of it, where that is a side. */
function tellerOf(draft: DraftClaim, { entryOf }: ReportSides): DraftActor | null {
  const speaker = draft.attribution?.speakers.findLast((s) => s.role !== 'told')
  if (!speaker) return null
  const plain = { ...speaker, name: null, words: speaker.organisation ?? speaker.words }
  const mention: ActorMention = { ...speaker, entries: [], hedge: null, words: plain.words }
  const actor: DraftActor = { role: 'by', mention, polarity: 'asserted', speaker: plain }
  return entryOf(actor)?.party ? actor : null
}

const ENEMY = 'en.actor.enemy'
const OWN = 'en.actor.own'
const UNLISTED = 'en.actor.unlisted-group'
/** States number their units, and call their forces so. */
const UNIT =
  /\b(?:\d\S*|first|second|third|fourth|fifth)\b.*\b(?:brigade|division|regiment|battalion|corps)s?\b|\b(?:brigade|division|regiment|battalion|corps) \d|^(?:the )?(?:national |state )?(?:defen[cs]e|security|armed|government|special) forces$/iu
const STATE_FORCES =
  /\b(?:troops|soldiers?|garrison|defenders|army|military|commandos|police|servicemen|infantry|marines|paratroopers|tanks|navy|junta|government|regime)$/iu
/** Names of armed bodies that no list knows: "the Karsova Resistance Front (KRF)". */
const ARMED =
  /\b\p{Lu}[\p{L}-]* (?:Front|Army|Forces?|Brigades?|Movement|Militia|Legion|Corps|Guards?|Resistance|Alliance|Coalition|Battalions?)(?: \(\p{Lu}[\p{L}-]*\))?$/u
/** Branches of a state's forces, by names that no list knows: "Air Assault Forces", "Territorial Defence Forces". */
const BRANCH =
  /^(?:the )?(?:(?:Air|Ground|Land|Naval|Marine|Airborne|Special|Territorial|Defen[cs]e|Armed|Assault|Border|National|Joint|Operations|Unmanned|Systems|Security|Coast) ){1,3}(?:Forces?|Command|Guards?|Corps|Staff)$/u
const GROUP = /\b(?:group|movement|militia|rebels?|faction|insurgents?|fighters)\b/iu

/** In a change of control every description is a side. */
function sideMeant(actor: DraftActor, draft: DraftClaim, report: ReportSides): DraftActor | null {
  const { mention, speaker } = actor
  const entry = report.entryOf(actor)
  if (mention.rule === ENEMY) return enemyOf(actor, draft, report)
  if (speaker)
    return entry?.party || (!entry && ARMED.test(speaker.words))
      ? null
      : GROUP.test(speaker.words)
        ? as(actor, groupBefore(report, mention.span[0]))
        : homeOf(actor, report)
  if (mention.rule === OWN || (!entry && (UNIT.test(mention.words) || BRANCH.test(mention.words))))
    return ownSide(actor, draft, report)
  if (entry || report.named.has(mention) || mention.rule === UNLISTED) return null
  return STATE_FORCES.test(mention.words) ? homeOf(actor, report) : as(actor, groupBefore(report, mention.span[0]))
}

const as = ({ role, polarity }: DraftActor, side: NamedSide | null): DraftActor | null =>
  side && { role, polarity, mention: side.mention }

function enemyOf(actor: DraftActor, draft: DraftClaim, report: ReportSides): DraftActor | null {
  const own = ownSide(actor, draft, report)
  const known = own && report.entryOf(own)
  return known ? as(actor, opponentOf(known, draft, report)) : null
}

/** Whom "our forces" and "the 59 Division" belong to: whoever tells of them, as far as that is a side. */
function ownSide(actor: DraftActor, draft: DraftClaim, report: ReportSides): DraftActor | null {
  const teller = tellerOf(draft, report)
  return teller ? { ...teller, role: actor.role } : homeOf(actor, report)
}

/** The side that the outlet speaks for, else the government of the country, named in the report or not. */
function homeOf(actor: DraftActor, report: ReportSides): DraftActor | null {
  const { role, polarity, mention } = actor
  if (report.home) return as(actor, report.home)
  const unnamed: DraftActor = { role, polarity, mention: { ...mention, words: report.own ?? 'government' } }
  return report.entryOf(unnamed) ? unnamed : null
}

const ANYBODY =
  /^(?:terrorists|attackers|assailants|gunm[ae]n|militants|insurgents|fighters|rebels|jihadists|extremists|bandits|kidnappers|militiamen|raiders|separatists)$/iu

/** Outside changes of control "the insurgents" are those named before, and in a statement any insurgents are. */
function groupMeant(actor: DraftActor, draft: DraftClaim, report: ReportSides): DraftActor | null {
  const { mention } = actor
  if (actor.speaker || report.named.has(mention)) return null
  if (draft.figure && BRANCH.test(mention.words)) return ownSide(actor, draft, report)
  if (!ANYBODY.test(mention.words)) return null
  if (draft.statement) return as(actor, groupBefore(report, mention.span[0]))
  const definite = /\bthe\s+$/iu.test(report.text.slice(Math.max(0, mention.span[0] - 8), mention.span[0]))
  const last = report.groups.sides[countBefore(report.groups.sides, mention.span[0]) - 1]
  return definite && last && last.mention.span[1] > mention.span[0] - NEAR ? as(actor, last) : null
}

function otherSide(draft: DraftClaim, [actor, ...others]: readonly DraftActor[], report: ReportSides): DraftActor | null {
  const role = actor && others.length === 0 ? missingRole(draft, actor) : null
  const known = role && report.entryOf(actor!)
  // An armed body that no list knows fights the country's own.
  const unlisted = role && !known && ARMED.test(actor!.speaker?.words ?? actor!.mention.words)
  const opponent = known ? opponentOf(known, draft, report) : unlisted ? report.home : null
  return opponent && { role: role!, mention: opponent.mention, polarity: 'asserted' }
}

function missingRole({ control, modality, rule }: DraftClaim, actor: DraftActor): ActorRole | null {
  if (!control) return null
  if (AGAINST.has(control.change)) return actor.role === 'by' ? 'from' : 'by'
  if (HOLDS.has(control.change)) return actor.role === 'by' && !BACKGROUND.test(rule) ? 'from' : null
  return LEAVES.has(control.change) && modality === 'actual' && actor.role === 'from' ? 'by' : null
}
