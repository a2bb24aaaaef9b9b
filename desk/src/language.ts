/** The languages of the interface. What reports say is shown in their own. */
export const LANGUAGES = { en: 'English', ar: 'العربية' } as const

export type Language = keyof typeof LANGUAGES

const KEY = 'crossbearing.language'

export const isLanguage = (value: string | null): value is Language => value !== null && value in LANGUAGES

/** The one that was chosen here; else English, which every part of the ledger is written in. */
export const language: Language = (() => {
  const saved = window.localStorage.getItem(KEY)
  return isLanguage(saved) ? saved : 'en'
})()

/** Words are read when the page opens, so another language opens it anew, at the same address. */
export function chooseLanguage(chosen: Language): void {
  window.localStorage.setItem(KEY, chosen)
  window.location.reload()
}

/** Says on the root in which language and direction the interface is. */
export function applyLanguage(): void {
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
}
