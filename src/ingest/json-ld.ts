/** A node of linked data, as a page writes it. */
export interface LinkedNode {
  readonly [property: string]: unknown
}

/** Types that a published document has, likeliest first. */
const TYPES: readonly RegExp[] = [/(?:Article|Posting|Report|PressRelease)$/u, /^(?:WebPage|ItemPage|Webpage|CreativeWork)$/u]

/** The nodes that describe the document, out of the contents of all JSON-LD scripts of a page, with `@graph`, arrays and lists of types. */
export function articlesOf(scripts: readonly string[]): LinkedNode[] {
  const nodes = scripts.flatMap((script) => flatten(parse(script), 0))
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const linked = nodes.map((node) => ({ ...node, publisher: follow(node.publisher, byId) }))
  return TYPES.flatMap((type) => linked.filter((node) => typesOf(node).some((name) => type.test(name))))
}

/** The name of a node, of the first of a list, or the string itself. */
export function linkedName(value: unknown): string | null {
  if (Array.isArray(value)) return linkedName(value[0])
  if (typeof value === 'string') return value
  return isNode(value) && typeof value.name === 'string' ? value.name : null
}

const WRAPPED_FROM = /^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)/u
const WRAPPED_TO = /(?:-->|(?:\/\/\s*)?\]\]>)\s*$/u

/** Pages wrap the data in comments, end it with a semicolon, or break lines inside strings. */
function parse(script: string): unknown {
  const bare = script.replace(WRAPPED_FROM, '').replace(WRAPPED_TO, '').replace(/;\s*$/u, '')
  for (const words of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(words)
    } catch {
      // The next reading, or none: a page whose data is broken still has its text.
    }
  }
  return null
}

const DEPTH = 8

function flatten(value: unknown, depth: number): LinkedNode[] {
  if (depth > DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (!isNode(value)) return []
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value.mainEntity, depth + 1)]
}

function follow(value: unknown, byId: ReadonlyMap<string, LinkedNode>): unknown {
  if (Array.isArray(value)) return value.map((item) => follow(item, byId))
  return isNode(value) && value.name === undefined && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value
}

const typesOf = (node: LinkedNode): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : []))

const isNode = (value: unknown): value is LinkedNode => typeof value === 'object' && value !== null && !Array.isArray(value)
