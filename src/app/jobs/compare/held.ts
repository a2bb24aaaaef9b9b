import type { Worded } from '../../../cluster/features.ts'
import { incidentTellings } from '../../../cluster/incidents.ts'
import { type CopyText, readCopyText } from '../../../copies/copy-text.ts'
import type { Claim } from '../../../model/claim.ts'
import type { Report } from '../../../model/report.ts'
import { claimsByKey, reportsByKey } from '../../../store/block.ts'
import type { Connection } from '../../../store/store.ts'

/** Reports with what the stages read off each; what one part of a comparison has needed is at hand for the next. By the reports' keys. */
export interface Held {
  reports(keys: Iterable<number>): Promise<readonly Report[]>
  claims(keys: Iterable<number>): Promise<readonly Claim[]>
  texts(keys: Iterable<number>): Promise<readonly CopyText[]>
  tellings(keys: Iterable<number>): Promise<readonly Worded[]>
}

/** @param given reports that have been read already, by their keys */
export function createHeld(on: Connection, given: ReadonlyMap<number, Report>): Held {
  const reports = new Map(given)
  const claims = new Map<number, readonly Claim[]>()
  const texts = new Map<number, CopyText>()
  const tellings = new Map<number, readonly Worded[]>()
  const of = async <T>(
    keys: Iterable<number>,
    held: Map<number, T>,
    load: (missing: readonly number[]) => Promise<Iterable<readonly [number, T]>>,
  ): Promise<T[]> => {
    const wanted = [...new Set(keys)]
    const missing = wanted.filter((key) => !held.has(key))
    if (missing.length > 0) for (const [key, found] of await load(missing)) held.set(key, found)
    return wanted.map((key) => held.get(key) as T)
  }
  const pairs = async <T>(
    keys: readonly number[],
    read: (report: Report, claims: readonly Claim[]) => T,
  ): Promise<[number, T][]> => {
    const ofKeys = await own.reports(keys)
    return keys.map((key, at) => [key, read(ofKeys[at] as Report, claims.get(key) ?? [])])
  }
  const own: Held = {
    reports: (keys) => of(keys, reports, (missing) => reportsByKey(on, missing)),
    claims: async (keys) => (await of(keys, claims, (missing) => claimsByKey(on, missing))).flat(),
    texts: (keys) => of(keys, texts, (missing) => pairs(missing, readCopyText)),
    tellings: async (keys) =>
      (
        await of(keys, tellings, async (missing) => {
          await own.claims(missing)
          return pairs(missing, incidentTellings)
        })
      ).flat(),
  }
  return own
}
