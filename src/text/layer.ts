import { fold } from './fold.ts'
import { cutSentences } from './sentences.ts'
import { cutTokens } from './tokens.ts'

/** Universal part-of-speech tags. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, without diacritics and apostrophes. */
  readonly folded: string
  readonly lemma: string
  readonly tag: Tag
  /** Index of its sentence. */
  readonly sentence: number
}

export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  /** First token, and the token past the last. */
  readonly from: number
  readonly to: number
  /** Index of its block. */
  readonly block: number
}

/** One line of the text that is not empty. */
export interface Block {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** A report's text as blocks, sentences and tokens, every one with its offsets in UTF-16 code units. */
export interface TextLayer {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
}

/** A word's tag, with the offset at which the word starts. */
export interface TaggedWord {
  readonly start: number
  readonly tag: Tag
  readonly lemma: string
}

/** Tags of a text's words, in order. */
export type Tagger = (text: string) => readonly TaggedWord[]

/** Reads a text into its layers. Every token lies in one sentence, every sentence in one block. */
export function readText(text: string, tagger: Tagger): TextLayer {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/gu)) {
    const start = line.index
    const end = start + line[0].length
    const tagged = tagger(line[0])
    let next = 0
    const block = blocks.length
    const firstOfBlock = tokens.length
    for (const [a, b] of cutSentences(text, start, end)) {
      const from = tokens.length
      for (const raw of cutTokens(text.slice(a, b))) {
        const words = text.slice(a + raw.start, a + raw.end)
        while (next < tagged.length && start + tagged[next]!.start < a + raw.start) next++
        const tag = tagged[next] && start + tagged[next]!.start === a + raw.start ? tagged[next] : undefined
        tokens.push({
          index: tokens.length,
          start: a + raw.start,
          end: a + raw.end,
          text: words,
          folded: fold(words),
          lemma: tag?.lemma ?? words.toLowerCase(),
          tag: tag?.tag ?? guessTag(words),
          sentence: sentences.length,
        })
      }
      sentences.push({ index: sentences.length, start: a, end: b, from, to: tokens.length, block })
    }
    blocks.push({ index: block, start, end, from: firstOfBlock, to: tokens.length })
  }
  return { text, tokens, sentences, blocks }
}

/** For a token inside a word that the tagger takes whole ("pro-regime", "Gen."). */
function guessTag(words: string): Tag {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'PUNCT'
  if (/^\p{N}/u.test(words)) return 'NUM'
  return /^\p{Lu}/u.test(words) ? 'PROPN' : 'NOUN'
}
