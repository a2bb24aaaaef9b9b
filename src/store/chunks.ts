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

/** A few numbers of rows a statement, so that few statements are ever prepared. */
const ROWS = [32, 8, 2, 1]

/** Parts rows for statements that write several at once. */
export function* inRows<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < rows.length; ) {
    const count = ROWS.find((each) => each <= rows.length - from) as number
    yield rows.slice(from, from + count)
    from += count
  }
}
