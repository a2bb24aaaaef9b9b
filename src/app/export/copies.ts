import type { CopyLink } from '../../model/copy-link.ts'
import { jsonLines } from './json-lines.ts'

/** copies.jsonl (codebook section 16): one pair of reports that share text a line, each line with its end. */
export const copiesLines = (copies: Iterable<CopyLink> | AsyncIterable<CopyLink>): AsyncIterable<string> => jsonLines(copies)
