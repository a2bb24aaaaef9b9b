import { toUtf8 } from './bytes.ts'
import { failed, type Read, type TextInput } from './input.ts'
import { readJsonLine } from './json-line.ts'
import { lines } from './pieces.ts'
import { faultMessage, pieceBytes, pieceText, recordFacts } from './record.ts'

/** One report a line; empty lines are passed over. */
export async function* readJsonl({ file, options, encoding, chunks }: TextInput): AsyncGenerator<Read> {
  let begun = false
  for await (const piece of lines(toUtf8(chunks, encoding))) {
    const at = `line ${piece.line}`
    if (piece.fault) {
      yield failed(file.name, at, faultMessage(piece.fault))
      continue
    }
    const line = pieceText(piece, encoding)
    if (line.trim() === '') continue
    if (!begun && /^\s*[[{]\s*$/u.test(line)) {
      yield failed(
        file.name,
        at,
        'begins JSON that goes over several lines: expected JSON Lines, one report a line, as `jq -c` writes them',
      )
      return
    }
    begun = true
    const read = readJsonLine(line)
    if (typeof read === 'string') {
      yield failed(file.name, at, read)
      continue
    }
    const facts = recordFacts(read.facts, file.facts, options)
    if (read.doubt) yield { note: { level: 'warning', file: file.name, at, report: facts.id, message: read.doubt } }
    yield { received: { file: file.name, at, text: read.text, facts, dates: [], bytes: pieceBytes(piece, encoding) } }
  }
}
