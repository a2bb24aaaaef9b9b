import { clauseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { type ConditionFinding, isUnreal, type Rule, type Scene, told } from './scene.ts'

const COMES: ReadonlySet<string> = new Set(
  'entered enter reached reach arrived arrive allowed let delivered received entering reaching come came gone permitted admitted'.split(
    ' ',
  ),
)

/** "no aid has entered the area since May", "aid has not reached the camp", "deliveries have been short of what is needed". */
export const noAid: Rule = { triggers: () => [...COMES, 'short'], find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words } = scene
  const word = wordAt(scene, at)
  if (
    word === 'short' &&
    wordAt(scene, at + 1) === 'of' &&
    anyWord(scene, at + 2, at + 9, (w) => /^(?:needed|need|needs|required|what|demand|requirements)$/u.test(w))
  ) {
    const from = clauseStart(scene, at)
    return told(from, Math.max(stretchEnd(scene, at + 2), needEnd(scene, at)), [at, at + 2], 'no-aid')
  }
  if (!COMES.has(word)) return null
  const from = clauseStart(scene, at)
  const aid = anyWord(scene, from, at, (w) => words.goods.has(w) || /^(?:convoys?|trucks?|deliveries|lorries)$/u.test(w))
  const not = anyWord(scene, Math.max(from, at - 9), at, (w) => /^(?:no|not|nt|never|hardly|barely|nothing|neither)$/u.test(w))
  return aid && not && !isUnreal(scene, at) ? told(from, stretchEnd(scene, at + 1), [at, at + 1], 'no-aid') : null
}

/** "short of what residents say is needed to sustain life". */
function needEnd({ tokens, sentence }: Scene, at: number): number {
  for (let i = at + 2; i < Math.min(sentence.to, at + 12); i++) if (/^need/u.test(tokens[i]!.folded)) return i + 1
  return at + 2
}
