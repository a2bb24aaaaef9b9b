import type { Day as IsoDay } from '../../../src/model/day.ts'
import { longDay, shortDay } from '../locale.ts'

/** A day in the reader's locale, the ISO form on hover. */
export function Day({ day, form }: { day: IsoDay; form: 'short' | 'long' }) {
  return (
    <time dateTime={day} title={day}>
      {form === 'short' ? shortDay(day) : longDay(day)}
    </time>
  )
}
