import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadActors } from '../../src/app/actors.ts'
import { loadLexicon } from '../../src/app/lexicon.ts'
import { createExtractor } from '../../src/extract/extract.ts'
import type { Report } from '../../src/model/report.ts'
import { createActorResolver } from '../../src/resolve/who.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { PERPETRATOR_CASES } from '../cases/perpetrators.ts'

const actors = loadActors()
const extract = createExtractor({ places: [], actors, lexicon: loadLexicon('en') }, winkTagger())
const who = createActorResolver(actors)

const report = (text: string): Report => ({
  id: 'case',
  version: 1,
  outlet: null,
  url: null,
  title: null,
  text,
  language: 'en',
  published: { day: '2020-06-15', basis: 'stated', from: 'given', candidates: [] },
  credit: null,
  evidence: '',
})

for (const { text, country, expect } of PERPETRATOR_CASES) {
  test(`${country}: ${text}`, () => {
    const { drafts } = extract(report(text))
    const figures = drafts.filter(({ kind }) => kind === 'figure')
    const seen = figures.map(({ figure, actors: parts }) => [
      figure!.number.text,
      parts
        .filter(({ role }) => role === 'by')
        .map(({ mention }) => who(mention.words, { country, year: 2020 })?.name ?? mention.words),
    ])
    assert.deepEqual(
      seen,
      expect,
      figures.map(({ rule, why }) => `${rule} ${why.find(({ field }) => field === 'by')?.rule}`).join(', '),
    )
  })
}
