import type { ActorEntry } from '../model/knowledge.ts'
import type { ActorMention } from '../model/mention.ts'

/** Words that mean whichever army a report is about. */
export const BARE_ARMY = /^(?:the )?(?:army|military|troops|soldiers|armed forces|air force|ground forces)$/iu
const ARMY = /\b(?:army|military|defen[cs]e forces|armed forces|air force|IDF)\b/iu
const SPEAKS =
  /^,? ?(?:has |had |also |later |earlier )*(?:said|says|told|announced|claimed|claims|reported|confirmed|denied|stated|added|acknowledged)\b/u

/**
 * The army of another country that alone speaks in a report under its full name: "the Karsovan military said … the army", in a report from
 * the land where it fights, means that army. Null where that land's own state is named too, or several speak.
 */
export function armyAbroad(
  mentions: readonly ActorMention[],
  text: string,
  who: (words: string) => ActorEntry | null,
  country: string | null,
): ActorEntry | null {
  const speaking = new Map<string, ActorEntry>()
  for (const { words, span, rule } of mentions) {
    if (rule !== 'en.actor.generic' && isHome(who(words), country)) return null
    if (!ARMY.test(words) || BARE_ARMY.test(words) || !SPEAKS.test(text.slice(span[1], span[1] + 40))) continue
    const entry = who(words)
    if (entry?.inter === 1) speaking.set(entry.side ?? entry.name, entry)
  }
  const [army, ...others] = speaking.values()
  return army && others.length === 0 && army.country !== country ? army : null
}

const isHome = (entry: ActorEntry | null, country: string | null): boolean => entry?.inter === 1 && entry.country === country
