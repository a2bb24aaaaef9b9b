import type { z } from '@hono/zod-openapi'
import { readAccount } from '../../../store/accounts.ts'
import type { Store } from '../../../store/store.ts'
import { loadCountries } from '../../countries.ts'
import type { CodedRow, Codes } from '../../export/codings/coding.ts'
import { readTold } from '../../export/codings/read.ts'
import { CODINGS, type CodingName, codingsOf } from '../../export/codings.ts'
import { NO_IDS } from '../../export/ucdp/ids.ts'
import { notFound } from '../problem.ts'
import type { CodingsSchema } from '../schema/codings.ts'

export const createCodingsOfAccount = (store: Store): ((event: string) => Promise<z.infer<typeof CodingsSchema>>) => {
  const codes: Codes = { countries: loadCountries(), ids: NO_IDS }
  return (event) =>
    store.read(async (on) => {
      const account = await readAccount(on, event)
      if (account === null) throw notFound('account', event)
      const rows = codingsOf(await readTold(on, account), codes)
      return { acled: shown('acled', rows), ucdp: shown('ucdp', rows), airwars: shown('airwars', rows) }
    })
}

const shown = (name: CodingName, rows: Readonly<Record<CodingName, readonly CodedRow[]>>) => ({
  notice: CODINGS[name].notice,
  columns: [...CODINGS[name].columns],
  rows: rows[name].map((row) =>
    Object.entries(row).map(([column, { value, rule, claims }]) => ({ column, value, rule, claims: [...new Set(claims)] })),
  ),
})
