import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { lines, parsed, run } from './cli/run.ts'

const TEXT =
  'Rebel shelling killed at least 26 people in the village of Karsova on Friday, the Orlo Monitor said. The army reportedly retook the village.'
const reports = lines(
  { id: 'one', outlet: 'The Courier', published: '2020-06-15', text: TEXT },
  {
    id: 'two',
    outlet: 'Daily Lamp',
    published: '2020-06-15',
    text: 'The shelling of the village of Karsova on Friday killed 45 people, the health ministry said. Rebels fired the shells.',
  },
)

type Record_ = Record<string, unknown>

const folder = mkdtempSync(join(tmpdir(), 'crossbearing-explain-'))
const of = join(folder, 'case')
let claims: readonly Record_[] = []
let accounts: readonly Record_[] = []
const explain = (id: unknown, ...more: string[]) => run(['explain', String(id), '--case', of, ...more])

before(async () => {
  const file = join(folder, 'reports.jsonl')
  writeFileSync(file, reports)
  assert.equal((await run(['add', file, '--case', of])).code, 0)
  claims = parsed((await run(['export', 'claims', '--case', of])).stdout)
  accounts = parsed((await run(['export', 'accounts', '--case', of])).stdout)
})
after(() => rmSync(folder, { recursive: true, force: true }))

describe('explain', () => {
  test('a claim: its sentence, its fields with rule and words, chain and event', async () => {
    const claim = claims.find(({ report, kind }) => report === 'one' && kind === 'figure')
    const { code, stdout } = await explain(claim?.id)
    assert.equal(code, 0)
    const text = stdout.replaceAll(/\s+/gu, ' ')
    assert.match(text, /^A figure in The Courier, report one, 15 June 2020, characters 15 to 40/u)
    assert.match(text, /“Rebel shelling killed at least 26 people in the village of Karsova on Friday, the Orlo Monitor said\.”/u)
    assert.match(
      text,
      /number: "at least 26", read as 26 or more Stated in the text\. The words before the number make it a lower bound\. \(en\.quantity\.at-least\) On “at least 26” at 22\./u,
    )
    assert.match(text, /Chain: The Courier → Orlo Monitor/u)
    assert.match(text, /No ruling/u)
    assert.match(text, /In the event [0-9a-f]{20}, Karsova, 12 June 2020/u)

    const json = JSON.parse((await explain(claim?.id, '--format', 'json')).stdout) as {
      fields: { because: { says: string; words: { start: number; end: number; text: string }[] }[] }[]
    }
    const reasons = json.fields.flatMap(({ because }) => because)
    assert.ok(reasons.length > 4)
    for (const { says, words } of reasons) {
      assert.doesNotMatch(says, /no sentence/u)
      for (const { start, end, text: said } of words) assert.equal(TEXT.slice(start, end), said)
    }
  })

  test('an event: why its claims are one, how its figures compare, its origins', async () => {
    const account = accounts.find((each) => each.kind === 'incident' && (each.reports as string[]).length === 2)
    assert.ok(account, 'the two tellings are one incident')
    const { code, stdout } = await explain(account.event)
    assert.equal(code, 0)
    const text = stdout.replaceAll(/\s+/gu, ' ')
    assert.match(text, /2 reports → 2 texts → 2 origins/u)
    assert.match(text, /the threshold is 1\.00/u)
    assert.match(text, /one and two: \d+\.\d\d/u)
    assert.match(text, /\+1\.30 days, the same: 12 June 2020 \/ 12 June 2020/u)
    assert.match(text, /FIGURES: killed, contested/u)
    assert.match(text, /both may be true/u)

    const json = JSON.parse((await explain(account.event, '--format', 'json')).stdout) as {
      joined: { pairs: { score: number; features: { weight: number }[] }[] }
    }
    for (const { score, features } of json.joined.pairs)
      assert.ok(Math.abs(score - features.reduce((sum, { weight }) => sum + weight, 0)) < 1e-9)
  })

  test('an event of another kind says what gathers it', async () => {
    const control = accounts.find(({ kind }) => kind === 'control')
    const { code, stdout } = await explain(control?.event)
    assert.equal(code, 0)
    assert.match(stdout.replaceAll(/\s+/gu, ' '), /one and the same place are one event for each run of days/u)
  })

  test('an unknown id: what was expected and where ids stand', async () => {
    const { code, stdout, stderr } = await explain('nothing')
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, /no claim and no event "nothing".*20 signs.*export claims.*export accounts/u)
  })
})
