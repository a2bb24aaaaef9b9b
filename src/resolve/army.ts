import type { DraftClaim } from '../model/draft.ts'
import type { ActorEntry } from '../model/knowledge.ts'

/** Words that mean whichever army a report is about. */
export const BARE_ARMY = /^(?:the )?(?:army|military|troops|soldiers|armed forces|air force|ground forces)$/iu
const ARMY = /\b(?:army|military|defen[cs]e forces|armed forces|air force|IDF)\b/iu

/**
 * The army of another country that alone speaks in a report under its full name: "the Karsovan military said … the army", in a report from
 * the land where it fights, means that army. Null where the country's own speaks too, or several.
 */
export function armyAbroad(
  drafts: readonly DraftClaim[],
  who: (words: string) => ActorEntry | null,
  country: string | null,
): ActorEntry | null {
  const speaking = new Map<string, ActorEntry>()
  for (const { attribution } of drafts)
    for (const { role, words, organisation } of attribution?.speakers ?? []) {
      const body = [organisation, words].find((w) => w !== null && ARMY.test(w) && !BARE_ARMY.test(w))
      const entry = role === 'told' || !body ? null : who(body.replace(/^(?:the|an?)\s/iu, ''))
      if (entry?.inter === 1) speaking.set(entry.side ?? entry.name, entry)
    }
  const [army, ...others] = speaking.values()
  return army && others.length === 0 && army.country !== country ? army : null
}
