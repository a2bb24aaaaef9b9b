import { incidentSubTypes, incidentTypes, strings, topics } from '../strings.ts'

const NAMES: Readonly<Record<string, string>> = { ...topics, ...incidentTypes, ...incidentSubTypes, ...strings.eventKinds }

/** A type or sub-event type, the topic of a negotiation, or the kind of an event that has neither. */
export const typeName = (name: string): string => NAMES[name] ?? name
