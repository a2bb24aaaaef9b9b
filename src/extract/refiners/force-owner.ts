import type { ActorMention } from '../../model/mention.ts'
import type { Sentence } from '../../text/layer.ts'
import type { Reading } from '../reading.ts'
import type { FigureFinding } from '../rules/en/figures/finding.ts'
import type { Perpetrators } from './doers.ts'

/** Somebody has or moves a force: "IS has 3,000 fighters", "the joint force, which have about 2,000". */
const HAS =
  /^(?:has|have|had|having|fields|commands|deployed|deploys|deploy|sent|sends|sending|promised|pledged|massed|amassed|stationed|maintains|keeps|numbering)$/u
const NOT_SUBJECT = /^(?:in|from|with|to|of|between|on|against|for|at|near|by)$/u

/** Whose the fighters are that a figure counts: by their own words ("Karsovan troops"), else by who has or sends them; null where the sentence does not tell. */
export function ownerOfForce(
  reading: Reading,
  { number, phrase, governor }: FigureFinding,
  sentence: Sentence,
): Perpetrators | null {
  const { layer, actors } = reading
  const counted = { from: Math.min(governor.from, number.from), to: phrase?.to ?? number.to }
  const own = actors.find((actor) => isNamed(actor) && actor.from < counted.to && actor.to > counted.from)
  if (own) return owner(own)
  const verb = layer.tokens.slice(Math.max(sentence.from, number.from - 4), number.from).find((t) => HAS.test(t.folded))
  if (!verb) return null
  const subject = actors.findLast(
    (actor) =>
      isNamed(actor) &&
      actor.from >= sentence.from &&
      actor.to <= verb.index &&
      !NOT_SUBJECT.test(layer.tokens[actor.from - 1]?.folded ?? ''),
  )
  return subject ? owner(subject) : null
}

const isNamed = ({ entries }: ActorMention): boolean => entries.length > 0
const owner = (actor: ActorMention): Perpetrators => ({ actors: [actor], basis: 'stated', rule: 'en.by.owner' })
