import type { TextLayer, Token } from '../../../../text/layer.ts'
import type { Deed, DeedWords } from './deed.ts'
import type { ActorGroup } from './groups.ts'

/** Between "by" and the actor: "by members of", "by what residents said were". */
const LEADS_IN =
  /^(?:the|this|that|these|those|its|their|a|an|some|several|two|three|members|elements|units|of|from|belonging|loyal|to|what|residents|activists|witnesses|locals|officials|they|he|said|say|says|described|as|were|was|are|is|believed|be|heavily|-)$/u
/** "confirmed dead by X", "reported missing by X": the verb before tells what X did. */
const STATE = /^(?:dead|missing|wounded|injured|captive|alive|safe)$/u
const REACH = 9

/** "killed by X", "an attack by X", "carried out by X"; never "backed by X", "reported by X". */
export function byAgent(layer: TextLayer, words: DeedWords, group: ActorGroup): Deed | null {
  const { tokens } = layer
  const start = layer.sentences[tokens[group.from]!.sentence]!.from
  for (let i = group.from - 1; i >= Math.max(start, group.from - REACH); i--) {
    const word = tokens[i]!.folded
    if (word === 'by') {
      const before = tokens.slice(start, i).findLast((t) => t.tag !== 'ADV' && t.tag !== 'PUNCT' && !STATE.test(t.folded))
      if (!before || words.notAgent.has(before.folded) || isRepelled(tokens, start, i)) return null
      return { group, from: i, to: i + 1, tie: 'agent', rule: 'en.deed.agent' }
    }
    if (!LEADS_IN.test(word)) return null
  }
  return null
}

/** "foiled an attack launched by X": it harmed nobody. */
const isRepelled = (tokens: readonly Token[], start: number, by: number): boolean =>
  tokens
    .slice(Math.max(start, by - 6), by)
    .some((t) => /^(?:foil|thwart|repel|repuls|prevent|avert|rebuff|intercept)/u.test(t.folded))
