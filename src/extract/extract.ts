import type { Extraction } from '../model/draft.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/report.ts'
import { readText, type Tagger } from '../text/layer.ts'
import { conditionDrafts } from './drafts/conditions.ts'
import { controlDrafts } from './drafts/control.ts'
import { figureDrafts } from './drafts/figures.ts'
import { incidentDrafts } from './drafts/incidents.ts'
import { quotationDrafts } from './drafts/quotations.ts'
import { statementDrafts } from './drafts/statements.ts'
import type { Reading } from './reading.ts'
import { indexCredits } from './refiners/attribution-at.ts'
import { causeIndex } from './refiners/cause.ts'
import { deniedAgain } from './refiners/denials.ts'
import { pointingWords } from './refiners/pointing-words.ts'
import { speakerSeats } from './refiners/speaker-seats.ts'
import { resolveSpeakers } from './refiners/speakers.ts'
import { createActorFinder } from './rules/en/actors.ts'
import { attributionWords, findAttributions } from './rules/en/attribution/attribution.ts'
import { conditionWords, createConditionFinder } from './rules/en/conditions/conditions.ts'
import { findControl } from './rules/en/control/control.ts'
import { controlWords } from './rules/en/control/words.ts'
import { findTimes } from './rules/en/dates.ts'
import { createDeedFinder } from './rules/en/deeds.ts'
import { findFigures } from './rules/en/figures/figures.ts'
import { measureWords } from './rules/en/figures/measures.ts'
import { findIncidents, incidentWords } from './rules/en/incidents/incidents.ts'
import { createPlaceFinder } from './rules/en/places.ts'
import { findQuantities } from './rules/en/quantities.ts'
import { findQuotations } from './rules/en/quotations.ts'
import { findStatements, statementWords } from './rules/en/statements/statements.ts'

/** Languages that the rules read. */
export const CODED_LANGUAGES: readonly string[] = ['en']

/**
 * Makes the extractor: Report → drafts of claims.
 *
 * 1. Read the text into blocks, sentences and tagged tokens.
 * 2. Find what the text mentions: quotations, times, places, actors, numbers.
 * 3. Find who is credited with which words, who "he" and "the group" are, and who does harm to whom.
 * 4. Find figures: what each number counts.
 * 5. Find changes of control.
 * 6. Turn findings into drafts with cause, place, time, actors and attribution; add quotations.
 * 7. Add the claims that a sentence denies by pointing back ("Rebels denied this").
 * 8. Find incidents, of which changes of control may be some; then speech acts, and states of things.
 */
export function createExtractor(knowledge: Knowledge, tagger: Tagger): (report: Report) => Extraction {
  const { lexicon } = knowledge
  const findPlaces = createPlaceFinder(knowledge.places, lexicon)
  const findActors = createActorFinder(knowledge.actors, lexicon)
  const measures = measureWords(lexicon)
  const findDeeds = createDeedFinder(lexicon, measures)
  const control = controlWords(lexicon)
  const speech = attributionWords(lexicon, knowledge.actors)
  const causes = causeIndex(lexicon)
  const incidents = incidentWords(lexicon, measures)
  const statements = statementWords(lexicon)
  const findConditions = createConditionFinder(conditionWords(lexicon))

  return ({ text }) => {
    // 1
    const layer = readText(text, tagger)
    // 2
    const quotes = findQuotations(layer)
    const times = findTimes(layer)
    const places = findPlaces(layer)
    const actors = findActors(layer)
    const numbers = findQuantities(layer)
    // 3
    const attributions = resolveSpeakers(layer, findAttributions(layer, quotes, speech), actors)
    const quotations = quotes.map((quote) => ({ span: quote.span, attribution: null, rule: quote.rule }))
    const deeds = findDeeds(layer, actors)
    const reading: Reading = {
      layer,
      times,
      places,
      pointing: pointingWords(layer, places),
      actors,
      deeds,
      quotations,
      attributions,
      credits: indexCredits(attributions),
      seats: speakerSeats(attributions),
    }
    // 4
    const figures = findFigures(layer, numbers, times, measures)
    // 5
    const changes = findControl(layer, { places, actors, times }, control)
    // 6
    const drafts = [
      ...figureDrafts(reading, figures, measures, causes),
      ...controlDrafts(reading, changes, figures),
      ...quotationDrafts(reading),
    ]
    // 7
    const denied = [...drafts, ...deniedAgain(reading, drafts)]
    // 8
    const told = [...denied, ...incidentDrafts(reading, findIncidents(layer, { actors, places, times, changes }, incidents))]
    const acts = findStatements(layer, { actors, times, quotes, attributions }, statements, speech)
    const states = findConditions(layer, times)
    return {
      drafts: [...told, ...statementDrafts(reading, acts, told), ...conditionDrafts(reading, states)],
      places,
      actors,
    }
  }
}
