import type { Status } from '../../model/claim.ts'
import type { MeasureWords } from '../rules/en/figures/measures.ts'

/** Whether those counted are civilians or combatants: codebook section 3. "terrorists" are combatants as that party claims. */
export function statusOf(who: string | null, words: MeasureWords): Status {
  const all = (who ?? '').toLowerCase().split(/[^\p{L}]+/u)
  const civilian = all.some((word) => words.civilians.has(word))
  const combatant = all.some((word) => words.combatants.has(word))
  if (civilian && combatant) return words.combatants.has(all.at(-1)!) ? 'combatant' : 'civilian'
  return civilian ? 'civilian' : combatant ? 'combatant' : 'unknown'
}
