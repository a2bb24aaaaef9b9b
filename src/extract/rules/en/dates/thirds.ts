import type { Third } from '../../../../model/time-expression.ts'
import { GAP } from './words.ts'

/** Words before an expression that cut it in three, or that name a part of a day. */
export interface Opening {
  readonly opens: readonly string[]
  /** Sticky; ends where the expression begins. */
  readonly pattern: string
  /** Null where the whole is meant: of a day, any part is the day. */
  readonly third: Third | null
}

const EDGE = (words: string): string =>
  `(?:the${GAP}(?:very${GAP})?)?(?:${words})${GAP}(?:of|in)${GAP}(?=(?:the|this|last|next|\\p{L}|\\d))(?:the${GAP}month${GAP}of${GAP})?`

/** In the order in which they are tried. */
export const OPENINGS: readonly Opening[] = [
  { opens: ['early'], pattern: `early(?:-|${GAP}(?:in${GAP}|on${GAP}|of${GAP})?)`, third: 'early' },
  { opens: ['mid'], pattern: `mid[- ]`, third: 'mid' },
  { opens: ['late'], pattern: `late(?:-|${GAP}(?:in${GAP}|on${GAP}|of${GAP})?)`, third: 'late' },
  {
    opens: ['the', 'beginning', 'start', 'outset', 'very'],
    pattern: EDGE('beginning|start|outset|opening days|first days|first weeks|first half'),
    third: 'early',
  },
  { opens: ['the', 'middle'], pattern: EDGE('middle'), third: 'mid' },
  {
    opens: ['the', 'end', 'close', 'very'],
    pattern: EDGE('end|close|last days|final days|closing days|final weeks|last weeks'),
    third: 'late',
  },
  {
    opens: ['the', 'early', 'dawn', 'night', 'evening', 'morning'],
    pattern: `(?:the${GAP})?(?:(?:early|late)${GAP})?(?:hours|night|evening|morning|afternoon|dawn)${GAP}(?:of|on)${GAP}`,
    third: null,
  },
  { opens: ['the'], pattern: `the${GAP}month${GAP}of${GAP}`, third: null },
]
