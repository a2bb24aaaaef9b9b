import { createReadStream } from 'node:fs'
import { buildReport } from '../../ingest/build.ts'
import { NO_FACTS } from '../../ingest/facts.ts'
import { readRecords } from '../../ingest/ingest.ts'
import type { MediaNames } from '../../ingest/media.ts'
import type { Claim } from '../../model/claim.ts'
import type { Pipeline } from '../../pipeline.ts'
import { Failure } from '../failure.ts'
import type { GoldReport } from './gold.ts'

/** What the coder makes of the texts of hand-coded reports. It is told their ids, outlets and days of publication, and nothing else. */
export async function* codeGold(
  golds: readonly GoldReport[],
  texts: ReadonlyMap<string, string>,
  pipeline: Pipeline,
  media: MediaNames,
): AsyncGenerator<Claim> {
  for (const { report: id, outlet, published } of golds) {
    const path = texts.get(id)!
    const file = { name: path, facts: { ...NO_FACTS, id, outlet, published }, open: () => createReadStream(path) }
    const options = { format: 'text', columns: null, idPrefix: '', dateOrder: null, media } as const
    for await (const read of readRecords(file, options)) {
      if ('note' in read) throw new Failure(`${path} ${read.note.message}.`)
      yield* pipeline.code(buildReport(read.received, media).report)
    }
  }
}
