import { number } from '../../locale.ts'
import type { reports as en } from '../en/reports.ts'
import { count, counted } from './count.ts'
import { dateOrigins } from './terms.ts'

export const reports: typeof en = {
  reportsLead: (reports, texts) => `${count.reports(reports)}، وهي ${count.texts(texts)} بعد جمع المكرر.`,
  report: 'تقرير',
  published: 'تاريخ النشر',
  claims: 'الإفادات',
  language: 'اللغة',
  languageUnknown: 'لغة غير معروفة',
  credit: 'نقلًا عن',
  notCoded: 'غير مرمَّز',
  sharesText: (n) =>
    `يشترك في نص مع ${counted(n, { one: 'تقرير آخر', two: 'تقريرين آخرين', few: 'تقارير أخرى', many: 'تقريرًا آخر', other: 'تقرير آخر' })}`,
  claimsHere: (n) => `${count.claims(n)} على هذه الكلمات`,
  dateUnknown: 'بلا تاريخ',
  implied: 'مستنتج',
  more: 'اعرض المزيد',
  filterOutlet: 'جهة النشر',
  allOutlets: 'كل جهات النشر',

  readerNotCoded: (language) =>
    `هذا التقرير بلغة: ${language}. يُحفظ ويُعرض كما وصل، لكن المرمِّز لا يرمّز هذه اللغة، فلا إفادة معلَّمة فيه.`,
  readerNoClaims: 'لم يجد المرمِّز أي إفادة في هذا التقرير.',
  readerMargin: (n) => `فيه ${count.claims(n)}`,
  readerKinds: 'المعلَّم',
  readerPublished: dateOrigins,
  readerDates: 'تواريخ أخرى فيه',
  readerEvidence: 'الأصل، SHA-256',
  readerAddress: 'العنوان',
  readerCopies: 'مقاطع مشتركة مع تقارير أخرى',
  readerCopyNone: 'لا يشترك هذا التقرير في مقطع مع تقرير آخر في الملف.',
  readerCopy: (words, other, share) =>
    `${count.words(words)} موجودة أيضًا في ${other}: ${number(Math.round(share * 100))}٪ من هذا التقرير.`,
  readerShowCopy: 'أظهر المقاطع',
  readerHideCopy: 'أخفِ المقاطع',
  beside: 'جنبًا إلى جنب',
  besideExplained: 'المقاطع الموجودة في التقريرين معروضة متقابلة؛ والخط فوق الكلمات يعني أنها في الآخر أيضًا.',
  besideShare: (share) => `${share} من كلماته مشترك.`,
  besideNone: 'لا مقطع مشترك فيه.',
  sameWords: (words) => `${words} متطابقة`,
  relations: { 'near-identical': 'شبه متطابق', partial: 'متطابق جزئيًا', quote: 'الاقتباس نفسه', stock: 'خلفية متكررة' },
  version: (n) => `النسخة ${number(n)}`,
  passage: (n) => `المقطع ${number(n)}`,
}
