import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import { type ConditionFinding, type Rule, type Scene, told } from './scene.ts'

const KEEPS: ReadonlySet<string> = new Set(
  'prevent prevents prevented preventing block blocks blocked blocking deny denies denied denying bar bars barred barring restrict restricts restricted restricting obstruct obstructed obstructing obstructs impede impeded impeding hamper hampered hampering hinder hindered refuse refused withhold withheld halted banned disrupted disrupting disrupts'.split(
    ' ',
  ),
)
const ENTRY =
  /^(?:entry|access|delivery|deliveries|entrance|passage|movement|flow|evacuation|evacuations|arrival|import|distribution|entering|reaching|leaving|fleeing|convoys?|aid|supplies)$/u
const REACH = 8

/** "prevented the entry of any materials", "aid convoys have been blocked", "denied aid workers access". */
export const keptOut: Rule = { triggers: () => KEEPS, find }

function find(scene: Scene, at: number): ConditionFinding | null {
  const { words, tokens } = scene
  const word = wordAt(scene, at)
  if (!KEEPS.has(word) || tokens[at]!.tag === 'NOUN') return null
  const from = clauseStart(scene, at)
  const to = stretchEnd(scene, at + 1)
  const group = groupStart(scene, at)
  const passive = !word.endsWith('ing') && anyWord(scene, group, at, (w) => /^(?:was|were|been|is|are|being)$/u.test(w))
  const entry = (a: number, b: number): boolean => anyWord(scene, a, b, (w) => ENTRY.test(w))
  const goods = (a: number, b: number): boolean =>
    anyWord(
      scene,
      a,
      b,
      (w) =>
        words.goods.has(w) ||
        /^(?:humanitarian|convoys?|trucks?|workers|ambulances?|rescuers|medics|agencies|residents|civilians|materials|patients|wounded)$/u.test(
          w,
        ),
    )
  const kept = passive
    ? (entry(from, group) && goods(from, to)) ||
      (entry(at + 1, at + 4) && anyWord(scene, from, group, (w) => words.people.has(w)))
    : entry(at + 1, Math.min(to, at + REACH)) && goods(at + 1, Math.min(to + 4, at + REACH + 4))
  if (!kept) return null
  const telling = tellingOf(scene, at)
  return telling && telling.polarity === 'asserted' ? told(from, to, [group, at + 1], 'kept-out') : null
}
