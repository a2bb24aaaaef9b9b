import { clauseStart, groupStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { tellingOf } from '../clause/telling.ts'
import { creditedAt } from './credited.ts'
import { rule, type Scene, type StatementFinding, type Voice } from './scene.ts'
import { sameVoice, sideVoice, wordsOf } from './voice.ts'
import { voicesBefore } from './voices.ts'

/** Verbs that reproach only with what they are done to: "aimed at forcing", "used civilians as shields", "failed to". */
const WITH: Readonly<Record<string, RegExp>> = {
  aim: /^(?:forcing|displacing|changing|driving|emptying|erasing|starving)$/u,
  use: /^(?:shields|shield|chemical|gas|pretext|starvation|cluster|phosphorus|excuse)$/u,
  target: /^(?:civilians|hospitals|hospital|schools|aid|medics|infrastructure|journalists)$/u,
  break: /^(?:truce|ceasefire|agreement|promise|promises|law|word)$/u,
  retreat: /^(?:promises|promise|proposals|commitments|commitment|agreement|pledge)$/u,
  wriggle: /^(?:commitments?|promises?|obligations?|deal|agreement)$/u,
  reduce: /^(?:operations?|efforts|support|pressure|strikes)$/u,
  fail: /^to$/u,
  support: /^(?:terrorists|terrorism|extremists|militants|jihadists)$/u,
  arm: /^(?:terrorists|rebels|extremists|militants|fighters)$/u,
  fund: /^(?:terrorists|terrorism|extremists|militants)$/u,
  finance: /^(?:terrorists|terrorism|extremists|militants)$/u,
  abandon: /^(?:fate|them|us|civilians|people|allies)$/u,
  ignore: /^(?:calls|appeals|rights|law|resolutions)$/u,
  block: /^(?:aid|talks|resolution|access|convoys)$/u,
  shield: /^(?:terrorists|militants)$/u,
  commit: /^(?:crimes?|atrocities|massacres?|genocide|violations|abuses|aggression)$/u,
  steal: /^(?:aid|oil|grain|land)$/u,
}
const SELF = /^(?:they|we|it|he|she|i)$/u
/** Who finds rather than reproaches. */
const REPORTS =
  /\b(?:observatory|monitors?|inquiry|report|reports|indications|media|agency|witness(?:es)?|residents|network|sources?)\b/iu
const JUDGES = /^(?:are|is|were|was|amounts?|amounted|constitutes?|constituted)$/u

/** "said the Russians had retreated from proposals", "said the claims are sheer deception": words that accuse without a verb that accuses. */
export function reproached(scene: Scene, at: number): StatementFinding | null {
  const word = wordAt(scene, at)
  const judges = JUDGES.test(word) && anyWord(scene, at + 1, at + 6, (w) => scene.words.reproach.has(w))
  if (!judges && !isReproach(scene, at, word)) return null
  const credited = creditedAt(scene, at)
  if (!credited || credited.denied || credited.by.some((by) => REPORTS.test(wordsOf(by)))) return null
  const from = Math.max(clauseStart(scene, at), credited.content)
  // Somebody else is reproached: a side, or what it did.
  const [subject] = SELF.test(wordAt(scene, groupStart(scene, at) - 1)) ? [] : voicesBefore(scene, groupStart(scene, at))
  const own = subject && (subject.from < from || credited.by.some((by) => sameVoice(by, subject)))
  const about =
    judges &&
    anyWord(scene, from, at, (w) =>
      /^(?:claims?|accusations?|statements?|sanctions|attacks?|strikes?|siege|bombardment|bombing|resolution|they|decision|actions?|raid|reports?|allegations?)$/u.test(
        w,
      ),
    )
  const attack = anyWord(scene, from, at, (w) =>
    /^(?:bombardment|bombing|shelling|strikes|siege|raids|airstrikes|campaign|attacks)$/u.test(w),
  )
  if (own || (!subject && !about && !attack) || (/^fail/u.test(word) && attack)) return null
  if (
    /^(?:its|our|their|his|it|they|we)$/u.test(wordAt(scene, from)) ||
    /^(?:its|our|their|his|it|they|we)$/u.test(wordAt(scene, from + 1))
  ) {
    if (!judges) return null
  }
  const telling = tellingOf(scene, at)
  if (!telling) return null
  return {
    type: 'ACCUSE',
    from: Math.min(credited.from, from),
    to: Math.max(stretchEnd(scene, at + 1), at + 2),
    trigger: [at, at + 1],
    ...telling,
    by: credited.by,
    addressed: subject && !about && !attack ? [subject] : ownerOf(scene, from, at),
    takesUp: false,
    rule: rule('reproached'),
  }
}

function isReproach(scene: Scene, at: number, word: string): boolean {
  if (!scene.words.reproached.has(word) || scene.tokens[at]!.tag === 'NOUN') return false
  const base = Object.keys(WITH).find(
    (verb) =>
      word.startsWith(verb.slice(0, Math.max(3, verb.length - 1))) ||
      (verb === 'break' && /^brok/u.test(word)) ||
      (verb === 'steal' && /^stol/u.test(word)),
  )
  return base ? anyWord(scene, at + 1, at + 7, (w) => WITH[base]!.test(w)) : true
}

/** "Russia's claims are": whose they are. */
function ownerOf(scene: Scene, from: number, at: number): readonly Voice[] {
  const owner = scene.actors.find((a) => a.from >= from && a.to <= at)
  return owner ? [sideVoice(owner)] : []
}
