import { longestAt } from '../../../../text/phrases.ts'
import { phraseStart, stretchEnd } from '../clause/extent.ts'
import { anyWord, wordAt } from '../clause/scene.ts'
import { TOLD } from '../clause/telling.ts'
import { rule, type Scene, type StatementFinding } from './scene.ts'
import { sideVoice } from './voice.ts'
import { ownerBefore, voicesAfter } from './voices.ts'

/** "claims by Ankara that the regime was responsible", "Turkish demands for", "the rebels' refusal to": a noun with whoever speaks beside it. */
export function nounAt(scene: Scene, at: number): StatementFinding | null {
  const { tokens, words, sentence } = scene
  const match = longestAt(words.nouns, tokens, at, sentence.to)
  const type = match?.values[0]
  if (!match || !type || type === 'CONSULT' || type === 'AGREE' || tokens[at]!.tag === 'VERB') return null
  const by = wordAt(scene, match.to) === 'by' || wordAt(scene, match.to) === 'from' ? voicesAfter(scene, match.to + 1) : []
  const speakers = by.length > 0 ? by : ownerBefore(scene, at)
  if (speakers.length === 0) return null
  const behind = by.length > 0 ? by[0]!.to : match.to
  const link = wordAt(scene, behind)
  // "sparked condemnation from the opposition" needs no more.
  const alone = by.length > 0 && type === 'ACCUSE' && /^(?:condemnation|criticism)$/u.test(wordAt(scene, match.to - 1))
  if (!alone && !LINKS[type]?.test(link)) return null
  const to = type === 'ACCUSE' && link === 'that' ? clauseTo(scene, behind + 1) : stretchEnd(scene, behind + 1)
  const against = scene.actors.find((a) => a.from >= behind && a.to <= to)
  return {
    type: type === 'ACCUSE' && !against && isClaim(scene, at) ? 'CLAIM' : type,
    from: Math.min(phraseStart(scene, at), speakers[0]!.from >= sentence.from ? speakers[0]!.from : at),
    to,
    trigger: [at, match.to],
    ...TOLD,
    by: speakers,
    addressed: against ? [sideVoice(against)] : [],
    takesUp: false,
    rule: rule('noun'),
  }
}

const LINKS: Readonly<Partial<Record<string, RegExp>>> = {
  REQUEST: /^(?:for|to|that)$/u,
  ACCUSE: /^(?:that|of|against|about)$/u,
  REJECT: /^(?:to|of)$/u,
  THREAT: /^(?:to|of)$/u,
  THREATEN: /^(?:to|of|that)$/u,
}

const isClaim = (scene: Scene, at: number): boolean => anyWord(scene, at, at + 1, (word) => /^claims?$/u.test(word))

function clauseTo(scene: Scene, at: number): number {
  let to = at
  while (
    to < scene.sentence.to &&
    to - at < 12 &&
    !/^[,;:.()"“”]$/u.test(scene.tokens[to]!.text) &&
    !/^(?:that|which|who)$/u.test(scene.tokens[to]!.folded)
  )
    to++
  return to
}
