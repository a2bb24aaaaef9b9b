import type { Token } from '../../../../text/layer.ts'
import { canSpeak, phraseAfter } from './phrase.ts'
import { isBreak, isComma, isTimeWord, type Scene, type Stretch } from './scene.ts'

const ADVERB =
  /^(?:also|later|earlier|however|too|publicly|there|separately|meanwhile|again|then|out|in|today|yesterday|further|back|simply|only|previously|instead|though|first|alone|aloud|as|well|live)$/u
// What words are said in: "in a statement", "at a news conference", "during a call".
export const OCCASION =
  /^(?:statement|statements|interview|interviews|report|reports|tweet|tweets|briefing|briefings|speech|address|letter|video|post|posts|message|messages|call|conference|conferences|remarks|comments|release|communique|website|site|email|e|mail|phone|telephone|radio|television|tv|page|account|meeting|testimony|court|recording|bulletin|update|condition|article|text|texts|channel|media|twitter|facebook|telegram|skype|whatsapp|session|hearing|ceremony|visit|transcript|broadcast|memo|filing|summary|note|line|assembly|rally|debate|response|reply|turn|full|part|detail|announcement|anonymity|network|op|blog|book|survey|study|forum|event|dinner|appearance|service|podcast|whisper|audio|footage|newspaper|cable)$/u
export const LEAD =
  /^(?:in|at|during|on|via|by|through|from|to|with|over|under|after|following|before|inside|for|around|about|near|of|late|early|last|this|throughout)$/u
const PARTICIPLE =
  /^(?:posted|published|issued|carried|released|sent|broadcast|aired|dated|obtained|seen|made|given|delivered|distributed|quoted|printed|relayed|emailed|shared|televised|recorded|provided|read)$/u
