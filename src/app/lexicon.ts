import { z } from 'zod'
import type { Lexicon } from '../model/knowledge.ts'
import { readDataFolder } from './data-files.ts'

const Classes = z.record(
  z.string(),
  z.array(z.string({ error: 'a word or phrase was expected; put numbers and yes/no in quotes' })),
)

/** Words by class, from `data/lexicon/<language>/*.yaml`. Throws where two files give the same class. */
export function loadLexicon(language: string): Lexicon {
  const lexicon = new Map<string, ReadonlySet<string>>()
  for (const { path, content } of readDataFolder(`lexicon/${language}`, Classes)) {
    for (const [name, words] of Object.entries(content)) {
      if (lexicon.has(name)) throw new Error(`${path}: the class "${name}" stands in another file as well`)
      lexicon.set(name, new Set(words))
    }
  }
  return lexicon
}
