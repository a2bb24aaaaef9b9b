import type { EventKind } from '../../../src/model/account.ts'
import { strings } from '../strings.ts'

const isKind = (name: string): name is EventKind => name in strings.eventKinds

/** ACLED's sub-event types stand as they are; the kinds of events without one are the desk's own words. */
export const typeName = (name: string): string => (isKind(name) ? strings.eventKinds[name] : name)