/** A medium: known by name, or named as one ("the newspaper", "state television"). "reporters" is none. */
export function isMedium({ layer, tokens, words }: Scene, { from, to }: Stretch): boolean {
  if (/^(?:conference|conferences|briefing)$/u.test(tokens[to - 1]!.folded)) return false
  if (isOwnMedium(tokens, from, to)) return true
  let at = from
  while (at < to - 1 && /^(?:the|a|an)$/u.test(tokens[at]!.folded)) at++
  const named = layer.text
    .slice(tokens[at]!.start, tokens[to - 1]!.end)
    .toLowerCase()
    .replace(/['’]s?$/u, '')
  if (words.media.has(named) || words.media.has(`the ${named}`)) return true
  for (let i = at; i < to; i++)
    if (
      /^(?:news|newspaper|newspapers|television|tv|radio|agency|channel|magazine|daily|times|post|journal|tribune|herald|gazette|chronicle|inquirer|examiner|spectator|telegraph|dispatch|website|media|broadcaster|pravda|portal)$/u.test(
        tokens[i]!.folded,
      )
    )
      return true
  // Those who gather testimony pass it on as media do: "told Human Rights Watch".
  if (/^(?:hrw|amnesty|airwars|.*\b(?:rights watch|amnesty international|observatory|rights group|campaign group))$/u.test(named))
    return true
  for (let i = at; i < to; i++) {
    for (let j = to; j > i; j--) {
      if (words.media.has(layer.text.slice(tokens[i]!.start, tokens[j - 1]!.end).toLowerCase())) return true
    }
  }
  return false
}

const OWN_MEDIUM =
  /^(?:reporter|correspondent|newspaper|team|teams|staff|journalist|publication|website|agency|reporters|correspondents|outlet|paper|station)$/u

/** "told our reporter", "told this newspaper", "told us": the outlet itself. */
const isOwnMedium = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to === from + 1 && tokens[from]!.folded === 'us') ||
  (/^(?:our|this)$/u.test(tokens[from]!.folded) &&
    tokens.slice(from + 1, Math.min(to, from + 3)).some((t) => OWN_MEDIUM.test(t.folded)))

/** One piece of what tells when, where and how something was said, starting at `at`; null where there is none. */
export function modifierAt(scene: Scene, at: number): { to: number; told: Stretch | null } | null {
  const { tokens, limit } = scene
  const token = tokens[at]!
  if (isComma(token) && isComma(tokens[at + 2]) && tokens[at + 1]?.tag === 'ADV') return { to: at + 3, told: null }
  const time = timeAt(scene, at)
  if (time > at) return { to: time, told: null }
  if (
    ADVERB.test(token.folded) &&
    !(LEAD.test(token.folded) && phraseAfter(scene, at + 1)) &&
    !(token.folded === 'there' && tokens[at + 1]?.tag === 'AUX')
  )
    return { to: at + 1, told: null }
  if (
    token.tag === 'ADV' &&
    /ly$/u.test(token.folded) &&
    !/^(?:only|nearly|early|roughly|approximately|mostly)$/u.test(token.folded)
  )
    return { to: at + 1, told: null }
  if (PARTICIPLE.test(token.folded) && (LEAD.test(tokens[at + 1]?.folded ?? '') || isTimeWord(tokens[at + 1])))
    return { to: at + 1, told: null }
  if (!LEAD.test(token.folded)) return null
  let phrase = phraseAfter(scene, at + 1)
  if (!phrase || phrase.to > limit) return null
  while (phrase.to > phrase.from + 1 && PARTICIPLE.test(tokens[phrase.to - 1]!.text)) phrase = { ...phrase, to: phrase.to - 1 }
  const medium = isMedium(scene, phrase)
  const occasion = OCCASION.test(tokens[phrase.head]!.folded) || tokenAmong(scene, phrase, OCCASION)
  const next = tokens[phrase.to]
  const ends = phrase.to >= limit || isBreak(next) || next?.folded === 'that' || LEAD.test(next?.folded ?? '') || isTimeWord(next)
  if (!ends && !PARTICIPLE.test(next?.folded ?? '') && !(occasion && /^(?:in|on|at|to)$/u.test(token.folded))) return null
  if (medium && /^(?:to|with|by|on|for|from)$/u.test(token.folded))
    return {
      to: phrase.to,
      told: /^(?:twitter|facebook|telegram|youtube|x)$/u.test(tokens[phrase.head]!.folded)
        ? null
        : { from: phrase.from, to: phrase.to },
    }
  if (occasion || medium) return { to: phrase.to, told: null }
  if (token.folded === 'to' && canSpeak(scene, phrase)) return { to: phrase.to, told: null }
  if (/^(?:from|in|at)$/u.test(token.folded) && (next?.folded === 'that' || phrase.to >= limit || isBreak(next)))
    return { to: phrase.to, told: null }
  return null
}

const tokenAmong = ({ tokens }: Scene, { from, to }: Stretch, pattern: RegExp): boolean => {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]!.folded)) return true
  return false
}

/** Past "on Tuesday", "late on Monday", "Wednesday", "on 5 August"; the same token where no time stands. */
function timeAt({ tokens, limit }: Scene, at: number): number {
  let to = at
  while (to < limit && /^(?:on|late|early|in|earlier|later|this|last|at|by|over|since)$/u.test(tokens[to]!.folded) && to < at + 2)
    to++
  if (to < limit && tokens[to]!.folded === 'the' && isTimeWord(tokens[to + 1])) to++
  const first = to
  while (
    to < limit &&
    (isTimeWord(tokens[to]) ||
      (to > first - 1 &&
        tokens[to]!.tag === 'NUM' &&
        isTimeWord(tokens[to + 1]) &&
        /^\p{N}{1,2}(?:st|nd|rd|th)?$/u.test(tokens[to]!.text)) ||
      (to > first && /^\p{N}{1,2}$/u.test(tokens[to]!.text)))
  )
    to++
  if (
    to === first ||
    (to === first + 1 &&
      /^(?:early|late|last|earlier|later)$/u.test(tokens[first]!.folded) &&
      first === at &&
      tokens[to]?.tag === 'NOUN')
  )
    return at
  // "Tuesday's attack", and "Tuesdays attack" where apostrophes are lost, begin what is said.
  if (/days$/u.test(tokens[to - 1]!.folded) && /^(?:NOUN|VERB|ADJ)$/u.test(tokens[to]?.tag ?? '')) return at
  if (/^['’]s?$/u.test(tokens[to]?.text ?? '')) return at
  return to
}
