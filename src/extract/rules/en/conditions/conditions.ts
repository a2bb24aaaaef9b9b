import type { TimeMention } from '../../../../model/mention.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import { cutOff } from './cut-off.ts'
import { dire } from './dire.ts'
import { famine } from './famine.ts'
import { forcedTo } from './forced-to.ts'
import { isGone } from './is-gone.ts'
import { keptOut } from './kept-out.ts'
import { lacking } from './lacking.ts'
import { noAid } from './no-aid.ts'
import { noneLeft } from './none-left.ts'
import { outOfService } from './out-of-service.ts'
import { runOut } from './run-out.ts'
import type { ConditionFinding, Rule, Scene } from './scene.ts'
import { spreads } from './spreads.ts'
import { suffers } from './suffers.ts'
import { unable } from './unable.ts'
import { underFire } from './under-fire.ts'
import { without } from './without.ts'
import type { ConditionWords } from './words.ts'

export type { ConditionFinding } from './scene.ts'
export { type ConditionWords, conditionWords } from './words.ts'

/** In the order in which they are tried at each word. */
const RULES: readonly Rule[] = [
  outOfService,
  runOut,
  noneLeft,
  noAid,
  keptOut,
  cutOff,
  suffers,
  lacking,
  without,
  unable,
  forcedTo,
  spreads,
  isGone,
  dire,
  famine,
  underFire,
]

/** Makes the finder: what states of things a report tells of, in text order. */
export function createConditionFinder(
  words: ConditionWords,
): (layer: TextLayer, times: readonly TimeMention[]) => ConditionFinding[] {
  const rules = new Map<string, Rule[]>()
  for (const rule of RULES) for (const word of new Set(rule.triggers(words))) rules.set(word, [...(rules.get(word) ?? []), rule])
  return (layer, times) =>
    layer.sentences.flatMap((sentence) => inSentence({ layer, tokens: layer.tokens, sentence, words, times }, rules))
}

function inSentence(scene: Scene, rules: ReadonlyMap<string, readonly Rule[]>): ConditionFinding[] {
  const { sentence, tokens } = scene
  const found: ConditionFinding[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    for (const rule of rules.get(tokens[at]!.folded) ?? NO_RULES) {
      const finding = rule.find(scene, at)
      if (!finding) continue
      // "suffers from a lack of water" and "left without water" are one state each.
      if (!found.some((other) => finding.trigger[0] < other.trigger[1] || isSame(finding, other))) found.push(finding)
      break
    }
  }
  return found
}

const isSame = (a: ConditionFinding, b: ConditionFinding): boolean => a.from === b.from && a.to === b.to

const NO_RULES: readonly Rule[] = []
