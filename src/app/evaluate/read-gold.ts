import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Failure } from '../failure.ts'
import { type GoldReport, parseGold } from './gold.ts'

/** The hand-coded reports of a folder, by file name: every `.json` in it but `manifest.json`. Throws `Failure` for what is none. */
export function readGold(folder: string, parse: (json: string) => GoldReport | string = parseGold): readonly GoldReport[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Failure(`${folder} is no folder of hand-coded reports.`)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'manifest.json')
  if (names.length === 0) throw new Failure(`${folder} holds no hand-coded report (no .json file).`)
  return names.sort().map((name) => {
    const path = join(folder, name)
    const gold = parse(readFileSync(path, 'utf8'))
    if (typeof gold === 'string') throw new Failure(`${path} ${gold}.`)
    return gold
  })
}

/** Where the texts of a folder of hand-coded reports are looked for when nobody says: in it, and in a folder "reports" beside it or its parent. */
export const usualFolders = (folder: string): readonly string[] =>
  [folder, join(folder, '../reports'), join(folder, '../../reports')].filter((path) => existsSync(path))

/** The path of each report's text, by report id: the file that the hand coding names, anywhere below these folders. Throws `Failure` when one is missing. */
export function findTexts(golds: readonly GoldReport[], folders: readonly string[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const folder of folders.toReversed()) for (const path of filesBelow(folder).toReversed()) paths.set(basename(path), path)
  const named = golds.map(({ report, file }) => ({ report, file: file ?? `${report}.txt` }))
  const missing = named.filter(({ file }) => !paths.has(file)).map(({ file }) => file)
  if (missing.length > 0)
    throw new Failure(
      `No text for ${missing.length} of ${golds.length} hand-coded reports (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''}): say where they are with --reports DIR.`,
    )
  return new Map(named.map(({ report, file }) => [report, paths.get(file)!]))
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
