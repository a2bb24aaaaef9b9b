import type { Events } from '../../model/link.ts'
import type { ClaimSeen } from '../../model/ruling.ts'
import { linksOfAccount, readLinks } from '../../store/links.ts'
import { readRuling } from '../../store/rulings.ts'
import type { Connection } from '../../store/store.ts'

/** A person's decision that two claims tell of one incident, or of two. */
export interface RuledLinkTold {
  readonly ruling: string
  readonly events: Events
  readonly author: string
  readonly at: string
  readonly reason: string | null
  readonly a: Pick<ClaimSeen, 'report' | 'words'>
  readonly b: Pick<ClaimSeen, 'report' | 'words'>
  /** Why it does not hold; null where it does. */
  readonly overruled: { readonly by: string | null } | null
}

/** Those that stand about an event. */
export async function ruledLinks(on: Connection, event: string): Promise<readonly RuledLinkTold[]> {
  const ids = await linksOfAccount(on, event)
  const links = await readLinks(on, ids)
  const told: RuledLinkTold[] = []
  for (const id of ids) {
    const ruling = (await readRuling(on, id))?.ruling
    if (ruling?.field !== 'link') continue
    const { author, at, reason, claim, after } = ruling
    const [a, b] = [claim, after.with].map(({ report, words }) => ({ report, words })) as [ClaimSeen, ClaimSeen]
    told.push({ ruling: id, events: after.events, author, at, reason, a, b, overruled: links.get(id)?.overruled ?? null })
  }
  return told
}
