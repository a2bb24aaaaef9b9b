/** The name that comes up most often; of equals the first by letters. Null where there is none. */
export const mostOften = (names: readonly string[]): string | null =>
  [...Map.groupBy(names, (name) => name)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
