import { add } from './en/add.ts'
import { bestRule, controlAnswer, positionWords, shareWords } from './en/answers.ts'
import { claim } from './en/claim.ts'
import { codings } from './en/codings.ts'
import { count } from './en/count.ts'
import { events } from './en/events.ts'
import { figures } from './en/figures.ts'
import { links } from './en/links.ts'
import { overview } from './en/overview.ts'
import { places } from './en/places.ts'
import { queue } from './en/queue.ts'
import { reports } from './en/reports.ts'
import { search } from './en/search.ts'
import { shell } from './en/shell.ts'
import * as terms from './en/terms.ts'
import { voices } from './en/voices.ts'

export const en = {
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
