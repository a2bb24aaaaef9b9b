import type { Chunks } from '../../src/ingest/bytes.ts'
import { type Facts, NO_FACTS } from '../../src/ingest/facts.ts'
import { ingestFile, type Summary } from '../../src/ingest/ingest.ts'
import type { IngestOptions } from '../../src/ingest/input.ts'
import { type MediaNames, mediaNames } from '../../src/ingest/media.ts'
import type { ActorEntry } from '../../src/model/knowledge.ts'
import type { Note, Report } from '../../src/model/report.ts'

const medium = (name: string, aliases: readonly string[], kind: ActorEntry['kind']): ActorEntry => ({
  name,
  aliases,
  generic: [],
  adjectives: [],
  seats: [],
  kind,
  side: null,
  inter: null,
  party: false,
  affiliation: null,
  country: null,
  from: null,
  to: null,
})

/** A few media under their names, so that credits can be read without the whole of `data/`. */
export const MEDIA: MediaNames = mediaNames([
  medium('Agence France-Presse', ['AFP'], 'wire'),
  medium('Reuters', [], 'wire'),
  medium('Associated Press', ['AP', 'the Associated Press'], 'wire'),
  medium('TASS', [], 'state-media'),
])

const OPTIONS: IngestOptions = { format: null, columns: null, idPrefix: '', dateOrder: null, media: MEDIA }

export interface Ingested {
  readonly reports: readonly Report[]
  readonly bytes: readonly Uint8Array[]
  readonly notes: readonly Note[]
  readonly summary: Summary
}

async function* chunked(bytes: Uint8Array, size: number): Chunks {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** One file in memory through the whole of ingest. */
export async function ingest(
  name: string,
  content: string | Uint8Array,
  given: { readonly options?: Partial<IngestOptions>; readonly facts?: Partial<Facts>; readonly chunk?: number } = {},
): Promise<Ingested> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const file = { name, facts: { ...NO_FACTS, ...given.facts }, open: () => chunked(bytes, given.chunk ?? 65_536) }
  const reports: Report[] = []
  const received: Uint8Array[] = []
  const notes: Note[] = []
  let summary: Summary | null = null
  for await (const found of ingestFile(file, { ...OPTIONS, ...given.options })) {
    if (found.kind === 'report') {
      reports.push(found.report)
      received.push(found.bytes)
    } else if (found.kind === 'note') notes.push(found.note)
    else summary = found.summary
  }
  if (summary === null) throw new Error('a file ends with its summary')
  return { reports, bytes: received, notes, summary }
}
