import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { createExtractor } from '../../src/extract/extract.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { reportOf } from '../cases/report.ts'
import { STATEMENT_CASES } from '../cases/statements.ts'

const extract = createExtractor(loadKnowledge(), winkTagger())

const statementsOf = (text: string) => extract(reportOf(text)).drafts.filter(({ kind }) => kind === 'statement')

for (const { text, expect } of STATEMENT_CASES) {
  test(text, () => {
    const found = statementsOf(text)
    const seen = found.map(({ statement, actors }) => {
      const words = (role: 'by' | 'to') => {
        const actor = actors.find((a) => a.role === role)
        return actor ? text.slice(...actor.mention.span) : null
      }
      return [statement!.type, words('by'), words('to')]
    })
    assert.deepEqual(seen, expect, found.map(({ rule, span }) => `${rule} “${text.slice(...span)}”`).join(', '))
  })
}

/** Which statement answers which, by their words. */
const ANSWERS: readonly (readonly [text: string, answer: string, answered: string | null])[] = [
  ['Ankara rejected claims by Damascus that Turkish forces shelled the town.', 'Ankara rejected', 'claims by Damascus'],
  ['The army offered the rebels an amnesty. The rebels rejected the offer.', 'rebels rejected', 'army offered'],
  ['Qatar called for a truce. Hamas accepted the proposal on Sunday.', 'Hamas accepted', 'Qatar called'],
  ['The rebels rejected the budget.', 'rebels rejected', null],
  ['Hamas demanded a truce. Hamas rejected the proposal.', 'Hamas rejected', null],
]

for (const [text, answer, answered] of ANSWERS)
  test(`answers: ${text}`, () => {
    const { drafts } = extract(reportOf(text))
    const own = drafts.find(({ kind, span }) => kind === 'statement' && text.slice(...span).startsWith(answer))
    assert.ok(own, 'the answer is found')
    const meant = own.answers === null ? null : text.slice(...drafts[own.answers]!.span)
    assert.ok(answered === null ? meant === null : meant?.startsWith(answered), `answers “${meant}”`)
  })
