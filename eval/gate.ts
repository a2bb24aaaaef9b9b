import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { codeGold } from '../src/app/evaluate/code-gold.ts'
import { evaluate } from '../src/app/evaluate/evaluate.ts'
import { createNames } from '../src/app/evaluate/names.ts'
import { findTexts, readGold, usualFolders } from '../src/app/evaluate/read-gold.ts'
import { loadKnowledge } from '../src/app/knowledge.ts'
import { mediaNames } from '../src/ingest/media.ts'
import { createPipeline } from '../src/pipeline.ts'
import { CODED, codeCoded, readCoded, TABLE } from './coded-reports.ts'
import { compare, type Floors, figuresOf, type Row, raise, together } from './floors.ts'

/*
 * npm run eval: fails when the coder does worse on the hand-coded reports than it did before.
 * npm run eval -- --raise: lifts the floors to what it reaches now. Nothing lowers one: that is an edit of floors.json, seen in the diff.
 *
 * 1. read the hand-coded reports beside the project; without them there is nothing to measure
 * 2. see that they are those that the floors were measured on
 * 3. code their texts and evaluate
 * 4. lay every figure beside its floor
 */

const GOLD = fileURLToPath(new URL('../../shared/gold/reports', import.meta.url))
const FLOORS = fileURLToPath(new URL('floors.json', import.meta.url))

async function gate(raising: boolean): Promise<boolean> {
  // 1
  if (!existsSync(GOLD)) {
    console.log(`There are no hand-coded reports at ${GOLD}: nothing to measure.`)
    return true
  }
  const golds = readGold(GOLD)
  const texts = findTexts(golds, usualFolders(GOLD))
  const coded = readCoded()
  // 2
  const corpus = hashOf([...filesIn(GOLD), ...filesIn(CODED), ...texts.values(), TABLE])
  const floors = readFloors()
  const same = floors.corpus === corpus
  if (!same && !raising) {
    console.log(
      'The hand-coded reports or their texts are not those that eval/floors.json was measured on, so its floors mean nothing.\n' +
        'Look at what changed in them, then run "npm run eval -- --raise".',
    )
    return false
  }
  // 3
  const knowledge = loadKnowledge()
  const coder = { pipeline: createPipeline(knowledge), media: mediaNames(knowledge.actors) }
  const names = createNames(knowledge.actors)
  const claims = await Array.fromAsync(codeGold(golds, texts, coder.pipeline, coder.media))
  const acts = await Array.fromAsync(codeCoded(coded, golds, texts, coder))
  const now = together([figuresOf(evaluate(golds, claims, names)), figuresOf(evaluate(coded, acts, names))])
  // 4
  const rows = compare(floors.kinds, now)
  console.log(`${golds.length} and ${coded.length} hand-coded reports, in percent; what sank below its floor is marked.\n`)
  for (const row of rows) console.log(line(row))
  const sunk = rows.filter(({ sank }) => sank).length
  if (raising) writeFileSync(FLOORS, `${JSON.stringify({ corpus, kinds: raise(rows) } satisfies Floors, null, 2)}\n`)
  if (raising) console.log(`\nFloors raised in ${relative(process.cwd(), FLOORS)}.`)
  if (sunk > 0)
    console.log(
      `\n${sunk} ${sunk === 1 ? 'figure' : 'figures'} below the floor. "crossbearing evaluate ${relative(process.cwd(), GOLD)} --errors" lists every miss.\n` +
        'If it must be so, lower the floor in eval/floors.json by hand, and say why in the commit.',
    )
  return sunk === 0
}

const NO_FLOORS: Floors = { corpus: '', kinds: {} }

const readFloors = (): Floors => (existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : NO_FLOORS)

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))

/** Over the bytes of each file, wherever they stand. */
function hashOf(paths: readonly string[]): string {
  const each = paths.map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'))
  return createHash('sha256').update(each.sort().join('\n')).digest('hex')
}

function line({ kind, figure, now, floor, sank }: Row): string {
  const shown = (value: number | null): string => (value === null ? '    –' : value.toFixed(1).padStart(5))
  const gap = now === null || floor === null ? '' : (now - floor).toFixed(1).replace(/^(?=\d)/, '+')
  return `${kind.padEnd(11)}${figure.padEnd(11)}${shown(now)}   floor ${shown(floor)}  ${gap.padStart(6)}${sank ? '  SANK' : ''}`
}

const { values } = parseArgs({ options: { raise: { type: 'boolean', default: false } } })
process.exitCode = (await gate(values.raise)) ? 0 : 1
