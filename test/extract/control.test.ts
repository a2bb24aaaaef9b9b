import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import type { ActorRole, Claim } from '../../src/model/claim.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { CONTROL_CASES } from '../cases/control.ts'
import { reportOf } from '../cases/report.ts'

const pipeline = createPipeline(loadKnowledge())

function inWords({ control, polarity, modality, actors, places }: Claim): string {
  const of = (role: ActorRole): string => actors.flatMap((actor) => (actor.role === role ? [actor.text] : [])).join(' and ')
  const parts = [
    polarity === 'denied' ? 'denied' : '',
    modality === 'actual' ? '' : modality,
    control!.change,
    of('by') && `by ${of('by')}`,
    of('from') && `from ${of('from')}`,
    places.length > 0 ? `in ${places.map(({ text }) => text).join(' and ')}` : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

for (const [file, cases] of Object.entries(CONTROL_CASES))
  describe(file, () => {
    for (const { text, claims } of cases)
      test(text, () => {
        const found = pipeline.code(reportOf(text)).filter(({ control }) => control)
        assert.deepEqual(found.map(inWords), claims, found.map(({ rule }) => rule).join(' '))
      })
  })
