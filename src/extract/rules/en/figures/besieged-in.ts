import { after, found, type Governor, headOf, type Site } from './governor.ts'

/** "more than 100,000 people may still be in the opposition-held area", "150,000 civilians in the besieged enclave". */
export function besiegedIn(site: Site): Governor | null {
  if (!site.words.people.has(headOf(site)) || site.words.combatants.has(headOf(site))) return null
  const rest = site.layer.tokens.slice(after(site), Math.min(site.end, after(site) + 12)).map((t) => t.folded)
  const text = rest.join(' ')
  if (
    /^(?:(?:are|were|may|might|could|is|be|still|remain|left|estimated|to|believed|thought|have|been|who|live|living|currently)\s)*(?:in|inside|within)\s(?:\w+\s|-\s){0,5}?(?:besieged|siege|enclave|encircled|held area|held areas|held - area)/u.test(
      text,
    ) &&
    /\b(?:still|remain|left|besieged|siege|enclave|encircled|inside)\b/u.test(text)
  )
    return found(['trapped'], after(site), Math.min(site.end, after(site) + 3), 'besieged-in')
  if (/^(?:may|might|could|are|were|is|was)?\s?still (?:be |living )?(?:in|inside)\b/u.test(text))
    return found(['trapped'], after(site), after(site) + 2, 'besieged-in')
  return null
}
