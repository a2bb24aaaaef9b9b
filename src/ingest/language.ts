/** Words frequent in any news text of the language, rare or absent in the others. */
const FUNCTION_WORDS = Object.entries({
  en: 'the of and to in that said was were is are for on with by from have has who which at people killed injured army forces after',
  fr: 'le la les de des et est une dans que qui pour par sur avec du été aux ont cette selon',
  es: 'el la los las de del y es una que en por para con su según fue han este como más al',
  de: 'der die das und ist ein eine nicht mit von den dem zu auf für im wurde bei nach sich',
  tr: 've bir bu için ile olarak da de çok daha sonra kadar olan dedi ise gibi üzere göre oldu',
}).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }))

/** Scripts that one language of those we know is written in. A language that shares the script needs its own letters told apart. */
const SCRIPTS: readonly (readonly [RegExp, (letters: string) => string])[] = [
  // پ چ ژ گ ک ی are Persian (and Urdu, with ٹ ڈ ڑ ے), not Arabic.
  [/\p{Script=Arabic}/gu, (letters) => (share(letters, /[پچژگکیٹڈڑے]/gu) > 0.02 ? 'und' : 'ar')],
  // і ї є ґ are Ukrainian; ы э ъ stand in Russian only.
  [/\p{Script=Cyrillic}/gu, (letters) => (share(letters, /[іїєґўђћљњџ]/giu) > 0.01 ? 'und' : 'ru')],
]

/** How much of a long text is looked at. */
const SAMPLE = 20_000

/** At least one word in this many must be a function word of the language. */
const RARITY = 12

/** ISO 639-1 code of the language of the text, of English, French, Spanish, German, Turkish, Russian and Arabic; else `und`. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  if (!/\p{L}/u.test(sample)) return 'und'
  for (const [script, tell] of SCRIPTS) {
    const found = sample.match(script)
    if (found && found.length > (sample.match(/\p{L}/gu)?.length ?? 0) / 2) return tell(found.join(''))
  }
  const words = sample.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  const scores = FUNCTION_WORDS.map(({ language, words: own }) => ({
    language,
    hits: words.filter((word) => own.has(word)).length,
  }))
  scores.sort((a, b) => b.hits - a.hits)
  const [best, second] = scores
  return best!.hits * RARITY >= words.length && best!.hits > second!.hits ? best!.language : 'und'
}

const share = (letters: string, some: RegExp): number => (letters.match(some)?.length ?? 0) / letters.length
