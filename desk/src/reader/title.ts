import type { Report } from '../../../src/model/report.ts'

/** What stands for a title where a report has none. */
const OPENING = /^\s*(.{1,90}(?=\s|$)|.{1,90})/

/** The title of a report; the first words of its text where it has none. */
export function titleOf({ title, text }: Report): string {
  if (title !== null) return title
  const opening = OPENING.exec(text)?.[1] ?? ''
  return opening.length < text.trim().length ? `${opening} …` : opening
}
