import { sharedQuotations } from '../../cluster/quotations.ts'
import { allQuotations } from '../../store/quotations.ts'
import type { Connection } from '../../store/store.ts'
import { jsonLines } from './json-lines.ts'

/** One quotation that several reports carry a line (codebook section 10), with its speakers and carriers; each line with its end. */
export async function* quotationsLines(on: Connection): AsyncIterable<string> {
  yield* jsonLines(sharedQuotations(await allQuotations(on)))
}
