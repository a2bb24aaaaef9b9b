import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findEvents } from '../../src/cluster/cluster.ts'
import { topicOf } from '../../src/cluster/topics.ts'
import type { ConflictEvent } from '../../src/model/account.ts'
import type { Claim } from '../../src/model/claim.ts'
import { onDay, place, report, statement } from '../reconcile/claims.ts'

const OFFER = 'The army of Narvia offered a truce in Port Varn. '
const ANSWER = 'The Northern Front rejected the truce. '
const CHARGE = 'Estmark accused Narvia of the raid. Narvia denied it. '
const REPORTS = [
  report('r1', '2031-03-05', 'The Courier', OFFER + ANSWER),
  report('r2', '2031-03-06', 'Daily Lamp', ANSWER),
  report('r3', '2031-03-05', 'Evening Bell', CHARGE),
]
const varn = { places: [place('Port Varn', ['Varn Province', 'Narvia'])], time: onDay('2031-03-05') }

/** The words of a report that a statement stands on. */
const at = (of: string, words: string): { start: number; end: number } => {
  const start = REPORTS.find(({ id }) => id === of)?.text.indexOf(words) ?? -1
  return { start, end: start + words.length }
}
const offer = statement('offer', 'r1', 'CONCEDE', { ...varn, ...at('r1', OFFER), by: ['Narvia'] })
const refusal = statement('refusal', 'r1', 'REJECT', { ...varn, ...at('r1', ANSWER), by: ['Northern Front'] })
const again = statement('again', 'r2', 'REJECT', {
  ...varn,
  ...at('r2', ANSWER),
  by: ['Northern Front'],
  time: onDay('2031-03-06'),
})

const negotiations = (claims: readonly Claim[]): ConflictEvent[] =>
  findEvents({ reports: REPORTS, claims, copies: [], links: [] }).events.filter(({ kind }) => kind === 'negotiation')

describe('negotiations', () => {
  test('an offer and its rejections in several reports are one, by topic, place and days', () => {
    const [event, ...more] = negotiations([offer, refusal, again])
    assert.equal(more.length, 0)
    assert.deepEqual([event?.subType, event?.claims], ['truce', ['again', 'offer', 'refusal']])
  })

  test('one voice alone is none, and what two say together is one voice', () => {
    assert.deepEqual(negotiations([refusal, again]), [])
    assert.deepEqual(negotiations([{ ...offer, actors: [...offer.actors, ...refusal.actors] }]), [])
  })

  test('another town and a week later are others', () => {
    const elsewhere = { ...refusal, places: [place('Sored', ['Outer Isles', 'Narvia'])] }
    assert.deepEqual(negotiations([offer, elsewhere]), [])
    assert.deepEqual(negotiations([offer, { ...again, time: onDay('2031-03-14') }]), [])
  })

  test('a denial goes with the charge that it answers', () => {
    const charge = statement('charge', 'r3', 'ACCUSE', { by: ['Estmark'], to: ['Narvia'] })
    const denial = { ...statement('denial', 'r3', 'DENY', { by: ['Narvia'] }), answers: 'charge' }
    const [event] = negotiations([charge, denial])
    assert.deepEqual([event?.subType, event?.claims], ['charge', ['charge', 'denial']])
  })

  test('… and with charges in other reports against its side by whom it names', () => {
    const charge = statement('charge', 'r3', 'ACCUSE', { by: ['Estmark'], to: ['Narvia'] })
    const denial = statement('denial', 'r2', 'DENY', { by: ['Narvia'], to: ['Estmark'] })
    assert.equal(negotiations([charge, denial]).length, 1)
    assert.deepEqual(
      negotiations([charge, { ...denial, actors: statement('x', 'r2', 'DENY', { by: ['Narvia'], to: ['Sored'] }).actors }]),
      [],
    )
  })
})

/** Words of statements, and what they are about. */
const TOPICS: readonly (readonly [words: string, topic: string | null])[] = [
  ['called for an immediate five-day ceasefire', 'truce'],
  ['urged them to stop the shelling', 'truce'],
  ['said they would not leave the city', 'withdrawal'],
  ['demanded that the fighters lay down their arms', 'withdrawal'],
  ['vetoed a draft demanding a truce', 'resolution'],
  ['asked for convoys to be let in', 'aid'],
  ['agreed to free forty prisoners', 'release'],
  ['vowed to crush the fighters', null],
]
for (const [words, topic] of TOPICS) test(`${words}: ${topic ?? 'no topic'}`, () => assert.equal(topicOf(words), topic))
