import { language } from '../language.ts'
import { strings } from '../strings.ts'

const names = new Intl.DisplayNames([language], { type: 'language' })

/** "ar" → "Arabic", in the words of the interface. */
export const languageName = (code: string): string => (code === 'und' ? strings.languageUnknown : (names.of(code) ?? code))
