import { number } from '../../locale.ts'
import { count, plural } from './count.ts'

export const places = {
  control: 'Who says who holds each place',
  controlExplained: (days: number) =>
    `One lane for each origin; lanes are never merged. A lane fades over ${number(days)} days when its origin says nothing newer: silence is not “still held”.`,
  controlNone: 'No claim about who holds a place.',
  controlContested: 'contested',
  controlBusiest: (period: string) => `Shown here: ${period}, the weeks in which most is said.`,
  controlAll: (n: number) => `All ${count.places(n)}`,
  controlMoreLanes: (n: number) => `and ${plural(n, 'more origin', 'more origins')}`,
  controlUndated: 'No day given:',
  laneName: (place: string, origin: string) => `${place}, ${origin}`,
  laneSince: (answer: string, day: string) => `${answer}, said ${day}`,
  legendDenied: 'denied',
  legendPart: 'part held',
  legendMoving: 'advance or siege',
  legendPassing: 'mentioned in passing',
  legendNoHolder: 'others, or not said',
  legendFading: 'nothing newer said',
  legendHolder: 'Said to hold it',
}
