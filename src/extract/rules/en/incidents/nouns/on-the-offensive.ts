import { clauseStart } from '../../clause/extent.ts'
import { wordAt } from '../../clause/scene.ts'
import { TOLD } from '../../clause/telling.ts'
import { type ActNoun, isActorAt, type Scene, type Sighting } from '../sighting.ts'

/** "Forces have been on the offensive in", "went on the offensive". */
export function onTheOffensive(scene: Scene, noun: ActNoun): Sighting | null {
  if (noun.act !== 'assault' || wordAt(scene, noun.from - 1) !== 'the' || wordAt(scene, noun.from - 2) !== 'on') return null
  const from = clauseStart(scene, noun.from - 2)
  for (let i = from; i < noun.from; i++)
    if (isActorAt(scene, i))
      return {
        act: 'assault',
        from,
        to: noun.end,
        trigger: [noun.from, noun.to],
        tie: 'active',
        ...TOLD,
        rule: 'en.incident.on-the-offensive',
      }
  return null
}
