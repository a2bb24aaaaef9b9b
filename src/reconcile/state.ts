import type { Link } from '../model/claim.ts'

/** Adjectives that no rule turns into the name of the state. */
const STATES: Readonly<Record<string, string>> = {
  afghan: 'Afghanistan',
  american: 'the United States',
  armenian: 'Armenia',
  azerbaijani: 'Azerbaijan',
  british: 'the United Kingdom',
  burmese: 'Myanmar',
  cameroonian: 'Cameroon',
  chadian: 'Chad',
  chinese: 'China',
  colombian: 'Colombia',
  congolese: 'the Democratic Republic of the Congo',
  egyptian: 'Egypt',
  emirati: 'the United Arab Emirates',
  eritrean: 'Eritrea',
  ethiopian: 'Ethiopia',
  french: 'France',
  german: 'Germany',
  indian: 'India',
  iranian: 'Iran',
  iraqi: 'Iraq',
  israeli: 'Israel',
  jordanian: 'Jordan',
  lebanese: 'Lebanon',
  libyan: 'Libya',
  malian: 'Mali',
  myanmar: 'Myanmar',
  nigerian: 'Nigeria',
  nigerien: 'Niger',
  pakistani: 'Pakistan',
  polish: 'Poland',
  qatari: 'Qatar',
  russian: 'Russia',
  rwandan: 'Rwanda',
  saudi: 'Saudi Arabia',
  somali: 'Somalia',
  'south sudanese': 'South Sudan',
  sudanese: 'Sudan',
  syrian: 'Syria',
  turkish: 'Turkey',
  us: 'the United States',
  ukrainian: 'Ukraine',
  yemeni: 'Yemen',
}

const ORGAN =
  /\b(?:army|armed forces|military|forces command|central command|air force|navy|police|government|ministry|minister|presidency|president|cabinet|regime|state department|pentagon|kremlin|army command|general staff)\b/i

const ADJECTIVES = new RegExp(
  `\\b(${Object.keys(STATES)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'i',
)
const OF_STATE = new RegExp(`\\b(?:of|in) (${[...new Set(Object.values(STATES))].join('|')})\\b`, 'i')

/**
 * The state for which an army, a ministry or a government speaks: they are one origin (codebook section 11). Null for all others,
 * state media among them: those speak for the state only where they say so.
 */
export function stateOf(speaker: Link): string | null {
  if (speaker.kind === 'state-media' || speaker.kind === 'wire' || speaker.kind === 'outlet') return null
  for (const words of [speaker.affiliation, speaker.name]) {
    if (!words) continue
    if (/^Government of /.test(words)) return words
    if (!ORGAN.test(words) || /\b(?:opposition|rebel|free|interim|shadow|former)\b/i.test(words)) continue
    const folded = words.replaceAll(/\bU\.S\.?/g, 'US')
    const adjective = ADJECTIVES.exec(folded)?.[1]?.toLowerCase()
    const state = (adjective && STATES[adjective]) ?? OF_STATE.exec(folded)?.[1]
    if (state) return `Government of ${state}`
  }
  return null
}
