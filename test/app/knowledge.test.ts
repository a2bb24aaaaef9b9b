import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { checkData } from '../../src/app/data-files.ts'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { namesOf } from '../../src/model/actor-names.ts'

const knowledge = loadKnowledge()

const Groups = z.record(z.string(), z.array(z.strictObject({ name: z.string(), inter: z.number().int().optional() })))

/** A data file, and what its error must say. */
const faults: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  [
    'a value of the wrong kind',
    'Rebels:\n  - {name: Karsova Front, inter: two}',
    /data\/x\.yaml.*Rebels › "Karsova Front" › inter: .*number/s,
  ],
  ['a key that nobody reads', 'Rebels:\n  - {name: Karsova Front, colour: red}', /Rebels › "Karsova Front": .*colour/s],
  ['an entry without a name', 'Rebels:\n  - {inter: 2}', /Rebels › entry 1 › name: .*string/s],
  ['a list where groups were expected', '- Rebels', /the file: .*record/s],
  ['broken YAML', 'Rebels: [', /data\/x\.yaml is not valid YAML/],
]

for (const [what, text, message] of faults)
  test(`names file and entry: ${what}`, () => {
    assert.throws(() => checkData('data/x.yaml', text, Groups), message)
  })

test('reads a file that is as expected', () => {
  assert.deepEqual(checkData('data/x.yaml', 'Rebels:\n  - {name: Karsova Front}', Groups), {
    Rebels: [{ name: 'Karsova Front' }],
  })
})

test('knows places, actors and words', () => {
  assert.ok(knowledge.places.length > 100_000)
  assert.ok(knowledge.actors.length > 600)
  assert.ok(knowledge.lexicon.get('killed.verb')?.has('kill'))
})

test('every actor that acts has a side that is an actor', () => {
  const names = new Set(knowledge.actors.map(({ name }) => name))
  const without = knowledge.actors.filter(({ inter, party, side }) => inter !== null && party && !(side && names.has(side)))
  assert.deepEqual(without, [])
})

test('a state is called by its name only where it acts', () => {
  const states = new Set(knowledge.actors.filter(({ seats, name }) => seats.includes(name)).map(({ name }) => name))
  const wrong = knowledge.actors.filter(
    (actor) => states.has(actor.name) && namesOf(actor).some(({ words, use }) => words === actor.name && use === 'name'),
  )
  assert.deepEqual(wrong, [])
})

test('no name of its own means two actors of one country at one time', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const actor of knowledge.actors) {
    for (const { words, use } of namesOf(actor)) {
      if (use !== 'name') continue
      const key = [words, actor.country, actor.from, actor.to].join('|')
      const other = seen.get(key)
      if (other !== undefined && other !== actor.name) twice.push(`${words}: ${other}, ${actor.name}`)
      seen.set(key, actor.name)
    }
  }
  assert.deepEqual(twice, [])
})
