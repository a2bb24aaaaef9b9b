import { cutSentences } from './sentences.ts'
import { cutTokens } from './tokens.ts'
import { firstThat } from './within.ts'
import { type WordForm, wordForm } from './word-forms.ts'

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

export interface Token extends WordForm {
  readonly index: number
  readonly start: number
  readonly end: number
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

const LINE = /[^\n\r\u2028\u2029]+/gu
/** No sentence of a report is so long: what is cut here is a table or no prose at all, and rules look no further than a sentence. */
const LONGEST = 400

/** Reads a text into its layers. Every token lies in one sentence, every sentence in one block. */
export function readText(text: string, tagger: Tagger): TextLayer {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const blocks: Block[] = []
  const cut = cutSentences(text, 0, text.length)
  let next = 0
  for (const { 0: line, index: start } of text.matchAll(LINE)) {
    const end = start + line.length
    if (next === cut.length || cut[next]![0] >= end) continue
    const from = tokens.length
    const tagAt = tagsInOrder(tagger(line), start)
    for (; next < cut.length && cut[next]![0] < end; next++) {
      const [a, b] = cut[next]!
      const raw = cutTokens(text.slice(a, b))
      for (let at = 0; at < raw.length; at += LONGEST) {
        const part = raw.slice(at, at + LONGEST)
        const first = tokens.length
        for (const { start: s, end: e } of part) {
          const word = wordForm(text.slice(a + s, a + e))
          const tagged = tagAt(a + s)
          tokens.push({
            index: tokens.length,
            start: a + s,
            end: a + e,
            text: word.text,
            folded: word.folded,
            form: word.form,
            lemma: tagged?.lemma ?? word.text.toLowerCase(),
            tag: tagged?.tag ?? guessTag(word.text),
            sentence: sentences.length,
          })
        }
        const index = sentences.length
        const block = blocks.length
        sentences.push({ index, start: a + part[0]!.start, end: a + part.at(-1)!.end, from: first, to: tokens.length, block })
      }
    }
    blocks.push({ index: blocks.length, start, end, from, to: tokens.length })
  }
  return { text, tokens, sentences, blocks }
}

/** The first sentence that ends behind an offset; undefined past the last. */
export const sentenceAt = ({ sentences }: TextLayer, offset: number): Sentence | undefined =>
  sentences[firstThat(sentences, ({ end }) => end > offset)]

/** Looks tags up by the offset of their word, for offsets that only grow. `start` is that of the tagged text. */
function tagsInOrder(tagged: readonly TaggedWord[], start: number): (offset: number) => TaggedWord | undefined {
  let next = 0
  return (offset) => {
    while (next < tagged.length && start + tagged[next]!.start < offset) next++
    const word = tagged[next]
    return word && start + word.start === offset ? word : undefined
  }
}

/** For a token inside a word that the tagger takes whole ("pro-regime", "Gen."). */
function guessTag(words: string): Tag {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'PUNCT'
  if (/^\p{N}/u.test(words)) return 'NUM'
  return /^\p{Lu}/u.test(words) ? 'PROPN' : 'NOUN'
}
