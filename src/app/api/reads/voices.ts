import type { z } from '@hono/zod-openapi'
import { listOrigins } from '../../../store/accounts.ts'
import { carriedBetween } from '../../../store/copies.ts'
import type { Connection, Store } from '../../../store/store.ts'
import { largestTallies } from '../../../store/tallies.ts'
import { type UsageListed, usageOf } from '../../../store/usage.ts'
import type { OutletSchema, VoicesSchema } from '../schema/voices.ts'
import { remembered } from './remembered.ts'

/** What one page can show. */
const OUTLETS = 60
const ORIGINS = 200
const PAIRS = 200
const SPEAKERS = 15
const ACTORS = 8
const WORDS = 6

export const createVoices = (store: Store): (() => Promise<z.infer<typeof VoicesSchema>>) =>
  remembered(store, async (on) => ({
    outlets: await outletsOf(on),
    origins: await listOrigins(on, ORIGINS),
    carried: await carriedBetween(on, PAIRS),
  }))

async function outletsOf(on: Connection): Promise<readonly z.infer<typeof OutletSchema>[]> {
  const outlets = await largestTallies(on, 'outlet', OUTLETS)
  const names = outlets.map(({ name }) => name)
  const speakers = Map.groupBy(await usageOf(on, 'speaker', names), ({ outlet }) => outlet)
  const actors = Map.groupBy(await usageOf(on, 'actor', names), ({ outlet }) => outlet)
  return outlets.map(({ name, n }) => {
    const credited = speakers.get(name) ?? []
    return {
      name,
      reports: n,
      ownVoice: credited.find((use) => use.name === '')?.n ?? 0,
      cites: credited
        .filter((use) => use.name !== '')
        .slice(0, SPEAKERS)
        .map((use) => ({ name: use.name, n: use.n })),
      wording: wordingOf(actors.get(name) ?? []),
    }
  })
}

/** The actors most named by a word, of each the words most used. */
const wordingOf = (uses: readonly UsageListed[]) =>
  [
    ...Map.groupBy(
      uses.filter(({ words }) => words !== ''),
      ({ name }) => name,
    ),
  ]
    .toSorted(([, a], [, b]) => total(b) - total(a))
    .slice(0, ACTORS)
    .map(([actor, words]) => ({ actor, words: words.slice(0, WORDS).map(({ words: name, n }) => ({ name, n })) }))

const total = (uses: readonly UsageListed[]): number => uses.reduce((sum, { n }) => sum + n, 0)
