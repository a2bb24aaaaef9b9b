import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Tag, TaggedWord, Tagger } from './layer.ts'

// Words that the tagger gets wrong in reports on conflict, with the reading that they nearly always have there.
const OVERRIDES: ReadonlyMap<string, Tag> = new Map([
  ['shelling', 'NOUN'],
  ['bombing', 'NOUN'],
  ['wounded', 'VERB'],
  ['injured', 'VERB'],
  ['dead', 'ADJ'],
  ['militants', 'NOUN'],
  ['rebels', 'NOUN'],
  ['raids', 'NOUN'],
  ['airstrikes', 'NOUN'],
  ['strikes', 'NOUN'],
  ['monitor', 'NOUN'],
  ['said', 'VERB'],
  ['says', 'VERB'],
  ['told', 'VERB'],
  ...verbs('retook overtook clung waylaid chased tortured abducted neutralised neutralized'),
  ...verbs('looted liberated foiled encircled blockaded beheaded apprehended ransacked pillaged plundered clawed flushed'),
])

/** Past forms that the tagger does not know: it takes them for nouns and adjectives. */
function verbs(words: string): readonly (readonly [string, Tag])[] {
  return words.split(' ').map((word) => [word, 'VERB'])
}

/** "the 91st Division" */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/iu

// Names that are other words in small letters.
const NAMES: ReadonlyMap<string, Tag> = new Map([
  ['IS', 'PROPN'],
  ['US', 'PROPN'],
])

/** No word: wink takes time with the square of its length. It goes untagged. */
const ENDLESS = /\S{400,}/g

/** Part-of-speech tags by wink-nlp (English). wink gives no offsets: each value is found again by searching forward. */
export function winkTagger(): Tagger {
  const nlp = winkNLP(model, ['pos'])
  const { its } = nlp
  return (text) => {
    const tokens = nlp.readDoc(text.replace(ENDLESS, (run) => ' '.repeat(run.length))).tokens()
    const values = tokens.out(its.value) as string[]
    const tags = tokens.out(its.pos) as string[]
    const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[]
    const tagged: TaggedWord[] = []
    let from = 0
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!
      const start = text.indexOf(value, from)
      if (start < 0) continue
      from = start + value.length
      const tag = NAMES.get(value) ?? OVERRIDES.get(value.toLowerCase()) ?? (ORDINAL.test(value) ? 'ADJ' : (tags[i] as Tag))
      tagged.push({ start, tag, lemma: lemmas[i] ?? value.toLowerCase() })
    }
    return tagged
  }
}
