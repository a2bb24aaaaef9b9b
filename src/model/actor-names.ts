import type { ActorEntry } from './knowledge.ts'

/** How a name means its actor, the surest first: everywhere, as a place that acts, beside a doer or a deed, in reports about its country. */
export type NameUse = 'name' | 'seat' | 'adjective' | 'generic'

export interface ActorName {
  readonly words: string
  readonly use: NameUse
}

/** Every name of an actor. Its canonical name is one, unless that is also the name of a place ("Ukraine"). */
export function namesOf(entry: ActorEntry): readonly ActorName[] {
  const as = (use: NameUse, names: readonly string[]) => names.map((words) => ({ words, use }))
  const own = entry.seats.includes(entry.name) ? [] : [entry.name]
  return [
    ...as('name', [...own, ...entry.aliases]),
    ...as('seat', entry.seats),
    ...as('adjective', entry.adjectives),
    ...as('generic', entry.generic),
  ]
}
