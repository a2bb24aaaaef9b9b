import type { Knowledge } from '../model/knowledge.ts'
import { loadActors } from './actors.ts'
import { loadGazetteer } from './gazetteer.ts'
import { loadLexicon } from './lexicon.ts'

/** Reads everything the coder knows from `data/`. Throws an error that names file and entry where a file is not as it should be. */
export function loadKnowledge(): Knowledge {
  return { places: loadGazetteer(), actors: loadActors(), lexicon: loadLexicon('en') }
}
