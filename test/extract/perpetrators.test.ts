import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadActors } from '../../src/app/actors.ts'
import { loadLexicon } from '../../src/app/lexicon.ts'
import { createExtractor } from '../../src/extract/extract.ts'
import { createActorResolver } from '../../src/resolve/who.ts'
import { winkTagger } from '../../src/text/tagger.ts'
import { PERPETRATOR_CASES } from '../cases/perpetrators.ts'
import { reportOf } from '../cases/report.ts'

const actors = loadActors()
const extract = createExtractor({ places: [], actors, lexicon: loadLexicon('en') }, winkTagger())
const who = createActorResolver(actors)

for (const { text, country, expect } of PERPETRATOR_CASES) {
  test(`${country}: ${text}`, () => {
    const { drafts } = extract(reportOf(text))
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
