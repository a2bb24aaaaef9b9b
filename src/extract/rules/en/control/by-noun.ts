import type { Change } from '../../../../model/claim.ts'
import { groundAfter, groundOfOffensive } from './ground.ts'
import { actorAfter, type ControlFinding, finding, possessor, type Scene, subjectBefore } from './scene.ts'

export function byNoun(scene: Scene, at: number, change: Change): ControlFinding | null {
  const { layer } = scene
  const next = layer.tokens[at + 1]?.folded ?? ''
  if (layer.tokens[at]!.tag === 'VERB' && change !== 'besieges') return null
  if (change === 'withdrew' && refused(scene, at)) return refusal(scene, at)
  if (!/^(?:of|on|in|into|against|from|to|towards|toward|at|by)$/u.test(next))
    return change === 'besieges' ? siegeAfterPlace(scene, at) : null
  const ground = change === 'advancing' && next === 'to' ? groundOfOffensive(scene, at) : groundAfter(scene, at + 2, 14)
  if (!ground) return null
  const after = actorAfter(scene, ground.to, 'by', 6)
  const owner = possessor(scene, at)
  const actor = after ?? owner ?? subjectBefore(scene, at)
  if ((change === 'advancing' || change === 'withdrew') && !actor) return null
  if (change === 'taken' && next !== 'of') return null
  const loses = change === 'withdrew'
  const to = Math.max(ground.to, after?.to ?? 0)
  return finding(
    scene,
    at,
    change,
    { places: ground.places, to },
    loses ? null : actor,
    loses ? actor : null,
    Math.min(at, owner?.from ?? at),
    'noun',
  )
}

const refused = (scene: Scene, at: number): boolean =>
  scene.layer.tokens
    .slice(Math.max(scene.sentence.from, at - 4), at)
    .some((t) => /^(?:reject|rejects|rejected|rejecting|refuse|refused|refuses|opposed|ruled)$/u.test(t.folded))

/** "had rejected any withdrawal": denied and planned (codebook section 2). */
function refusal(scene: Scene, at: number): ControlFinding {
  const ground = /^(?:from|of)$/u.test(scene.layer.tokens[at + 1]?.folded ?? '') ? groundAfter(scene, at + 2, 10) : null
  const actor = subjectBefore(scene, at)
  const found = finding(scene, at, 'withdrew', ground ?? { places: [], to: at + 1 }, null, actor, actor?.from ?? at, 'refusal')
  return { ...found, polarity: 'denied', modality: 'planned' }
}

/** "the Old City siege". */
function siegeAfterPlace(scene: Scene, at: number): ControlFinding | null {
  const { tokens } = scene.layer
  const place = scene.places.findIndex((p) => p.use === 'literal' && p.to === at)
  const ended =
    place >= 0 &&
    tokens
      .slice(Math.max(0, scene.places[place]!.from - 4), scene.places[place]!.from)
      .some((t) => /^(?:end|lifting|lifted|broke|breaking|ended)$/u.test(t.folded))
  return place < 0 || ended
    ? null
    : finding(scene, at, 'besieges', { places: [place], to: at + 1 }, null, null, scene.places[place]!.from, 'noun')
}
