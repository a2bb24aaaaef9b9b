import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Claim } from '../../src/model/claim.ts'
import { compareReports } from '../../src/pipeline.ts'
import { control, figure, incident, onDay, place, report, speaker } from '../reconcile/claims.ts'

const PLACES = [
  place('Old Harbour', ['Port Varn', 'Varn District', 'Narvia'], { lat: 10, lon: 10, gazetteerId: 'old-harbour' }),
  place('Port Varn', ['Varn District', 'Narvia'], { lat: 10.01, lon: 10, gazetteerId: 'port-varn' }),
  place('Sored', ['Outer Isles', 'Narvia'], { lat: 12, lon: 14, gazetteerId: 'sored' }),
  place('Tal Ruun', [], { wherePrec: 6 }),
  null,
]
const SPEAKERS = [speaker('Alpha Monitor'), speaker('a monitor', { kind: 'unnamed' }), speaker('Narvia', { party: true }), null]
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
  measure: fc.constantFrom('killed', 'injured', 'displaced', 'control', 'incident' as const),
})
const reports = fc.array(
  fc.record({ tellings: fc.array(telling, { maxLength: 4 }), sentences: fc.array(fc.nat(2), { maxLength: 5 }), day: fc.nat(4) }),
  { maxLength: 8 },
)

const day = (n: number): string => `2031-03-0${n + 1}`

test('whatever the order of reports and claims, the comparison is the same', () => {
  fc.assert(
    fc.property(reports, fc.integer(), (drawn, seed) => {
      const all = drawn.map(({ sentences, day: published }, n) =>
        report(`r${n}`, day(published), `Outlet ${n % 3}`, sentences.map((at) => SENTENCES[at]).join('')),
      )
      const claims = drawn.flatMap(({ tellings }, n) =>
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
          if (of.measure === 'incident') return incident(`c${n}-${at}`, `r${n}`, 'Armed clash', 'clash', more)
          return figure(`c${n}-${at}`, `r${n}`, { measure: of.measure, best: of.number }, more)
        }),
      )
      assert.deepEqual(compareReports(shuffled(all, seed), shuffled(claims, seed + 1)), compareReports(all, claims))
    }),
    { numRuns: 60 },
  )
})

/** The same items in an order that the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, at) => ({ item, key: Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(seed | 1, 0x85ebca6b) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
