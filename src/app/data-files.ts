import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { z } from 'zod'

const DATA = new URL('../../data/', import.meta.url)

export interface DataFile<T> {
  /** From the root of the project: `data/actors/syria.yaml`. */
  readonly path: string
  readonly content: T
}

/** Every YAML file of a folder of `data/`, in the order of their names, checked against its schema. */
export function readDataFolder<T>(folder: string, schema: z.ZodType<T>): readonly DataFile<T>[] {
  const names = readdirSync(new URL(`${folder}/`, DATA))
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readDataFile(`${folder}/${name}`, schema))
}

export function readDataFile<T>(name: string, schema: z.ZodType<T>): DataFile<T> {
  const path = `data/${name}`
  return { path, content: checkData(path, readFileSync(fileURLToPath(new URL(name, DATA)), 'utf8'), schema) }
}

/** Parses YAML and checks it. Throws an error that names the file, the entry and what was expected there. */
export function checkData<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const content = parsed(path, text)
  const result = schema.safeParse(content)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `  ${entryAt(content, issue.path)}: ${issue.message}`)
  throw new Error(`${path} is not as expected:\n${faults.join('\n')}`)
}

function parsed(path: string, text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new Error(`${path} is not valid YAML: ${(error as Error).message}`)
  }
}

/** The way to a fault as a person would say it: list entries by their name, or by their number where they have none. */
function entryAt(content: unknown, path: readonly PropertyKey[]): string {
  let here = content
  const steps = path.map((key) => {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[key]
    const name = (here as { name?: unknown } | undefined)?.name
    if (typeof key !== 'number') return String(key)
    return typeof name === 'string' ? `"${name}"` : `entry ${key + 1}`
  })
  return steps.join(' › ') || 'the file'
}
