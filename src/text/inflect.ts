/** Which form of a verb a word may be. One word may be several: "killed" is past and participle. */
export interface VerbForms {
  readonly base: string
  readonly present: readonly string[]
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly ing: string
}

const VOWEL = /[aeiou]/u
// A short last syllable doubles its consonant: trap, trapped. Verbs with an unstressed last syllable do not: shelter, sheltered.
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprt]$/u

/** Forms of an English verb, written as its base or, where it is irregular, as "base past participle [ing]" ("flee fled fled"). */
export function verbForms(entry: string): VerbForms {
  const [base = '', past, participle, ing] = entry.split(' ')
  const doubles = DOUBLES.test(base) || past === `${base}${base.at(-1)}ed`
  const stem = doubles ? base + base.at(-1) : base.endsWith('e') ? base.slice(0, -1) : base
  const y = base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')
  const regular = y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return {
    base,
    present: [base, y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : `${base}s`],
    past: [past ?? regular],
    participle: [participle ?? past ?? regular],
    ing: ing ?? (base.endsWith('ee') ? `${base}ing` : base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${stem}ing`),
  }
}
