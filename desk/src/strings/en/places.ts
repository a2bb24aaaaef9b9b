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
  mapTitle: 'Who was said to hold what, by day',
  mapExplained:
    'A sign for each place, in it a wedge for each answer of an origin, paler with every day of silence. Broken circles are the areas in which the places lie; they are no borders.',
  mapFrame: 'Map of',
  mapDay: 'Day',
  mapNone: 'None of these places has a known point. The list has them all.',
  mapSilent: (n: number) => `${count.places(n)} of which nothing is said, or not for long`,
  mapNothing: 'Nothing said, or not for long.',
  mapScale: (kilometres: string) => `${kilometres} km, north is up`,
  play: 'Play',
  pause: 'Pause',
  legendDenied: 'denied',
  legendPart: 'part held',
  legendMoving: 'advance or siege',
  legendPassing: 'mentioned in passing',
  legendNoHolder: 'others, or not said',
  legendFading: 'nothing newer said',
  legendHolder: 'Said to hold it',
}
