import type { Knowledge } from '../model/knowledge.ts'
import { loadActors } from './actors.ts'
import { withImported } from './case-gazetteer/merge.ts'
import { readPlaceFiles } from './case-gazetteer/place-file.ts'
import { loadGazetteer } from './gazetteer.ts'
import { loadLexicon } from './lexicon.ts'

/** Reads everything the coder knows from `data/`. Throws an error that names file and entry where a file is not as it should be. */
export function loadKnowledge(): Knowledge {
  return { places: loadGazetteer(), actors: loadActors(), lexicon: loadLexicon('en') }
}

/** The same, with the places that were imported into a case. */
export function loadCaseKnowledge(caseFolder: string): Knowledge {
  const knowledge = loadKnowledge()
  return { ...knowledge, places: withImported(knowledge.places, readPlaceFiles(caseFolder)) }
}
