import type { EventTime } from '../../../src/model/account.ts'
import { dayRange } from '../locale.ts'
import { Day } from '../shell/Day.tsx'
import { strings } from '../strings.ts'

/** The day or days of an event. */
export function When({ time }: { time: EventTime | null }) {
  const start = time?.start ?? time?.end ?? null
  const end = time?.end ?? start
  if (start === null || end === null) return <>{strings.dayUnknown}</>
  if (start === end) return <Day day={start} form="long" />
  return <bdi title={`${start}/${end}`}>{dayRange(start, end)}</bdi>
}
