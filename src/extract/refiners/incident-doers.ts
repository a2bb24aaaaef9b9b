import type { ActorMention } from '../../model/mention.ts'
import type { Sentence } from '../../text/layer.ts'
import { within } from '../../text/within.ts'
import type { Reading } from '../reading.ts'
import type { Sighting } from '../rules/en/incidents/sighting.ts'
import { deedsIn, named } from './doers.ts'

/** Who did what a telling tells, where its words say so. Nobody where they waver ("Syrian or Russian jets"). */
export function doersOfIncident(reading: Reading, group: readonly Sighting[], sentence: Sentence): readonly ActorMention[] {
  const from = Math.min(...group.map((s) => s.from))
  const to = Math.max(...group.map((s) => s.to))
  const deeds = deedsIn(reading, sentence).filter(
    ({ group: doers, from: at }) => (doers.from >= from && doers.to <= to) || (at >= from && at < to),
  )
  // A deed whose own words are those of the telling, before one that merely stands in it.
  const own = deeds.find((deed) => group.some(({ trigger }) => deed.from < trigger[1] && trigger[0] < deed.to + 1)) ?? deeds[0]
  if (own) return named(reading, own.group, own.rule).actors.filter(isDoer)
  return betweenSides(reading, group) ?? subjectOf(reading, group, sentence)
}

/** "clashes between the army and rebels": the side named first. */
function betweenSides({ actors, layer }: Reading, group: readonly Sighting[]): readonly ActorMention[] | null {
  const clash = group.find(({ act, tie }) => act === 'clash' && tie === 'noun')
  const between = clash && layer.tokens.slice(clash.trigger[1], clash.to).find(({ folded }) => folded === 'between')
  if (!clash || !between) return null
  const first = actors.find((a) => a.from > between.index && a.from <= between.index + 3 && a.to <= clash.to)
  return first ? [first] : []
}

/** "Army units clashed with rebels", "rebels seized the town": the first side before an active verb. */
function subjectOf(reading: Reading, group: readonly Sighting[], { from: start }: Sentence): readonly ActorMention[] {
  const { actors, layer } = reading
  const verb = group.find(({ tie }) => tie === 'active')
  if (!verb) return []
  const before = within(actors, Math.max(start, verb.from), verb.trigger[0])
  const subject = before.find(
    (a) =>
      !/^(?:in|from|with|to|against|on|at|near|by)$/u.test(layer.tokens[a.from - 1]?.folded ?? '') &&
      layer.tokens[a.to]?.text !== '-',
  )
  return subject
    ? named(reading, { actors: [subject], from: subject.from, to: subject.to, wavers: false }, 'en.by.subject').actors.filter(
        isDoer,
      )
    : []
}

/** "warplanes", "helicopters": whose they are is not said. */
const isDoer = ({ entries, words }: ActorMention): boolean =>
  entries.length > 0 || !/^(?:war ?planes?|(?:fighter )?jets?|helicopters?|aircraft|planes?|drones?)$/iu.test(words)
