/** Lines of JSON: reports about an invented place, every seventh a copy of the one before, every tenth in a language that is not coded. */
export function reportLines(count: number): string {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify(i % 10 === 9 ? arabic(i) : english(i % 7 === 6 ? i - 1 : i, i)),
  )
  return `${lines.join('\n')}\n`
}

const english = (words: number, i: number) => ({
  id: `made-${i}`,
  outlet: `Paper ${i % 5}`,
  published: day(i),
  text:
    `At least ${words + 2} civilians were killed by shelling in Old Mill on ${day(words)}, the Northern Observatory said. ` +
    `More than ${(words + 1) * 1000} people have fled Port Varn, the Relief Office said. The army captured Old Mill. ` +
    `The quay was closed for the ${words + 1}th time that year, and the ferries of line ${words * 3} were turned back at the mole of the salt works.\n`,
})

const arabic = (i: number) => ({
  id: `made-${i}`,
  outlet: 'صحيفة',
  published: day(i),
  text: `قال سكان إن الحي كان هادئا يوم الجمعة رقم ${i}.\n`,
})

const day = (i: number): string => `2030-05-${String((i % 28) + 1).padStart(2, '0')}`
