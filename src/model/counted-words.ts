const OF = /\b(?:dozens|scores|tens|hundreds|thousands|millions|half|third|quarter|percent|per cent|%)$/i

/** A number in its report's words with what it counts, where the two do not stand together: "dozens of houses", "26 civilians". */
export function countedWords(number: string, who: string | null): string {
  if (!who || number.toLowerCase().includes(who.toLowerCase())) return number
  return `${number}${OF.test(number) ? ' of' : ''} ${who.replace(/^of /, '')}`
}
