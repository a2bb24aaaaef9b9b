import { z } from 'zod'
import { readDataFolder } from './data-files.ts'

/** What a rule sees, and a text that shows it. */
export interface RuleTold {
  /** A sentence for a person. */
  readonly says: string
  /** A short text of ours in which the rule finds something; published on `EXAMPLE_DAY`. */
  readonly example: string
}

/** A Monday. */
export const EXAMPLE_DAY = '2020-06-15'

const Rules = z.record(
  z.string(),
  z.strictObject({ says: z.string().endsWith('.').or(z.string().endsWith(".'")), example: z.string() }),
)

/** One area of rules: the file's name, and its rules by id, in the order of the file. */
export interface RuleArea {
  readonly name: string
  readonly rules: ReadonlyMap<string, RuleTold>
}

/** Every rule that a claim may name, from `data/rules/*.yaml`. Throws where two files give the same rule. */
export function loadRules(): readonly RuleArea[] {
  const seen = new Set<string>()
  return readDataFolder('rules', Rules).map(({ path, content }) => {
    for (const id of Object.keys(content)) {
      if (seen.has(id)) throw new Error(`${path}: the rule "${id}" stands in another file as well`)
      seen.add(id)
    }
    return { name: path.replace(/^.*\/|\.yaml$/gu, ''), rules: new Map(Object.entries(content)) }
  })
}

/** What a rule sees, by its id. */
export const ruleSentences = (areas: readonly RuleArea[]): ReadonlyMap<string, string> =>
  new Map(areas.flatMap(({ rules }) => [...rules].map(([id, { says }]) => [id, says] as const)))
