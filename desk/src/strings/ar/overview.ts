import { number } from '../../locale.ts'
import { capped } from '../en/count.ts'
import type { overview as en } from '../en/overview.ts'
import { count, counted } from './count.ts'

export const overview: typeof en = {
  caseTitle: 'من يقول ماذا',
  caseLead: ({ reports, outlets, claims, origins, accounts, contested }) => {
    const who = `${count.reports(reports)} من ${count.outlets(outlets.length)}`
    if (claims === 0) return `${who}. لم يُعثر فيها على أي إفادة.`
    return `${who}، فيها ${count.claims(claims)} تعود إلى ${count.origins(origins)}. الأحداث: ${number(accounts)}، منها محل خلاف: ${number(contested)}.`
  },
  shapeSentence: (reports, texts, origins) => `${count.reports(reports)} ← ${count.texts(texts)} ← ${count.origins(origins)}`,
  shapeExplained: 'التقارير التي تحمل النص نفسه تُعدّ نصًّا واحدًا؛ وما يقوله النص يُتبع إلى من هو في موضع يتيح له معرفته.',
  shape: 'ممّ يتكوّن الملف',
  outlet: 'جهة النشر',
  unnamedOutlet: 'جهة نشر غير مسمّاة',
  noOutlets: 'لم تُسمَّ أي جهة نشر.',
  uncoded: (n) => `${count.reports(n)} بلغة تُحفظ وتُعرض من غير ترميز.`,
  noteLevels: { info: 'ملاحظة', warning: 'تنبيه', error: 'خطأ' },
  notes: (n) =>
    counted(n, {
      one: 'ملاحظة واحدة على ما أُضيف',
      two: 'ملاحظتان على ما أُضيف',
      few: 'ملاحظات على ما أُضيف',
      many: 'ملاحظة على ما أُضيف',
      other: 'ملاحظة على ما أُضيف',
    }),

  since: 'منذ نظرتك الأخيرة هنا،',
  sinceNothing: 'لا جديد.',
  sinceCounts: ({ reports, events, contested }) => {
    const told = `أُضيف ${capped(reports, count.reports)}؛ والجديد أو المتغيّر من الأحداث ${capped(events, number)}`
    return contested === 0 ? `${told}، ولا خلاف في أيّ منها.` : `${told}، منها محل خلاف ${capped(contested, number)}:`
  },
  timeline: 'متى',
  timelineExplained: {
    day: 'الأحداث بحسب يوم وقوعها. كل عمود يقود إلى كل ما قد يكون وقع في ذلك اليوم.',
    month: 'الأحداث بحسب شهر وقوعها. كل عمود يقود إلى كل ما قد يكون وقع في ذلك الشهر.',
  },
  timelineOthers: ({ unit, longer, undated, outside }) =>
    [
      outside > 0 ? `${count.events(outside)} في أوقات سابقة أو لاحقة لا تُرسم هنا.` : '',
      longer > 0 ? `${count.events(longer)} على مدى أكثر من ${unit === 'day' ? 'يوم' : 'شهر'}، فليس على أي عمود.` : '',
      undated > 0 ? `${count.events(undated)} بلا يوم.` : '',
    ].join(' '),
  timelineContested: 'محل خلاف',
  timelineNot: 'بلا خلاف',
  timelineBar: (when, events, contested) =>
    `${when}: ${count.events(events)}${contested > 0 ? `، محل خلاف: ${number(contested)}` : ''}`,
  where: 'أين',
  whereContested: (n) => `محل خلاف: ${number(n)}`,
  contested: 'محل خلاف الآن',
  contestedNone: 'لا شيء في هذا الملف محل خلاف: حيث تتحدث عدة مصادر عن أمر واحد، يمكن أن تصح أقوالها جميعًا.',
  contestedMore: (n) => `اعرض الكل (${number(n)})`,
  contestedLess: 'اعرض أقل',
  contestedExplained: 'روايات لا يمكن أن تصح كلها، أو تحتاج إلى حسم. كل جواب يفتح الجملة التي أُخذ منها.',
  morePositions: (n) => `و${number(n)} غيرها`,
  answeredInWays: (answers, origins) =>
    `${counted(answers, { one: 'جواب واحد', two: 'جوابان مختلفان', few: 'أجوبة مختلفة', many: 'جوابًا مختلفًا', other: 'جواب مختلف' })} من ${count.origins(origins)}.`,
  figuresOf: (origins) => `كما يذكرها ${origins}.`,
  sentenceNumber: (n) => `الجملة ${number(n)}`,
  noSpeaker: 'بصوت الناشر',
}
