import { BREAKDOWNS } from './figures/breakdowns.ts'
import { BULLETINS } from './figures/bulletins.ts'
import type { FigureCase } from './figures/case.ts'
import { FRAMES } from './figures/frames.ts'
import { FRONT_LINES } from './figures/front-lines.ts'
import { MANY_WARS } from './figures/many-wars.ts'
import { NO_FIGURES } from './figures/no-figures.ts'

/** What each number counts, and which numbers count nothing of ours. */
export const FIGURE_CASES: readonly FigureCase[] = [
  ...FRAMES,
  ...FRONT_LINES,
  ...MANY_WARS,
  ...BULLETINS,
  ...BREAKDOWNS,
  ...NO_FIGURES,
]
