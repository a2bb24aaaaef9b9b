const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** `ar` → "Arabic". */
export const languageName = (code: string): string => (code === 'und' ? 'unknown' : (NAMES.of(code) ?? code))
