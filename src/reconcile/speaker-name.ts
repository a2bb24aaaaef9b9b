/** "UK-based", "UK based", "activist-run", "so-called": where a body sits and who keeps it is no part of its name. */
const ASIDE =
  /(?:\b[\p{L}.]+[- ]based\b|\b[\p{L}]+-(?:run|led|linked|affiliated|backed|aligned|funded|controlled|held)\b|\bso-called\b)\s*/giu
/** What is told of a body after its name: "… an NGO", "… which tracks the violence". */
const AFTER = /(?:,|\s+(?:which|who|whose|that|an?)\b).*$/su
/** The end of a clause before a name: "that killed four people MSF". */
const TAIL = /^(?:that|which|who|and|but|as|where|when)\s+(?:\S+\s+)*?(?=\p{Lu}\S*(?:\s+(?:of|for|the|and|\p{Lu}\S*))*$)/su
const ARTICLE = /^(?:the|an?)\s+/iu
/** Where somebody is says nothing of who they are: "fighters in Aleppo". */
const WHERE = /\s+(?:in|at|near|from|on|inside|within|across|around|close)\s.*$/su

/** Nouns for people and media of any kind: "Local sources", "Kurdish officials", "Rescue workers". */
const KIND =
  /^(?:sources?|officials?|activists?|groups?|residents?|locals?|witness(?:es)?|workers?|rescuers?|medics?|doctors?|nurses?|troops|forces|fighters?|rebels?|militants?|militias?|factions?|soldiers?|opposition|authorities|media|outlets?|websites?|news|reports?|reporting|journalists?|monitors?|monitoring|observers?|analysts?|experts?|critics|civilians?|people|families|family|survivors?|refugees?|volunteers?|agency|agencies|organi[sz]ations?|video|videos|footage|statements?|figures?|evidence|data|tv|channel|ngos?|committee|cent(?:er|re)|command|police|army|military|government|regime|ministry|spokes\w+|commanders?|leaders?|others?)$/iu
/** Words that open a sentence or a description, and are no name by themselves. */
const NO_NAME =
  /^(?:it|he|she|they|we|i|one|two|some|several|many|most|scores|dozens|hundreds|local|tribal|initial|latest|preliminary|vice|rescue|civil|security|medical|defen[cs]e|save|meanwhile|moreover|another|other|independent|(?:pro|anti|non)-.*)$/iu

/** Whether words say where somebody sits: "UK-based". */
export const saysWhere = (words: string): boolean => /\b[\p{L}.]+[- ]based\b/iu.test(words)

/** The words of a description that may be a body's name in small letters: "civil defence" of "a civil defence official on the ground". */
export const bodyWords = (description: string): readonly string[] =>
  plainName(description)
    .replace(WHERE, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !KIND.test(word) && !/^(?:pro|anti|non)-/i.test(word))

/** The name without what is told beside it: "Hama Media Center" of "the activist-run Hama Media Center". */
export const plainName = (name: string): string => {
  const plain = name.replace(TAIL, '').replaceAll(ASIDE, '').replace(AFTER, '').replace(ARTICLE, '').trim()
  return plain === '' ? name : plain
}

/**
 * Whether words name somebody, and do not describe them. The capital that opens a sentence tells nothing ("Rescue workers"), nor does one
 * that says whose or where they are ("Syrian activists", "fighters in Aleppo").
 */
export function isName(words: string): boolean {
  const head = plainName(words)
    .replace(WHERE, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !NO_NAME.test(word))
  const last = head.at(-1)
  const capitals = head.filter((word) => /^\p{P}*(?:\p{Lu}|al-\p{Lu})/u.test(word))
  if (last === undefined || capitals.length === 0) return false
  if (!KIND.test(last)) return true
  // "Aleppo Police Command" is a name, "Syrian activists" is none.
  return /^\p{Lu}/u.test(last) && capitals.length > 1
}
