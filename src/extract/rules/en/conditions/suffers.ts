import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const SUFFERS: ReadonlySet<string> = new Set(
  'suffer suffers suffered suffering face faces faced facing endure endures endured enduring experience experiences experiencing experienced struggle struggles struggling witnessing gripped plagued'.split(
    ' ',
  ),
)
const BRINK: ReadonlySet<string> = new Set(['brink', 'verge', 'edge', 'risk', 'threat', 'nearing'])
const HUMAN =
  /^(?:humanitarian|food|health|water|hunger|medical|power|electricity|acute|fuel|catastrophic|nutrition|sanitation|living|severe|dire|widespread)$/u
/** Of these plights there are many other kinds: something must say that it is one of living. */
const VAGUE = /^(?:crisis|crises|situation|conditions|cuts|emergency|insecurity|collapse|catastrophe|disaster|outages|lack)$/u
const REACH = 9

/** "people are suffering from hunger", "the city faces a humanitarian crisis", "on the brink of famine". */
export const suffers: Rule = { triggers: () => [...SUFFERS, ...BRINK], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, sentence } = scene
  const end = Math.min(sentence.to, at + REACH)
  let plight = -1
  for (let i = at + 1; i < end; i++) {
    if (/^[.,;:()"“”]$/u.test(wordAt(scene, i)) || /^(?:and|when|while|who|that)$/u.test(wordAt(scene, i))) break
    if (words.plight.has(wordAt(scene, i))) {
      plight = i
      break
    }
  }
  if (plight < 0) return null
  if (
    /^(?:risk|threat)$/u.test(wordAt(scene, at)) &&
    !(
      /^(?:at|under)$/u.test(wordAt(scene, at - 1)) &&
      /^(?:starvation|famine|hunger|malnutrition|disease|cholera)$/u.test(wordAt(scene, plight))
    )
  )
    return null
  if (
    VAGUE.test(wordAt(scene, plight)) &&
    !anyWord(scene, at + 1, plight + 4, (w) => HUMAN.test(w) || (words.goods.has(w) && w !== 'power'))
  )
    return null
  const telling = tellingOf(scene, at)
  if (!telling || telling.polarity === 'denied') return null
  const group = groupStart(scene, at)
  return told(clauseStart(scene, group), stretchEnd(scene, plight + 1), [group, plight + 1], 'suffers')
}
