/** Both databases bound the values of one query; lists of ids are longer in large cases. */
const CHUNK = 500

/** Asks for the ids a few hundred at a time. */
export async function inChunks<T>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const found: T[] = []
  for (let from = 0; from < ids.length; from += CHUNK) found.push(...(await ask(ids.slice(from, from + CHUNK))))
  return found
}
