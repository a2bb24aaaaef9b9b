import { canSpeak, isSpeakerNoun, phraseAfter } from './phrase.ts'
import { hasVerb, isDash, isTimeWord, type Scene, type Site } from './scene.ts'
import { speakerMention } from './speaker.ts'

const RULE = 'en.attribution.heading'
const LONGEST = 24

/** "Observatory: 45 killed", "45 killed in raids – activists", "Raids kill 45: monitor": headlines credit with a sign. */
export function heading(scene: Scene, at: number): Site | null {
  const { layer, tokens, sentence, floor, limit } = scene
  const block = layer.blocks[sentence.block]!
  if (
    block.to - block.from > LONGEST ||
    /[.!?]["”’]?$/u.test(layer.text.slice(block.start, block.end).replace(/(?:\.\p{Lu})+\.$/u, ''))
  )
    return null
  if (at === floor) return ahead(scene)
  if (tokens[at]!.text !== ':' && !isDash(tokens, at)) return null
  const phrase = phraseAfter(scene, at + 1)
  if (
    !phrase ||
    phrase.to < limit ||
    !canSpeak(scene, phrase) ||
    (!hasVerb(tokens, floor, at) && !/\p{N}/u.test(layer.text.slice(tokens[floor]!.start, tokens[at]!.start)))
  )
    return null
  if (!isSpeakerNoun(scene, tokens[phrase.head]) && !scene.words.media.has(tokens[phrase.head]!.folded)) return null
  return site(scene, phrase, at, null, at)
}

function ahead(scene: Scene): Site | null {
  const { tokens, floor, limit } = scene
  const phrase = phraseAfter(scene, floor)
  if (
    !phrase ||
    tokens[phrase.to]?.text !== ':' ||
    phrase.to + 2 >= limit ||
    !canSpeak(scene, phrase) ||
    isTimeWord(tokens[phrase.head])
  )
    return null
  if (
    !isSpeakerNoun(scene, tokens[phrase.head]) &&
    !/^\p{Lu}{2,}$/u.test(tokens[phrase.head]!.text) &&
    phrase.to - phrase.from > 3
  )
    return null
  if (!hasVerb(tokens, phrase.to, limit)) return null
  return site(scene, phrase, phrase.to, phrase.to + 1, null)
}

const site = (
  scene: Scene,
  phrase: { from: number; to: number },
  sign: number,
  after: number | null,
  before: number | null,
): Site => ({
  speakers: [speakerMention(scene, phrase, 'said', RULE)],
  from: Math.min(phrase.from, sign),
  to: Math.max(phrase.to, sign + 1),
  cue: { from: sign, to: sign + 1 },
  after,
  before,
  start: null,
  polarity: 'asserted',
  rule: RULE,
})
