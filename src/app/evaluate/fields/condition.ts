import type { GoldCondition } from '../gold.ts'
import type { Check } from './check.ts'
import { ownVoice, place, speaker } from './told.ts'

/** The fields of a condition that are measured, in the order in which they are shown. */
export const CONDITION_FIELDS: Readonly<Record<string, Check<GoldCondition>>> = { speaker, 'own-voice': ownVoice, place }
