import { number } from '../../locale.ts'

/** A noun in the forms that Arabic counts by: one, two, a few (3–10), many (11–99), and the rest. */
export interface Noun {
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

const rules = new Intl.PluralRules('ar')

/** One and two are in the noun itself; every other number stands before it. */
export function counted(n: number, noun: Noun): string {
  const form = rules.select(n)
  if (form === 'one' || form === 'two') return noun[form]
  return `${number(n)} ${noun[form === 'zero' ? 'other' : form]}`
}

const nouns = {
  reports: { one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريرًا', other: 'تقرير' },
  texts: { one: 'نص واحد', two: 'نصّان', few: 'نصوص', many: 'نصًّا', other: 'نص' },
  origins: { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' },
  claims: { one: 'إفادة واحدة', two: 'إفادتان', few: 'إفادات', many: 'إفادة', other: 'إفادة' },
  values: { one: 'قيمة واحدة', two: 'قيمتان', few: 'قيم', many: 'قيمة', other: 'قيمة' },
  files: { one: 'ملف أو سجل واحد', two: 'ملفان أو سجلان', few: 'ملفات أو سجلات', many: 'ملفًا أو سجلًا', other: 'ملف أو سجل' },
  words: { one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' },
  places: { one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكانًا', other: 'مكان' },
  outlets: { one: 'جهة نشر واحدة', two: 'جهتا نشر', few: 'جهات نشر', many: 'جهة نشر', other: 'جهة نشر' },
  events: { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثًا', other: 'حدث' },
}

export const count = {
  reports: (n: number) => counted(n, nouns.reports),
  texts: (n: number) => counted(n, nouns.texts),
  origins: (n: number) => counted(n, nouns.origins),
  claims: (n: number) => counted(n, nouns.claims),
  values: (n: number) => counted(n, nouns.values),
  files: (n: number) => counted(n, nouns.files),
  words: (n: number) => counted(n, nouns.words),
  places: (n: number) => counted(n, nouns.places),
  outlets: (n: number) => counted(n, nouns.outlets),
  events: (n: number) => counted(n, nouns.events),
}
