import type { Measure } from '../model/claim.ts'
import type { DraftActor, DraftClaim } from '../model/draft.ts'
import type { NamedSide, ReportSides } from './sides.ts'
import { countBefore, groupBefore, opponentOf, sideOf } from './sides.ts'

/** What one side does to another. */
export const HARM: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'destroyed'])
const FIGHTERS =
  /\b(?:militants?|fighters?|rebels?|insurgents?|terrorists?|gunm[ae]n|jihadists?|guerrillas?|bandits?|separatists?|cadres?|militiam[ae]n|mercenar(?:y|ies)|criminals?|extremists?|assailants?|attackers?|hoodlums?|kidnappers?|gangsters?|gang members|operatives|suspects)$/iu
const SOLDIERS =
  /\b(?:soldiers?|troops|policem[ae]n|police|police officers?|servicem[ae]n|conscripts|reservists|guards|personnel|security forces|officers?)$/iu
/** "The Karsovan army lost 300 troops", in the mouth of whoever fights it. */
const LOSES = /\b(?:lost|loses|lose|losing)\b/iu
/** "57 attacks by the enemy": by whoever fights the side that says so. */
const BY_ENEMY = /^\s+(?:carried out |launched |made )?by (?:the )?enemy\b/iu
/** "the enemy tried to advance 15 times". */
const ENEMY_DID = /\benemy(?: forces| troops| units)?(?: \w+){0,4}\s*$/iu

/**
 * Who did what a figure counts whose own words, and those around, leave that open, where the sides of the report tell (codebook section 3, "By").
 * Null where they do not.
 *
 * 1. Fighters and troops that are counted as present are their own side's; attacks that somebody beats off are those of whoever fights them.
 * 2. What a side says its enemies suffered or lost, it did. What others tell of losses and arrests names nobody.
 */
export function doerOf(draft: DraftClaim, teller: DraftActor | null, report: ReportSides): DraftActor | null {
  const { figure } = draft
  if (!figure || draft.polarity === 'denied') return null
  const words = report.text.slice(...draft.span)
  const before = report.text.slice(Math.max(draft.sentence[0], draft.span[0] - 50), draft.span[0])
  const isEnemys = figure.measure === 'attacks' && ENEMY_DID.test(before)
  if (isEnemys || BY_ENEMY.test(report.text.slice(draft.span[1], draft.span[1] + 40))) {
    const own = (teller && report.entryOf(teller)) ?? report.home?.actor
    return own ? by(opponentOf(own, draft, report)) : null
  }
  // 1
  if (figure.measure === 'forces') return sideOfCounted(draft, teller, report)
  if (figure.measure === 'attacks') return attackersRepelled(draft, teller, report)
  if (!HARM.has(figure.measure)) return null
  // 2
  const loses = LOSES.test(words)
  const victims = (loses ? sideBefore(draft, report) : null) ?? victimsOf(draft, report)
  if (victims) {
    const said = teller && report.entryOf(teller)
    if (said && isOpponent(said, victims.actor, report)) return spokenFor(teller, said)
  }
  return null
}

const REPELS = /\b(?:repel\w*|repuls\w*|rebuff\w*|foil\w*|thwart\w*|(?:beat|beaten|fended|fought) (?:off|back))\b/iu

function attackersRepelled(draft: DraftClaim, teller: DraftActor | null, report: ReportSides): DraftActor | null {
  const [start, end] = draft.sentence
  if (!REPELS.test(report.text.slice(start, end))) return null
  const defender = sideBefore(draft, report)?.actor ?? (teller && report.entryOf(teller))
  return defender ? by(opponentOf(defender, draft, report)) : null
}

/** The side named last before a figure's words, in its sentence. */
function sideBefore({ sentence, span }: DraftClaim, { parties }: ReportSides): NamedSide | null {
  const last = parties[countBefore(parties, span[0]) - 1]
  return last && last.mention.span[0] >= sentence[0] ? last : null
}

const isOpponent = (said: NamedSide['actor'], victims: NamedSide['actor'], report: ReportSides): boolean =>
  sideOf(said) !== sideOf(victims) &&
  (isGroup(victims) || report.opponentsOf(victims).sides.some(({ actor }) => sideOf(actor) === sideOf(said)))

const isGroup = ({ inter }: NamedSide['actor']): boolean => inter !== 1 && inter !== 8

/** Whoever speaks, as the side that they speak for. */
const spokenFor = ({ mention }: DraftActor, { side, name }: NamedSide['actor']): DraftActor => ({
  role: 'by',
  mention: { ...mention, words: side ?? name },
  polarity: 'asserted',
})

const by = (side: NamedSide | null): DraftActor | null => side && { role: 'by', mention: side.mention, polarity: 'asserted' }

/** The side that those counted belong to: named among the figure's words, else by what they are called. */
function victimsOf(draft: DraftClaim, report: ReportSides): NamedSide | null {
  const [start, end] = draft.span
  const first = report.parties[countBefore(report.parties, start)]
  if (first && first.mention.span[0] < end) return first
  const who = draft.figure!.who ?? ''
  if (FIGHTERS.test(who)) return groupBefore(report, start)
  return SOLDIERS.test(who) ? report.home : null
}

/** Whose the fighters are: the group named last, or the side that tells of its own troops. */
function sideOfCounted(draft: DraftClaim, teller: DraftActor | null, report: ReportSides): DraftActor | null {
  const who = draft.figure!.who ?? ''
  if (FIGHTERS.test(who)) {
    const before = report.groups.sides[countBefore(report.groups.sides, draft.span[0]) - 1]
    return by(before ?? report.groups.most)
  }
  if (!SOLDIERS.test(who)) return null
  const said = teller && report.entryOf(teller)
  return said ? spokenFor(teller, said) : by(report.home)
}
