import fc from 'fast-check'
import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import { control, figure, incident, onDay, place, report, speaker, statement } from '../reconcile/claims.ts'

const PLACES = [
  place('Old Harbour', ['Port Varn', 'Varn District', 'Narvia'], { lat: 10, lon: 10, gazetteerId: 'old-harbour' }),
  place('Port Varn', ['Varn District', 'Narvia'], { lat: 10.01, lon: 10, gazetteerId: 'port-varn' }),
  place('Sored', ['Outer Isles', 'Narvia'], { lat: 12, lon: 14, gazetteerId: 'sored' }),
  place('Tal Ruun', [], { wherePrec: 6 }),
  null,
]
const SPEAKERS = [speaker('Alpha Monitor'), speaker('a monitor', { kind: 'unnamed' }), speaker('Narvia', { party: true }), null]
const CHARGES = [
  { by: ['Narvia'], to: ['Estmark'] },
  { by: ['Estmark'], to: ['Narvia'] },
] as const
const SENTENCES = [
  'Shells hit the grain market shortly before noon and killed several porters, the port office said. ',
  'A mine sank the night ferry off the light; passengers drowned before the boats came. ',
  'The coast road was closed while engineers cleared what was left of the bridge until morning. ',
]

/** A claim before it belongs to a report: indexes into the lists above, and a number. */
const telling = fc.record({
  place: fc.nat(PLACES.length - 1),
  day: fc.nat(4),
  number: fc.constantFrom(1, 4, 12, 26),
  speaker: fc.nat(SPEAKERS.length - 1),
  measure: fc.constantFrom('killed', 'injured', 'displaced', 'control', 'incident', 'charge' as const),
})
const drawn = fc.array(
  fc.record({ tellings: fc.array(telling, { maxLength: 4 }), sentences: fc.array(fc.nat(2), { maxLength: 5 }), day: fc.nat(8) }),
  { maxLength: 8 },
)

const day = (n: number): string => `2031-03-0${n + 1}`

/** Reports with what they claim. */
export interface DrawnCase {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
}

/** Small cases of reports that tell of the same few places, days and speakers, and share sentences. */
export const drawnCase: fc.Arbitrary<DrawnCase> = drawn.map((drawn) => ({
  reports: drawn.map(({ sentences, day: published }, n) =>
    report(`r${n}`, day(published), `Outlet ${n % 3}`, sentences.map((at) => SENTENCES[at]).join('')),
  ),
  claims: drawn.flatMap(({ tellings }, n) =>
    tellings.map((of, at): Claim => {
      const where = PLACES[of.place]
      const said = SPEAKERS[of.speaker]
      const more = {
        start: at * 40,
        time: of.day === 4 ? null : onDay(day(of.day)),
        places: where ? [where] : [],
        ...(said ? { said } : {}),
      }
      if (of.measure === 'control') return control(`c${n}-${at}`, `r${n}`, { change: 'taken', by: `Side ${of.number}` }, more)
      if (of.measure === 'charge')
        return statement(`c${n}-${at}`, `r${n}`, of.number > 4 ? 'ACCUSE' : 'DENY', {
          ...more,
          ...CHARGES[of.number > 4 ? 0 : 1],
        })
      if (of.measure === 'incident') return incident(`c${n}-${at}`, `r${n}`, 'Armed clash', 'clash', more)
      return figure(`c${n}-${at}`, `r${n}`, { measure: of.measure, best: of.number }, more)
    }),
  ),
}))

/** The same items in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, at) => ({ item, key: Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(seed | 1, 0x85ebca6b) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
