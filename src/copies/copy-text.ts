import type { Report } from '../model/report.ts'
import type { Run } from './align.ts'
import { backgroundWords } from './background.ts'
import { type Fingerprint, fingerprints } from './fingerprints.ts'
import { furnitureWords } from './furniture.ts'
import { quotedWords } from './quoted.ts'
import { sentencesOf } from './sentences.ts'
import { type WordLine, wordLine } from './words.ts'

/** A report as this stage reads it. */
export interface CopyText {
  readonly report: Report
  readonly line: WordLine
  readonly prints: readonly Fingerprint[]
  /** 1 for each word that tells nothing of the event: sentences of background, page furniture. */
  readonly background: Uint8Array
  /** 1 for each word in direct quotation. */
  readonly quoted: Uint8Array
}

/** Two texts that share words. The first is the earlier dated. */
export interface Pair {
  readonly a: CopyText
  readonly b: CopyText
  readonly runs: readonly Run[]
}

/** What only few texts are asked for is read when it is. */
export function readCopyText(report: Report): CopyText {
  const line = wordLine(report.text)
  const compared = report.text.slice(0, line.ends.at(-1) ?? 0)
  let background: Uint8Array | null = null
  let quoted: Uint8Array | null = null
  return {
    report,
    line,
    prints: fingerprints(line),
    get background() {
      background ??= either(backgroundWords(compared, line), furnitureWords(compared, line))
      return background
    },
    get quoted() {
      quoted ??= quotedWords(compared, [...sentencesOf(compared)], line)
      return quoted
    },
  }
}

const either = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((flag, at) => flag | (b[at] as number))
