import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { findCopies } from '../../src/copies/copies.ts'
import type { Report } from '../../src/model/report.ts'

const seeds = new URL('../../../shared/reports/seeds/', import.meta.url)

if (!existsSync(seeds)) test('copies among the shared reports', { skip: '../shared/reports/seeds is not here' })
else
  test('two of the shared reports share paragraphs, and the passages are their words', () => {
    const rows = parse(readFileSync(new URL('manifest.csv', seeds), 'utf8'), { columns: true }) as Record<string, string>[]
    const reports = rows.map(
      ({ file, id, outlet, published }): Report => ({
        id: id as string,
        version: 1,
        outlet: outlet || null,
        url: null,
        title: null,
        text: readFileSync(new URL(file as string, seeds), 'utf8'),
        language: 'en',
        published: { day: published || null, basis: 'stated', from: 'given', candidates: [] },
        credit: null,
        evidence: '0'.repeat(64),
      }),
    )
    const links = findCopies(reports)
    const pair = links.find((link) => link.a === 'seed-004' && link.b === 'seed-003')
    assert.equal(pair?.relation, 'partial')
    assert.ok((pair?.passages.reduce((sum, passage) => sum + passage.words, 0) ?? 0) > 200)
    const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
    const textOf = (id: string): string => reports.find((report) => report.id === id)?.text ?? ''
    for (const { a, b, passages } of links)
      for (const passage of passages) {
        const [x, y] = [letters(textOf(a).slice(...passage.a)), letters(textOf(b).slice(...passage.b))]
        // A run may step over a few words that an editor changed.
        assert.equal(x.slice(0, 12), y.slice(0, 12))
        assert.equal(x.slice(-12), y.slice(-12))
      }
    assert.deepEqual(findCopies(reports.toReversed()), links, 'whatever the order of the reports')
  })
