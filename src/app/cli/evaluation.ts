import { readFileSync } from 'node:fs'
import { mediaNames } from '../../ingest/media.ts'
import type { Claim } from '../../model/claim.ts'
import { createPipeline } from '../../pipeline.ts'
import { loadActors } from '../actors.ts'
import { codeGold } from '../evaluate/code-gold.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { GoldReport } from '../evaluate/gold.ts'
import { evaluationJson, type GoldText, missLines, scoreLines } from '../evaluate/lines.ts'
import { createNames } from '../evaluate/names.ts'
import { findTexts, readGold, usualFolders } from '../evaluate/read-gold.ts'
import { Failure } from '../failure.ts'
import { loadKnowledge } from '../knowledge.ts'
import { writeAll } from './output.ts'

export interface EvaluateOptions {
  readonly reports?: readonly string[]
  readonly claims?: string
  readonly errors?: boolean
  readonly json?: boolean
}

/** Codes the texts, or reads the claims, and says how they compare with the hand coding. */
export async function runEvaluation(folder: string, options: EvaluateOptions): Promise<void> {
  const golds = readGold(folder)
  const paths =
    options.claims === undefined || options.reports ? findTexts(golds, options.reports ?? usualFolders(folder)) : new Map()
  const claims = options.claims === undefined ? await coded(golds, paths) : readClaims(options.claims)
  const evaluation = evaluate(golds, claims, createNames(loadActors()))
  if (options.json) {
    await writeAll([`${JSON.stringify(evaluationJson(evaluation, options.errors ?? false))}\n`])
    return
  }
  const texts = new Map<string, GoldText>(
    Array.from(paths, ([report, path]) => [report, { path, text: readFileSync(path, 'utf8').replace(/^\ufeff/u, '') }]),
  )
  await writeAll(ended([...(options.errors ? [...missLines(evaluation, texts), ''] : []), ...scoreLines(evaluation)]))
}

async function coded(golds: readonly GoldReport[], paths: ReadonlyMap<string, string>): Promise<readonly Claim[]> {
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
