import { number } from '../../locale.ts'
import { capped } from '../en/count.ts'
import type { search as en } from '../en/search.ts'
import { count } from './count.ts'

export const search: typeof en = {
  search: 'بحث',
  searchFor: (q) => `بحث: ${q}`,
  searchWords: 'الكلمات المطلوبة',
  searchDo: 'ابحث',
  searchExplained:
    'يُعثر على الإفادات بكلمات جملها، وعلى التقارير بنصها، وعلى الأماكن والمتحدثين والأطراف بأسمائهم. ما بين علامتي "…" يجب أن يرد متصلًا.',
  searchNothing: (q) => `لا شيء في هذا الملف فيه «${q}». جرّب كلمات أقل، أو رسمًا آخر للاسم.`,
  searchClaims: (shown, found) => (shown === found ? count.claims(found) : `${number(shown)} من ${count.claims(found)}`),
  searchWithin: (looked, holding) =>
    `بُحث في أفضل ${number(looked)} من ${capped(holding, number)} من التقارير التي تحمل الكلمات؛ أضف كلمات لتضييقها.`,
  searchBest: (shown, holding) => `أفضل ${number(shown)} من ${capped(holding, number)}.`,
  searchNoClaims: 'لا إفادة في جملتها هذه الكلمات.',
  searchKind: 'النوع',
  searchSpeaker: 'المتحدث',
  searchAlso: 'وُجد أيضًا',
  searchVoices: 'متحدثون وأطراف',
}
