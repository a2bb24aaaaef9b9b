import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codeGold } from '../src/app/evaluate/code-gold.ts'
import type { GoldReport } from '../src/app/evaluate/gold.ts'
import { parseGoldActs } from '../src/app/evaluate/gold-acts.ts'
import { readGold } from '../src/app/evaluate/read-gold.ts'
import { Failure } from '../src/app/failure.ts'
import { buildReport } from '../src/ingest/build.ts'
import { NO_FACTS } from '../src/ingest/facts.ts'
import { readRecords } from '../src/ingest/ingest.ts'
import type { MediaNames } from '../src/ingest/media.ts'
import type { Claim } from '../src/model/claim.ts'
import type { Pipeline } from '../src/pipeline.ts'

/** The folder of our own codings of incidents, statements and conditions. */
export const CODED = fileURLToPath(new URL('coded', import.meta.url))
/** The table that holds the texts of those reports that no file holds; its rows go by "fakes-" and their id. */
export const TABLE = fileURLToPath(new URL('../../shared/reports/fa-kes-dev.csv', import.meta.url))
const PREFIX = 'fakes-'
const COLUMNS = { id: 'unit_id', title: 'article_title', text: 'article_content', outlet: 'source', published: 'date' }

export const readCoded = (): readonly GoldReport[] => readGold(CODED, parseGoldActs)

/**
 * What the coder makes of the reports that we coded: texts, outlets and days as the hand-coded reports of the same id give them, else as their row of the
 * table does. Throws `Failure` where a text is missing.
 */
export async function* codeCoded(
  coded: readonly GoldReport[],
  golds: readonly GoldReport[],
  texts: ReadonlyMap<string, string>,
  { pipeline, media }: { readonly pipeline: Pipeline; readonly media: MediaNames },
): AsyncGenerator<Claim> {
  const ids = new Set(coded.map(({ report }) => report))
  const same = golds.filter(({ report }) => ids.has(report))
  yield* codeGold(same, texts, pipeline, media)
  const rows = ids.difference(new Set(same.map(({ report }) => report)))
  const file = { name: TABLE, facts: NO_FACTS, open: () => createReadStream(TABLE) }
  for await (const read of readRecords(file, { format: 'csv', columns: COLUMNS, idPrefix: PREFIX, dateOrder: null, media })) {
    if (!('received' in read) || !rows.delete(read.received.facts.id ?? '')) continue
    yield* pipeline.code(buildReport(read.received, media).report)
  }
  if (rows.size > 0) throw new Failure(`No text for ${[...rows].join(', ')} in ${TABLE}.`)
}
