import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type Desk, startServer } from '../../src/app/api/server.ts'
import { addReports } from '../../src/app/jobs/add.ts'
import { NO_FACTS } from '../../src/ingest/facts.ts'
import type { ColumnMap } from '../../src/ingest/table.ts'
import { openStore } from '../../src/store/open.ts'

/** A case with the reports of a folder or table, coded and compared, and the desk on it. Closing removes the case. */
export async function serveReports(path: string, columns: ColumnMap | null): Promise<Desk> {
  const at = await mkdtemp(join(tmpdir(), 'crossbearing-desk-'))
  const store = await openStore(at, { missing: 'create', onWait: () => undefined })
  await addReports({
    store,
    paths: [path],
    stdin: Readable.from([]),
    facts: NO_FACTS,
    ingest: { format: null, columns, idPrefix: '', dateOrder: null },
    onProgress: () => undefined,
    onNote: () => undefined,
  })
  const desk = await startServer({ store, port: 0 })
  return {
    url: desk.url,
    async close() {
      await desk.close()
      await store.close()
      await rm(at, { recursive: true })
    },
  }
}
