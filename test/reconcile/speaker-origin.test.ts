import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, ClaimActor, Link } from '../../src/model/claim.ts'
import { createSpeakerOrigins } from '../../src/reconcile/speaker-origin.ts'
import { voicesOf } from '../../src/reconcile/voices.ts'
import { figure, place, speaker } from './claims.ts'

const NARVIA = speaker('Narvia', { kind: 'government', party: true, text: 'Narvia' })
const RESCUE = speaker('Narvian Civil Defence', { kind: 'rescue-service', text: 'the Narvian Civil Defence' })
const army: ClaimActor = {
  role: 'by',
  name: 'Narvian Armed Forces',
  side: 'Narvia',
  inter: 1,
  text: 'the Narvian army',
  start: 0,
  end: 0,
  hedge: null,
  polarity: 'asserted',
}

/** A speaker as the coder gives one, in a case in which the state and its rescuers are named. */
const CASES: readonly (readonly [what: string, link: Link, origin: string])[] = [
  [
    'a state that only says where somebody sits',
    speaker('UK-based monitoring group', { affiliation: 'Estmark', text: 'a UK-based monitoring group' }),
    'monitoring group (r1)',
  ],
  [
    'an outlet of a country does not speak for it',
    speaker('Estmarkian TV channel Sored Live', {
      kind: 'outlet',
      affiliation: 'Estmark',
      text: 'Estmarkian TV channel Sored Live',
    }),
    'Estmarkian TV channel Sored Live',
  ],
  [
    'a body with where it sits before its name',
    speaker('Estmark-based Harbour Observatory', { affiliation: 'Estmark', text: 'the Estmark-based Harbour Observatory' }),
    'Harbour Observatory',
  ],
  [
    'activists of a country do not speak for its state',
    speaker('Narvian activists', { kind: 'media-activist', affiliation: 'Narvia', text: 'Narvian activists' }),
    'Narvian activists (r1)',
  ],
  [
    'a resident speaks for no town',
    speaker('Ada Lind', { kind: 'witness', affiliation: 'Varn', text: 'Varn resident Ada Lind' }),
    'Ada Lind',
  ],
  [
    'a capital at the head of a sentence is no name',
    speaker('Local sources', { kind: 'witness', affiliation: 'Local', text: 'Local sources' }),
    'Local sources (r1)',
  ],
  [
    'people of a body in small letters',
    speaker('civil defence rescuers', { kind: 'rescue-service', text: 'civil defence rescuers' }),
    'Narvian Civil Defence',
  ],
  ['an army is its state', speaker('Narvian Armed Forces', { kind: 'government', text: 'the Narvian army' }), 'Narvia'],
  [
    'an office that only a state has',
    speaker('source at Varn Police Command', {
      kind: 'unnamed',
      affiliation: 'Varn Police Command',
      text: 'a source at Varn Police Command',
    }),
    'Narvia',
  ],
  ['a side that the coder knows by another name', speaker('Opposition', { kind: 'armed-group', text: 'Rebels' }), 'Opposition'],
  [
    'an official speaks for the state',
    speaker('Ivo Marn', { kind: 'official', affiliation: 'Narvia', text: 'Narvian minister Ivo Marn' }),
    'Narvia',
  ],
]

for (const [what, link, origin] of CASES)
  test(what, () => {
    const claims: readonly Claim[] = [
      figure('a', 'r1', { best: 1 }, { said: NARVIA, places: [place('Varn', ['Narvia'])], actors: [army] }),
      figure('b', 'r1', { best: 1 }, { said: RESCUE }),
      figure('c', 'r1', { best: 1 }, { said: link }),
    ]
    assert.equal(createSpeakerOrigins(new Map([['r1', voicesOf(claims)]]))(link, 'r1').name, origin)
  })
