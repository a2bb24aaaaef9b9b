import { fold } from './fold.ts'

/** A word as it is written, wherever it stands. */
export interface WordForm {
  readonly text: string
  /** Lower case, without diacritics and apostrophes. */
  readonly folded: string
  /** Its number among the forms that are kept; -1 for one that is not. */
  readonly form: number
}

/** Nine words in ten of a report are among these; names and numbers never end. */
const MOST = 16_384

const forms = new Map<string, WordForm>()

/** The form of a word, worked out once. */
export function wordForm(word: string): WordForm {
  const known = forms.get(word)
  if (known) return known
  if (forms.size >= MOST) return { text: word, folded: fold(word), form: -1 }
  // A part of a string holds on to all of it: what is kept has to be a string of its own.
  const text = ` ${word}`.slice(1)
  const form = { text, folded: fold(text), form: forms.size }
  forms.set(text, form)
  return form
}

/** A test of words that is made once a form, for rules that look at every word of a text. It may look at nothing but the form. */
export function perWord(passes: (word: WordForm) => boolean): (word: WordForm) => boolean {
  const known = new Uint8Array(MOST)
  return (word) => {
    if (word.form < 0) return passes(word)
    const before = known[word.form]!
    if (before !== 0) return before === 1
    const now = passes(word)
    known[word.form] = now ? 1 : 2
    return now
  }
}
