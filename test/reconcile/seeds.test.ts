import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import type { Account } from '../../src/model/account.ts'
import type { Report } from '../../src/model/report.ts'
import { createPipeline } from '../../src/pipeline.ts'

const seeds = new URL('../../../shared/reports/seeds/', import.meta.url)

if (!existsSync(seeds)) test('accounts of the shared reports', { skip: '../shared/reports/seeds is not here' })
else
  describe('accounts of five shared reports', () => {
    let accounts: readonly Account[] = []

    before(() => {
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
      const pipeline = createPipeline(loadKnowledge())
      accounts = pipeline.compare(reports, reports.flatMap(pipeline.code)).accounts
    })

    test('Sheikh Saeed has three positions: taken, denied and repelled, a third kept', () => {
      const account = accounts.find(
        ({ kind, place, time, contested }) =>
          kind === 'control' && place?.name === 'Sheikh Saeed' && time?.end === '2016-11-30' && contested,
      )
      assert.ok(account)
      assert.equal(account.positions.length, 3)
      const [taken, denied, third] = ['taken', 'denied', 'third'].map((word) =>
        account.positions.find(({ answer }) => answer.includes(word)),
      )
      // The army's word, and an embedded post.
      assert.ok(taken?.origins.includes('Government of Syria'))
      assert.deepEqual(denied?.origins, ['Opposition'])
      assert.deepEqual(third?.origins, ['Syrian Observatory for Human Rights'])
      assert.ok(account.why.some(({ kind }) => kind === 'control'))
    })

    test('the tolls of the shelling of 30 November are one event, and may all be true', () => {
      const of = accounts.find(
        ({ kind, time, figures }) =>
          kind === 'incident' && time?.end === '2016-11-30' && (figures.killed?.values.length ?? 0) > 2,
      )
      const tolls = new Set(of?.figures.killed?.values.map(({ low, high }) => `${low}–${high ?? ''}`))
      for (const toll of ['26–', '45–', '45–45', '21–']) assert.ok(tolls.has(toll), toll)
      assert.equal(of?.contested, true)
      assert.match(of?.figures.killed?.because ?? '', /both may be true/)
    })

    test("the war's dead are running totals or totals of years, and no toll of an attack", () => {
      const dead = accounts.flatMap(({ kind, figures }) => (figures.killed?.values ?? []).map((value) => ({ kind, ...value })))
      const large = dead.filter(({ low }) => (low ?? 0) >= 300_000)
      assert.ok(large.length >= 2)
      for (const { kind, scope } of large) assert.ok(kind === 'situation' && scope !== 'incident')
    })

    test('the people who remain are one situation', () => {
      const of = accounts.find(({ kind, figures }) => kind === 'situation' && (figures.trapped?.values.length ?? 0) > 1)
      const numbers = of?.figures.trapped?.values.map(({ low, high }) => low ?? high)
      for (const number of [20_000, 100_000, 200_000]) assert.ok(numbers?.includes(number), String(number))
    })
  })
