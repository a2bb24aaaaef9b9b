import { found, type Governor, headOf, type Site } from './governor.ts'

const STRUCK =
  /^(?:strike|strikes|struck|striking|hit|hits|hitting|target|targets|targeted|targeting|attack|attacks|attacked|attacking|bomb|bombed|bombing|pound|pounded|shell|shelled|raid|raided)$/u
const TARGETS = /^(?:targets|positions|sites|facilities|objectives|concentrations)$/u

/** "struck more than 150 targets": so many attacks. */
export function struckTargets(site: Site): Governor | null {
  const verb = site.layer.tokens[site.number.from - 1]
  const fits = verb && verb.index >= site.start && STRUCK.test(verb.folded) && TARGETS.test(headOf(site))
  return fits ? found(['attacks'], verb.index, verb.index + 1, 'targets') : null
}
