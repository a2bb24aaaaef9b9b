import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Lexicon } from '../src/model/knowledge.ts'

/** One lexicon file, for tests of a rule alone. */
export function lexiconOf(...names: string[]): Lexicon {
  const classes = names.flatMap((name) => {
    const file = new URL(`../data/lexicon/en/${name}.yaml`, import.meta.url)
    return Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, string[]>)
  })
  return new Map(classes.map(([name, words]) => [name, new Set(words)]))
}
