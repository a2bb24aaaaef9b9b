import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveSpeakers } from '../../src/extract/refiners/speakers.ts'
import { attributionWords, findAttributions } from '../../src/extract/rules/en/attribution/attribution.ts'
import { findQuotations } from '../../src/extract/rules/en/quotations.ts'
import type { ActorEntry } from '../../src/model/knowledge.ts'
import { createSpeakerResolver } from '../../src/resolve/speaker.ts'
import { createActorResolver } from '../../src/resolve/who.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { SPEAKER_LINK_CASES } from '../cases/speaker-links.ts'
import { lexiconOf } from '../knowledge.ts'

const actor = (entry: Pick<ActorEntry, 'name' | 'kind'> & Partial<ActorEntry>): ActorEntry => ({
  aliases: [],
  generic: [],
  adjectives: [],
  seats: [],
  side: null,
  inter: null,
  party: false,
  affiliation: null,
  country: null,
  from: null,
  to: null,
  ...entry,
})

const ACTORS: readonly ActorEntry[] = [
  actor({
    name: 'Government of Orlo',
    kind: 'government',
    party: true,
    country: 'XO',
    generic: ['army', 'government'],
    adjectives: ['Orlan'],
    seats: ['Karsa'],
    aliases: ['Aydin'],
  }),
  actor({ name: 'Selma Aydin', kind: 'official', party: true, affiliation: 'Government of Orlo', country: 'XO' }),
  actor({ name: 'Orlo News Agency', kind: 'state-media', party: true, affiliation: 'Government of Orlo', country: 'XO' }),
  actor({ name: 'Orlo Front', kind: 'armed-group', party: true, country: 'XO' }),
  actor({ name: 'Karsova Observatory for Human Rights', kind: 'monitor', aliases: ['KOHR', 'Karsova Observatory'] }),
  actor({ name: 'Sample Wire', kind: 'wire' }),
]

const tagger = winkTagger()
const lexicon = new Map(lexiconOf('attribution'))
lexicon.set('attribution.media', new Set(['sample wire', ...lexicon.get('attribution.media')!]))
const words = attributionWords(lexicon)
const resolve = createSpeakerResolver(ACTORS, createActorResolver(ACTORS))
const context = { country: 'XO', year: 2020 }

for (const { text, expect } of SPEAKER_LINK_CASES) {
  test(text, () => {
    const layer = readText(text, tagger)
    const [attribution] = resolveSpeakers(layer, findAttributions(layer, findQuotations(layer), words))
    const links = resolve(attribution!.speakers, attribution!.cue, context)
    assert.deepEqual(
      links.map(({ role, name, kind, affiliation, party }) => ({ role, name, kind, affiliation, party })),
      expect,
    )
    for (const link of links) assert.equal(link.cue, attribution!.cue!.text)
  })
}

test('a generic name means nobody in a report about another country', () => {
  const text = 'The army said it had withdrawn.'
  const layer = readText(text, tagger)
  const [attribution] = findAttributions(layer, findQuotations(layer), words)
  const [link] = resolve(attribution!.speakers, attribution!.cue, { country: 'YY', year: 2020 })
  assert.deepEqual([link!.name, link!.kind, link!.affiliation], ['army', 'government', null])
})
