import { Readable } from 'node:stream'
import { addReports } from '../../src/app/jobs/add.ts'
import { NO_FACTS } from '../../src/ingest/facts.ts'
import type { ColumnMap } from '../../src/ingest/table.ts'
import { type StoreDesk, serveStore } from './serve-store.ts'

/** The desk on a case with the reports of a folder or table, coded and compared. */
export const serveReports = (path: string, columns: ColumnMap | null): Promise<StoreDesk> =>
  serveStore((store) =>
    addReports({
      store,
      paths: [path],
      stdin: Readable.from([]),
      facts: NO_FACTS,
      ingest: { format: null, columns, idPrefix: '', dateOrder: null },
      onProgress: () => undefined,
      onNote: () => undefined,
    }),
  )
