import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

export interface SourceFile {
  /** From the root that was read, with forward slashes: `src/text/tokens.ts`. */
  readonly path: string
  readonly text: string
}

export interface Import {
  /** As written between the quotes. */
  readonly from: string
  readonly typeOnly: boolean
}

/** What the files of one layer may import. */
export interface Layer {
  readonly layers: readonly string[] | 'all'
  readonly packages: readonly string[] | 'all'
  /** Further packages for single files, by path inside the layer. */
  readonly files?: Readonly<Record<string, readonly string[]>>
}

export type Table = Readonly<Record<string, Layer>>

const vague = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc'])
const maxLines = 400
/** Doors from the pure core to the world outside it. */
const impure: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bconsole\b/, 'console'],
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date(?:\(\s*\)|\b(?!\s*\())/, 'the clock'],
  [/\bperformance\.now\b/, 'the clock'],
  [/\bMath\.random\b|\bcrypto\.(?:random|getRandom)\w*|\brandom(?:UUID|Bytes|Int)\b/, 'random'],
  [/\bfetch\(/, 'the network'],
  [/\bprocess\b\s*[.[]/, 'process'],
]

/** Every TypeScript file under these folders of a root; a folder that does not exist yet holds none. */
export function readTree(root: string, folders: readonly string[]): SourceFile[] {
  const files: SourceFile[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && entry.name !== 'dist' && entry.name !== 'node_modules') walk(path)
      else if (/\.tsx?$/.test(entry.name))
        files.push({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })
    }
  }
  for (const folder of folders) walk(join(root, folder))
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const literals = /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const withoutComments = (text: string): string => text.replace(literals, (_, literal?: string) => literal ?? ' ')
const withoutWords = (text: string): string =>
  text.replace(literals, (_, literal?: string) => (literal === undefined ? ' ' : literal.startsWith('`') ? literal : "''"))

const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?(['"])([^'"\n]+)\2|\bimport\(\s*(['"])([^'"\n]+)\4/gm

/** The import, re-export and dynamic import statements of a file. */
export const importsOf = (text: string): Import[] =>
  [...withoutComments(text).matchAll(statement)].map((match) => ({
    from: match[3] ?? match[5] ?? '',
    typeOnly: match[1] !== undefined,
  }))

/** `src/text/tokens.ts` → `text`; `src/pipeline.ts` → `pipeline`. */
const layerOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '')

const target = (file: string, from: string): string => posix.normalize(posix.join(posix.dirname(file), from))

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

function brokenImports(file: SourceFile, table: Table): string[] {
  const name = layerOf(file.path)
  const layer = table[name]
  if (layer === undefined) return [`${file.path}: the folder "${name}" has no row in the table of layers`]
  const inside = file.path.split('/').slice(2).join('/')
  const broken: string[] = []
  for (const { from } of importsOf(file.text)) {
    if (from.startsWith('.')) {
      const path = target(file.path, from)
      const to = layerOf(path)
      if (!path.startsWith('src/')) broken.push(`${file.path}: imports ${path}, which is outside src`)
      else if (to !== name && layer.layers !== 'all' && !layer.layers.includes(to))
        broken.push(`${file.path}: ${name} may not import ${to} (${from})`)
    } else if (layer.packages !== 'all') {
      const allowed = [...layer.packages, ...(layer.files?.[inside] ?? [])]
      if (!allowed.includes(packageOf(from))) broken.push(`${file.path}: may not import the package ${packageOf(from)}`)
    }
  }
  return broken
}

/** Every cycle of imports between files, once, written `a → b → a`. */
export function cycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file.text)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => target(file.path, from)),
    ]),
  )
  const found: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return found
}

/** What a file may not be, wherever it stands: too long, or in a folder that says nothing about what it holds. */
function untidy(file: SourceFile): string[] {
  const lines = file.text.split('\n').length - 1
  const folders = dirname(file.path)
    .split('/')
    .filter((folder) => vague.has(folder))
  return [
    ...folders.map((folder) => `${file.path}: a folder named "${folder}" says nothing about what it holds`),
    ...(lines > maxLines ? [`${file.path}: ${lines} lines, ${maxLines} are allowed`] : []),
  ]
}

function impurities(file: SourceFile): string[] {
  const code = withoutWords(file.text)
  return impure.filter(([pattern]) => pattern.test(code)).map(([, name]) => `${file.path}: the core may not use ${name}`)
}

/** Everything in `src` that breaks the table of layers or the rules of the house, one line each. */
export function brokenRules(files: readonly SourceFile[], table: Table, core: ReadonlySet<string>): string[] {
  return [
    ...files.flatMap((file) => brokenImports(file, table)),
    ...cycles(files).map((cycle) => `cycle: ${cycle}`),
    ...files.flatMap(untidy),
    ...files.filter((file) => core.has(layerOf(file.path))).flatMap(impurities),
  ]
}

const isForDesk = (path: string): boolean => path.startsWith('desk/') || path.startsWith('src/model/')

/** Everything in `desk` that breaks its rule: from `src` it takes types, and of what runs only the model, which is pure. */
export const brokenDeskRules = (files: readonly SourceFile[]): string[] => [
  ...files.flatMap((file) =>
    importsOf(file.text)
      .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly && !isForDesk(target(file.path, from)))
      .map(({ from }) => `${file.path}: the desk shares types and the model only, and imports ${from}`),
  ),
  ...cycles(files).map((cycle) => `cycle: ${cycle}`),
  ...files.flatMap(untidy),
]
