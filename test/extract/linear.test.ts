import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportOf } from '../cases/report.ts'
import { stepsOf, total } from './steps.ts'

const { loadKnowledge } = await import('../../src/app/knowledge.ts')
const { createPipeline } = await import('../../src/pipeline.ts')

/** Twice the text takes hardly more than twice the steps: nothing that the coder does grows with the square of a report's length. */
const MOST = 2.3
/** Characters: enough for many sentences, however short or long the piece. */
const LENGTH = 5_000

/** What reports are made of, and what no report is: each is repeated until it is long. */
const PIECES: readonly string[] = [
  'The army said it killed 12 fighters in Aleppo on Sunday. ',
  'An air strike hit the town of Karsova in Aleppo province, killing 14 people, including four children.\n',
  'The army captured Aleppo from rebels. ',
  'Rebels denied this. ',
  'Moscow demanded that Ankara withdraw. ',
  '"We saw the planes," he said.\n',
  'Strike kills 12 — Karsova Post (@karsovapost) May 3, 2016\n',
  'It said 12 died. ',
  '12 dead, 14 wounded.\n',
  '10,000 people fled Aleppo. ',
  'The hospital ran out of fuel. ',
  'He said so. The group said so. ',
  'on 3 May 2016 since Sunday ',
  "Syria's ",
  "the city's east ",
  'including 16 people and ',
  'he said ',
  'killed by rebels ',
  'Karsova Orlo ',
  'Aleppo, Homs and ',
  '“We saw ',
  '" ',
  "' ",
  '( ',
  ') ',
  '[',
  ', ',
  '- ',
  '— ',
  'and ',
  'A. ',
  '12 ',
  '! ',
  '@a http://t.co/a ',
  'the ',
  'a-',
  '\n ',
  ' ',
  'x',
  '7',
]

const { code } = createPipeline(loadKnowledge())

const stepsFor = (text: string): ReadonlyMap<string, number> => stepsOf(() => code(reportOf(text)))

for (const piece of PIECES)
  test(`${JSON.stringify(piece)}, over and over`, () => {
    const repeats = Math.ceil(LENGTH / piece.length)
    const once = stepsFor(piece.repeat(repeats))
    // V8 now and then loses the count of a function that it has just made faster: such a one is left out.
    const twice = new Map([...stepsFor(piece.repeat(2 * repeats))].filter(([place]) => (once.get(place) ?? 0) > 0))
    const grown = [...twice].filter(([place, steps]) => steps > MOST * once.get(place)! && steps > 2000)
    assert.ok(total(once) > 0)
    assert.ok(total(twice) <= MOST * total(once), `${total(once)} steps, then ${total(twice)}: ${JSON.stringify(grown)}`)
  })

test('a text of many sections has the claims of each, every span where it stands', () => {
  const passage = `${PIECES.slice(0, 12).join('')}\n"Rebels hold half of the city," the army said on Monday.\n`
  const text = passage.repeat(Math.ceil(60_000 / passage.length))
  const claims = code(reportOf(text))
  const kinds = new Set(claims.map(({ kind }) => kind))
  assert.deepEqual([...kinds].sort(), ['condition', 'control', 'figure', 'incident', 'quotation', 'statement'])
  assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length)
  assert.ok(claims.at(-1)!.start > 59_000)
  for (const claim of claims) {
    const { figure, time, places, actors, attribution, sentence } = claim
    const [from, to] = sentence
    assert.ok(from <= claim.start && claim.end <= to + passage.length)
    for (const { start, end, text: words } of [...(figure ? [figure.number] : []), ...places, ...actors])
      assert.equal(text.slice(start, end), words)
    for (const { cue, cueSpan } of attribution) if (cueSpan) assert.equal(text.slice(...cueSpan).trim(), cue)
    if (time) assert.equal(text.slice(...time.span), time.text)
  }
})
