import type { voices as en } from '../en/voices.ts'

export const voices: typeof en = {
  outlets: 'جهات النشر',
  outletsTitle: 'جهات النشر والمتحدثون',
  citing: 'من ينسب إلى من',
  citingExplained: 'إفادات تنسبها جهة نشر إلى أحد، محسوبة للجهة التي ينتمي إليها إن وُجدت. اختر اسمًا لتراه وحده.',
  citingGraph: 'جهات النشر ومن تنسب إليهم، تصل بينهم خطوط. والجدول فيه الشيء نفسه.',
  citingNone: 'لا إفادة في هذا الملف منسوبة إلى أحد.',
  credits: 'تنسب إلى',
  showAll: 'اعرض الكل',
  outletsCopied: 'كم مرة نُقل عنها',
  outletsCopiedExplained: 'أزواج تقارير لجهتين تشترك في نص عن حدث. المعروف أيهما أسبق تاريخًا، لا من كتبه.',
  ownVoiceClaims: 'إفادات بصوتها',
  earlierOf: 'الأسبق تاريخًا',
  laterOf: 'اللاحق تاريخًا',
  originsAlone: 'كم مرة انفرد',
  originsAloneExplained: 'أحداث يتحدث عنها المصدر، ومنها ما لا يتحدث عنه غيره. الانفراد ليس خطأ.',
  originKind: 'النوع',
  alone: 'منفردًا',
  wording: 'بمَ تسمّي الأطراف',
  wordingExplained: 'ألفاظ كل جهة نشر لكل طرف، وكم مرة. أما المكتب فيستعمل اسمًا واحدًا للجميع.',
}
