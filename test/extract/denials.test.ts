import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexCredits } from '../../src/extract/refiners/attribution-at.ts'
import { deniedAgain } from '../../src/extract/refiners/denials.ts'
import { resolveSpeakers } from '../../src/extract/refiners/speakers.ts'
import { attributionWords, findAttributions } from '../../src/extract/rules/en/attribution/attribution.ts'
import { findQuotations } from '../../src/extract/rules/en/quotations.ts'
import type { DraftClaim } from '../../src/model/draft.ts'
import { readText } from '../../src/text/layer.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { lexiconOf } from '../knowledge.ts'

const tagger = winkTagger()
const words = attributionWords(lexiconOf('attribution'))
const CLAIM = 'taken the hill'

/** Each text holds the claim "taken the hill". Expected: the words of the denial that points back at it; null where none does. */
const CASES: readonly (readonly [text: string, denial: string | null])[] = [
  ['The army said it had taken the hill. Rebels denied this, saying they still held it.', 'Rebels denied this'],
  ['The army said it had taken the hill. The rebels have repeatedly denied it.', 'The rebels have repeatedly denied it'],
  ['The army said it had taken the hill, a claim the rebels denied.', 'a claim the rebels denied'],
  ['The army says it has taken the hill. Snow fell. The rebels rejected the claim.', 'The rebels rejected the claim'],
  ['The army said it had taken the hill. The rebels dismissed the report.', 'The rebels dismissed the report'],
  // A charge that comes between is what is denied.
  ['The army said it had taken the hill. Kyiv accused Moscow of shelling the road. Moscow denied the charge.', null],
  ['Kyiv accused Moscow of having taken the hill. Moscow denied the charge.', 'Moscow denied the charge'],
  // A denial that says itself what it denies, and one of something else.
  ['The army said it had taken the hill. Rebels denied that they had lost the road.', null],
  ['The army said it had taken the hill. Rebels denied any link to the blast.', null],
  ['The army said it had taken the hill. Rebels said this was expected.', null],
]

for (const [text, denial] of CASES) {
  test(text, () => {
    const layer = readText(text, tagger)
    const attributions = resolveSpeakers(layer, findAttributions(layer, findQuotations(layer), words))
    const claim = draftOf(text)
    const credits = indexCredits(attributions)
    const found = deniedAgain(
      { layer, times: [], places: [], pointing: [], seats: [], actors: [], quotations: [], deeds: [], attributions, credits },
      [claim],
    )
    assert.deepEqual(
      found.map((d) => [text.slice(...d.span), d.polarity, d.denies, d.kind]),
      denial === null ? [] : [[denial, 'denied', 0, 'control']],
    )
  })
}

function draftOf(text: string): DraftClaim {
  const start = text.search(/t(?:aken|ook) the hill/u)
  const span = [start, start + CLAIM.length] as const
  return {
    kind: 'control',
    span,
    sentence: [0, text.indexOf('.') + 1],
    trigger: span,
    polarity: 'asserted',
    modality: 'actual',
    hedges: [],
    control: { change: 'taken', share: null },
    whole: null,
    denies: null,
    answers: null,
    time: null,
    places: [],
    actors: [],
    attribution: null,
    rule: 'test',
    why: [],
  }
}
