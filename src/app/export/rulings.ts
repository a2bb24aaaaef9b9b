import { rulingsAfter } from '../../store/rulings.ts'
import type { Connection } from '../../store/store.ts'
import { type Ruled, ruled } from '../ruled.ts'
import { jsonLines } from './json-lines.ts'

/** Rulings held at a time. */
const PAGE = 200

/** One ruling a line (codebook section 13), in the order in which they were made: who, when, why, what it was before and after, about which words, and whether it stands; each line with its end. */
export async function* rulingsLines(on: Connection): AsyncIterable<string> {
  yield* jsonLines(allRulings(on))
}

async function* allRulings(on: Connection): AsyncGenerator<Ruled> {
  for (let page = await rulingsAfter(on, 0, PAGE); page.length > 0; page = await rulingsAfter(on, page.at(-1)!.key, PAGE))
    yield* await ruled(on, page)
}
