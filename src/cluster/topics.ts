/** What a negotiation is about. */
export type Topic = 'truce' | 'withdrawal' | 'evacuation' | 'release' | 'siege' | 'aid' | 'resolution' | 'talks'

/** Words by which statements show what they are about; the first that fits. */
const TOPICS: readonly (readonly [topic: Topic, words: RegExp])[] = [
  ['resolution', /\b(?:resolution|veto(?:ed|es|ing)?|security council)\b/i],
  [
    'truce',
    /\b(?:truces?|cease-?fires?|armistice|cessation of hostilities|humanitarian pauses?|(?:halt|end|stop|suspend)\w* (?:to )?(?:the |its |their |all )?(?:fighting|hostilities|violence|bombing|bombardments?|shelling|offensive))\b/i,
  ],
  [
    'withdrawal',
    /\b(?:withdraw\w*|pull(?:ing|ed)? (?:out|back)|surrender\w*|lay(?:ing)? down (?:their )?(?:arms|weapons)|hand(?:ing)? over|leave (?:the |their |our )?(?:city|town|area|enclave|country|besieged)|leave eastern|safe passage)\b/i,
  ],
  ['release', /\b(?:prisoners?|hostages?|detainees?|captives?|abducted|kidnapped|prisoner swap)\b/i],
  ['evacuation', /\bevacuat\w*\b/i],
  ['siege', /\b(?:siege|besieg\w*|blockade)\b/i],
  ['aid', /\b(?:aid|relief|humanitarian|corridors?|convoys?|food and medic\w*)\b/i],
  ['talks', /\b(?:talks|negotiat\w*|dialogue|summit|peace (?:plan|deal|process)|political solution)\b/i],
]

/** Null where the words show none. */
export const topicOf = (words: string): Topic | null => TOPICS.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** Talks and resolutions are about a whole war, the rest about a part of it. */
export const isOfWar = (topic: Topic): boolean => topic === 'talks' || topic === 'resolution'
