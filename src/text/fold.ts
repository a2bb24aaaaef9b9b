/** Signs that spellings of one name differ by: apostrophes, ayn and hamza marks. */
const MARKS = /[\u0300-\u036f'’‘`´ʿʾʻʼ]/g

const PLAIN = /^[ -&(-_a-~]*$/

/** Words in the form in which they are compared: lower case, no diacritics, no apostrophes. `Sa'eed` → `saeed`. */
export const fold = (words: string): string =>
  PLAIN.test(words) ? words.toLowerCase() : words.normalize('NFD').replace(MARKS, '').toLowerCase()
