/** One JSON object a line, each with its line end. */
export async function* jsonLines(rows: Iterable<object> | AsyncIterable<object>): AsyncIterable<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
