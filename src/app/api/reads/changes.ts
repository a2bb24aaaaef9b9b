import type { z } from '@hono/zod-openapi'
import { changesSince, type Moment, momentOf } from '../../../store/changes.ts'
import { MOST_COUNTED } from '../../../store/most-counted.ts'
import type { Store } from '../../../store/store.ts'
import type { ChangesSchema } from '../schema/changes.ts'
import { eventItem } from '../views/events.ts'

/** So many of the contested ones are given. */
const LISTED = 12

/** What the case has had since the mark; null where the mark is of another case, or none is given. */
export const changesOf = (store: Store, since: string | undefined): Promise<z.infer<typeof ChangesSchema>> =>
  store.read(async (on) => {
    const now = await momentOf(on)
    const then = readMark(since)
    if (then === null || then.name !== now.name) return { mark: writeMark(now), since: null }
    const { listed, ...counts } = await changesSince(on, then, { most: MOST_COUNTED, listed: LISTED })
    return { mark: writeMark(now), since: { ...counts, listed: listed.map((account) => eventItem(account)) } }
  })

const writeMark = ({ name, change, report }: Moment): string => `${name}.${change}.${report}`

function readMark(mark: string | undefined): Moment | null {
  const [, name, change, report] = /^(\w+)\.(\d+)\.(\d+)$/.exec(mark ?? '') ?? []
  return name === undefined ? null : { name, change: Number(change), report: Number(report) }
}
