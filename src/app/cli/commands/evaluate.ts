import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { mediaNames } from '../../../ingest/media.ts'
import type { Claim } from '../../../model/claim.ts'
import { codeGold } from '../../evaluate/code-gold.ts'
import { evaluate } from '../../evaluate/evaluate.ts'
import type { GoldReport } from '../../evaluate/gold.ts'
import { evaluationJson, type GoldText, missLines, scoreLines } from '../../evaluate/lines.ts'
import { createNames } from '../../evaluate/names.ts'
import { findTexts, readGold, usualFolders } from '../../evaluate/read-gold.ts'
import { Failure } from '../../failure.ts'
import { writeAll } from '../output.ts'

interface Options {
  readonly reports?: readonly string[]
  readonly claims?: string
  readonly errors?: boolean
  readonly json?: boolean
}

const AFTER = `
A hand-coded file names the file of its text. That is looked for below the
folders of --reports; without them in GOLD_DIR, and in a folder "reports" beside
it or its parent. Claims are matched by where they stand, names by what the
coder knows of actors; docs/codebook.md says how.

Examples:
  crossbearing evaluate gold/ --reports texts/ --errors | less
  crossbearing evaluate gold/ --claims claims.jsonl --json`

export const defineEvaluate = (program: Command): Command =>
  program
    .command('evaluate')
    .summary('measure the coder against hand-coded reports')
    .description('Measures the coder against reports that people coded by hand: precision, recall, F1, and each field.')
    .argument('<gold_dir>', 'a folder of hand-coded reports, one JSON file each')
    .option('--reports <dir...>', 'where the texts of the hand-coded reports are')
    .option('--claims <file>', 'measure these claims (JSON Lines) instead of coding the texts')
    .option('--errors', 'print every miss with its place and sentence')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', AFTER)
    .action(run)

async function run(folder: string, options: Options): Promise<void> {
  const golds = readGold(folder)
  const { loadActors } = await import('../../actors.ts')
  const actors = loadActors()
  const paths =
    options.claims === undefined || options.reports ? findTexts(golds, options.reports ?? usualFolders(folder)) : new Map()
  const claims = options.claims === undefined ? await coded(golds, paths) : readClaims(options.claims)
  const evaluation = evaluate(golds, claims, createNames(actors))
  if (options.json) {
    await writeAll([`${JSON.stringify(evaluationJson(evaluation, options.errors ?? false))}\n`])
    return
  }
  const texts = new Map<string, GoldText>(
    Array.from(paths, ([report, path]) => [report, { path, text: readFileSync(path, 'utf8') }]),
  )
  await writeAll(ended([...(options.errors ? [...missLines(evaluation, texts), ''] : []), ...scoreLines(evaluation)]))
}

async function coded(golds: readonly GoldReport[], paths: ReadonlyMap<string, string>): Promise<readonly Claim[]> {
  const [{ loadKnowledge }, { createPipeline }] = await Promise.all([
    import('../../knowledge.ts'),
    import('../../../pipeline.ts'),
  ])
  const knowledge = loadKnowledge()
  return await Array.fromAsync(codeGold(golds, paths, createPipeline(knowledge), mediaNames(knowledge.actors)))
}

function readClaims(path: string): readonly Claim[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as Claim]
      } catch (error) {
        throw new Failure(`${path}, line ${i + 1}: is not JSON (${(error as Error).message}).`)
      }
    })
}

function* ended(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${line}\n`
}
