import { z } from '@hono/zod-openapi'
import type { Store } from '../../../store/store.ts'
import { PageQuery, pageOf } from '../cursor.ts'
import { oneAccount, pageOfAccounts } from '../reads/accounts.ts'
import { createCodingsOfAccount } from '../reads/codings.ts'
import { IdParam, part, reads } from '../route.ts'
import { CodingsSchema } from '../schema/codings.ts'
import { CitedAccountSchema } from '../schema/views.ts'

const AccountsQuery = PageQuery.extend({
  contested: z.enum(['true', 'figures', 'false']).optional().openapi({
    description:
      'Only accounts that are contested; that hold a contested figure and are not contested otherwise; that are not contested',
  }),
})

export const accounts = (store: Store) => {
  const codingsOfAccount = createCodingsOfAccount(store)
  return part()
    .openapi(
      reads('/accounts', 'Accounts of events, contested ones first', { query: AccountsQuery }, pageOf(CitedAccountSchema)),
      async (c) => c.json(await pageOfAccounts(store, c.req.valid('query')), 200),
    )
    .openapi(reads('/accounts/{id}', 'One account', { params: IdParam }, CitedAccountSchema), async (c) =>
      c.json(await oneAccount(store, c.req.valid('param').id), 200),
    )
    .openapi(
      reads(
        '/accounts/{id}/codings',
        'One account as ACLED, UCDP and Airwars would write it, with the rule behind each cell',
        { params: IdParam },
        CodingsSchema,
      ),
      async (c) => c.json(await codingsOfAccount(c.req.valid('param').id), 200),
    )
}
