import { language } from './language.ts'
import { en } from './strings/en.ts'

const words = language === 'en' ? en : (await import('./strings/ar.ts')).ar

/** Every word of the interface. What reports say is never rewritten here: it comes from the case. */
export const {
  count,
  measures,
  units,
  statuses,
  causes,
  incidentTypes,
  incidentSubTypes,
  topics,
  scopes,
  qualifiers,
  kinds,
  changes,
  statementTypes,
  roles,
  modalities,
  speakerKinds,
  bestRule,
  controlAnswer,
  positionWords,
  shareWords,
  strings,
} = words

export const capitalised = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1)
