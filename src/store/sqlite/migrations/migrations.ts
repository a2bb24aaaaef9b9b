import { firstCase } from './0001-case.ts'
import { eventColumns } from './0002-events.ts'
import { contestedValues } from './0003-contested-values.ts'
import { usage } from './0004-usage.ts'
import { rulings } from './0005-rulings.ts'
import { blocks } from './0006-blocks.ts'
import { changes } from './0007-changes.ts'
import { links } from './0008-links.ts'
import { largeCases } from './0009-large-cases.ts'
import { wordsBeside } from './0010-words-beside.ts'
import { largeComparisons } from './0011-large-comparisons.ts'
import { wordsForSides } from './0012-words-for-sides.ts'

/** In order, each run once; a case remembers how many it has had. Never edit one that a case may have had: append another. */
export const MIGRATIONS: readonly string[] = [
  firstCase,
  eventColumns,
  contestedValues,
  usage,
  rulings,
  blocks,
  changes,
  links,
  largeCases,
  wordsBeside,
  largeComparisons,
  wordsForSides,
]
