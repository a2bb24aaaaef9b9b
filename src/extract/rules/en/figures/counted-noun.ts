import type { Measure } from '../../../../model/claim.ts'
import { found, type Governor, headOf, type Site } from './governor.ts'
import { subjectOf } from './subject.ts'

/** "seven civilian deaths", "eight dead civilians", "200 injuries": the noun phrase itself names the harm. */
export function countedNoun(site: Site): Governor | null {
  const { phrase, layer, words } = site
  // "62 per cent of displaced households" have something else in common.
  if (!phrase || site.number.kind === 'share') return null
  for (let i = phrase.from; i < phrase.to; i++) {
    const state = words.states.get(layer.tokens[i]!.folded)
    if (state && i < phrase.head && words.people.has(headOf(site)))
      return diedOf(site, state) ?? found([state], i, i + 1, 'described')
  }
  const noun = words.nouns.get(headOf(site))
  if ((noun === 'killed' || noun === 'injured') && (headOf(site) === 'casualties' || !words.people.has(headOf(site))))
    return found([noun], phrase.head, phrase.to, 'counted-noun')
  return null
}

/** "six injured civilians died on Saturday": what befell them last. */
function diedOf(site: Site, state: Measure): Governor | null {
  const governor = state === 'injured' ? subjectOf(site) : null
  return governor?.measures.includes('killed') ? governor : null
}
