/** One JSON object a line, each with its line end. */
export function* jsonLines(rows: Iterable<object>): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`
}
