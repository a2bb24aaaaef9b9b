import { add } from './ar/add.ts'
import { bestRule, controlAnswer, positionWords, shareWords } from './ar/answers.ts'
import { claim } from './ar/claim.ts'
import { codings } from './ar/codings.ts'
import { count } from './ar/count.ts'
import { events } from './ar/events.ts'
import { figures } from './ar/figures.ts'
import { links } from './ar/links.ts'
import { overview } from './ar/overview.ts'
import { places } from './ar/places.ts'
import { queue } from './ar/queue.ts'
import { reports } from './ar/reports.ts'
import { search } from './ar/search.ts'
import { shell } from './ar/shell.ts'
import * as terms from './ar/terms.ts'
import { voices } from './ar/voices.ts'
import type { en } from './en.ts'

export const ar: typeof en = {
  ...terms,
  count,
  bestRule,
  controlAnswer,
  positionWords,
  shareWords,
  strings: {
    ...shell,
    ...overview,
    ...events,
    ...codings,
    ...figures,
    ...places,
    ...reports,
    ...voices,
    ...search,
    ...add,
    ...queue,
    ...links,
    ...claim,
  },
}
