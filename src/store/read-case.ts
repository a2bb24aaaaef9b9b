import type { Account } from '../model/account.ts'
import type { Claim } from '../model/claim.ts'
import type { CopyLink } from '../model/copy-link.ts'
import type { Note, Report } from '../model/report.ts'
import { listAccounts } from './accounts.ts'
import { notesAfter } from './notes.ts'
import { isCurrent, REPORT_COLUMNS, toClaim, toReport } from './rows.ts'
import type { Connection } from './store.ts'

/** The whole of a case, for the brief and the exporters, in an order that depends on its content alone. Superseded versions are left out. */

/** Rows held at a time. */
const PAGE = 200

/** By id. */
export async function* allReports({ db }: Connection): AsyncGenerator<Report> {
  const from = (id: string) =>
    db.selectFrom('reports').select(REPORT_COLUMNS).where(isCurrent).where('id', '>', id).orderBy('id').limit(PAGE).execute()
  for (let page = await from(''); page.length > 0; page = await from(page.at(-1)!.id)) yield* page.map(toReport)
}

/** By report id, then as the coder gives them. */
export async function* allClaims({ db }: Connection): AsyncGenerator<Claim> {
  const from = (id: string) =>
    db.selectFrom('reports').select(['id', 'key']).where(isCurrent).where('id', '>', id).orderBy('id').limit(PAGE).execute()
  for (let page = await from(''); page.length > 0; page = await from(page.at(-1)!.id))
    for (const { key } of page) {
      const rows = await db
        .selectFrom('claims')
        .select('body')
        .where('report', '=', key)
        .where(isCurrent)
        .orderBy('key')
        .execute()
      yield* rows.map(toClaim)
    }
}

/** Contested ones first. */
export async function* allAccounts(on: Connection): AsyncGenerator<Account> {
  const from = (after: Parameters<typeof listAccounts>[1]['after']) => listAccounts(on, { which: 'all', after, limit: PAGE })
  for (let page = await from(null); page.length > 0; page = await from(page.at(-1)!)) yield* page.map(({ account }) => account)
}

/** By the ids of both reports. */
export async function* allCopies({ db }: Connection): AsyncGenerator<CopyLink> {
  for (const { body } of await db.selectFrom('copies').select('body').orderBy('a').orderBy('b').execute()) yield JSON.parse(body)
}

/** In the order in which they were made. */
export async function* allNotes(on: Connection): AsyncGenerator<Note> {
  for (let page = await notesAfter(on, 0, PAGE); page.length > 0; page = await notesAfter(on, page.at(-1)!.key, PAGE))
    yield* page.map(({ note }) => note)
}
