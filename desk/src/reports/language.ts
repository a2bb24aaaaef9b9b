/** "ar" → "Arabic", in the words of the interface. */
export const languageName = (code: string): string =>
  code === 'und' ? 'a language not recognised' : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code)
