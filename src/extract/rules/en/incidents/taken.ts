import { anyWord } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import type { ControlFinding } from '../control/scene.ts'
import type { Scene, Sighting } from './sighting.ts'
import type { Act } from './words.ts'

const ACTS: Readonly<Partial<Record<ControlFinding['change'], Act>>> = { taken: 'taken', repelled: 'repelled', withdrew: 'left' }
/** Words that storm and enter rather than take. */
const ATTACKS = /^(?:storm|enter)/u
const BACKGROUND = /held-place|stronghold|refusal/u
/** "has retaken more than half of the districts" sums up many days. */
const SUMS = /^(?:percent|per|%|half|third|thirds|most|swathes|swaths|much|majority|parts)$/u

/** Changes of control of the sentence that are incidents too: a place is taken, an attack on it repelled, a side leaves it. */
export function takenIn(scene: Scene, changes: readonly ControlFinding[]): Sighting[] {
  const { tokens, sentence } = scene
  return changes.flatMap((found): Sighting[] => {
    const act = ACTS[found.change]
    const trigger = tokens[found.trigger]!
    if (!act || BACKGROUND.test(found.rule)) return []
    if (found.rule.endsWith('noun') && (!found.by || act !== 'taken' || isNotTold(scene, found.from))) return []
    if (isOther(scene, found)) return []
    if (found.modality !== 'actual' || ATTACKS.test(trigger.folded)) return []
    if (act !== 'repelled' && found.places.length === 0 && !namesGround(scene, found)) return []
    if (trigger.tag === 'VERB' && !tellingOf(scene, found.trigger)) return []
    // "which are now secured": a state.
    if (
      anyWord(scene, found.trigger - 4, found.trigger, (word) => word === 'are') ||
      tokens.slice(Math.max(sentence.from, found.trigger - 4), found.trigger).some((t) => t.text === 'is')
    )
      return []
    if (act === 'left' && (!found.lostBy || !/^(?:withdr|retreat|pull|quit|evacuat|abandon|vacat|left$)/u.test(trigger.folded)))
      return []
    if (
      /ing$/u.test(trigger.folded) &&
      anyWord(scene, found.trigger, found.to + 6, (word) => /^(?:means|mean|would|could)$/u.test(word))
    )
      return []
    for (let i = found.trigger; i < found.to; i++) if (SUMS.test(tokens[i]!.folded)) return []
    return [
      {
        act,
        from: found.from,
        to: found.to,
        trigger: [found.trigger, found.trigger + 1],
        tie: /passive|fall/u.test(found.rule) ? 'passive' : 'active',
        polarity: found.polarity,
        modality: found.modality,
        hedges: found.hedges,
        rule: `en.incident.${act}`,
      },
    ]
  })
}

/** "seized a village", "control over the city": ground that no list of names knows. */
const namesGround = (scene: Scene, { trigger, to, change }: ControlFinding): boolean =>
  change === 'taken' &&
  anyWord(scene, trigger + 1, to + 1, (word) =>
    /^(?:town|city|village|villages|towns|hill|hills|base|airbase|airport|district|districts|capital|crossing|dam|bridge)$/u.test(
      word,
    ),
  )

/** "plans the capture of", "until the recapture of". */
const isNotTold = (scene: Scene, from: number): boolean =>
  anyWord(
    scene,
    from - 5,
    from,
    (word) => scene.words.notTold.has(word) || /^(?:until|aim|aims|aimed|efforts?|attempts?|if|toward|towards)$/u.test(word),
  )

/** Hostages are taken too; "the captured city" only describes; "demanded that they pull out" tells of no leaving. */
function isOther(scene: Scene, { trigger }: ControlFinding): boolean {
  const { tokens } = scene
  if (anyWord(scene, trigger - 4, trigger + 3, (word) => /^hostages?$|^captives?$|^prisoners?$/u.test(word))) return true
  if (tokens[trigger - 1]?.tag === 'DET' && /(?:ed|en)$/u.test(tokens[trigger]!.folded)) return true
  return anyWord(scene, trigger - 9, trigger, (word) =>
    /^(?:demand|demands|demanded|urge|urged|urges|ordered|asked|insisted)$/u.test(word),
  )
}
