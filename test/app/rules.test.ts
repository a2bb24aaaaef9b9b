import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { loadRules } from '../../src/app/rules.ts'
import { codeExamples, rulesPage } from '../../src/app/rules-page.ts'
import { createPipeline } from '../../src/pipeline.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const areas = loadRules()
const told = new Set(areas.flatMap(({ rules }) => [...rules.keys()]))

/** Folders where a rule id is put together from a prefix and a name, and how the name is written there. */
const NAMED: readonly (readonly [folder: string, prefix: string, name: RegExp])[] = [
  ['src/extract/rules/en/control', 'en.control.', /\brule: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu],
  ['src/extract/rules/en/figures', 'en.figure.', /\b(?:found|governor)\([^\n]*'([a-z-]+)'(?:, group)?\)/gu],
  ['src/extract/rules/en/figures', 'en.figure.', /group\.passive \? '([a-z-]+)' : '([a-z-]+)'/gu],
  ['src/extract/rules/en/conditions', 'en.condition.', /\btold\([^\n]*'([a-z-]+)'\)/gu],
  ['src/extract/rules/en/statements', 'en.statement.', /\brule\('([a-z-]+)'\)|\brule: '([a-z-]+)'/gu],
  ['src/extract/rules/en/statements', 'en.statement.', /\bspoken\([^\n]*?'([a-z-]+)'(?: : '([a-z-]+)')?\)/gu],
  ['src/extract/rules/en/statements', 'en.statement.', /=== 'AGREE' \? '([a-z-]+)' : '([a-z-]+)'/gu],
  ['src/extract/rules/en/incidents/nouns', 'en.incident.', /\bsighting\([^\n]*'([a-z-]+)'\)/gu],
  ['src/extract/rules/en/incidents/nouns', 'en.incident.', /\bsighting\([^\n]*\? '([a-z-]+)' :/gu],
  ['src/extract/rules/en/incidents/taken.ts', 'en.incident.', /(?:taken|repelled|withdrew): '([a-z-]+)'/gu],
  ['src/extract/rules/en/incidents/verbs/acts.ts', 'en.incident.', /^ {2}([a-z]+): (?:\(|disarms)/gmu],
  ['src/extract/rules/en/dates', 'en.time.', /\['[a-z ]+', '(since|by|before)'\]/gu],
  ['src/extract/rules/en/attribution/by-verb.ts', 'en.attribution.verb.', /\$\{RULE\}\.([a-z-]+)/gu],
  ['src/model/claim.ts', 'en.quantity.', /(?<=^export type Qualifier = .*)'([a-z-]+)'/gmu],
  ['src/extract/rules/en/quantities.ts', 'en.quantity.', /\? '(share)' : quantity/gu],
  ['src/extract/rules/en/deeds', 'en.by.', /'en\.deed\.([a-z]+)'/gu],
]
/** A figure's rule with one person whom only an article counts. */
const SINGLE = ['object', 'passive', 'participle'].map((rule) => `en.figure.${rule}.single`)

/** Ids that stand for what a text mentions, and never in a claim: a claim names the rule that used the mention. */
const MENTIONS =
  /^en\.(?:actor|speaker|deed)\.|^en\.(?:by|place)\.none$|^en\.place\.(?:name|spelling|described|unknown|unknown-\w+)$|^en\.attribution\.(?:verb|wish|spoke-to)$|^en\.time\.since-then$/u

const files = (path: string): string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(path, name))

const text = (file: string): string => readFileSync(join(root, file), 'utf8')

function idsInSource(): Set<string> {
  const ids = new Set(SINGLE)
  for (const file of ['src/extract', 'src/resolve', 'src/model'].flatMap(files))
    for (const [, id] of text(file).matchAll(/'((?:en|resolve)\.[a-z]+(?:\.[a-z-]+)+|resolve\.side)'/gu)) ids.add(id!)
  for (const [path, prefix, name] of NAMED)
    for (const file of files(path))
      for (const match of text(file).matchAll(name)) for (const part of match.slice(1)) if (part) ids.add(prefix + part)
  return new Set([...ids].filter((id) => !MENTIONS.test(id)))
}

describe('every rule has its sentence', () => {
  const found = idsInSource()

  test('none that a claim may name is without', () => {
    assert.deepEqual([...found].filter((id) => !told.has(id)).sort(), [])
  })

  test('none is told of that no rule has', () => {
    assert.deepEqual([...told].filter((id) => !found.has(id)).sort(), [])
  })
})

describe('every example shows its rule', () => {
  const coded = codeExamples(areas, createPipeline(loadKnowledge()))

  for (const id of told) test(id, () => assert.notEqual(coded.get(id)?.length ?? 0, 0, 'no claim of the example names the rule'))

  test('docs/rules.md is made from them (npm run docs:rules)', () => {
    assert.equal(text('docs/rules.md'), rulesPage(areas, coded))
  })
})
