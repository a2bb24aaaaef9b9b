import { en } from './strings/en.ts'

/** Every word of the interface. What reports say is never rewritten here: it comes from the case. */
export const {
  count,
  measures,
  units,
  statuses,
  scopes,
  qualifiers,
  kinds,
  changes,
  statementTypes,
  roles,
  modalities,
  speakerKinds,
  controlAnswer,
  shareWords,
  strings,
} = en

export const capitalised = (words: string): string => words.slice(0, 1).toLocaleUpperCase() + words.slice(1)
