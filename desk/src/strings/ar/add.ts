import type { add as en } from '../en/add.ts'
import { count } from './count.ts'

export const add: typeof en = {
  add: 'إضافة',
  addTitle: 'إضافة تقارير',
  addFilesTitle: 'ملفات ومجلدات',
  addFilesExplained:
    'نصوص وصفحات ويب وجداول (CSV) وJSON Lines. ويمكن أن يضم المجلد ملف manifest.csv يبيّن من نشر كل ملف ومتى. ما هو موجود لا يُضاف ثانية.',
  addDrop: 'أفلت ملفات أو مجلدًا هنا، أو',
  addFiles: 'اختر ملفات',
  addFolder: 'اختر مجلدًا',
  addPasteTitle: 'تقرير واحد بنصه',
  addText: 'نص التقرير، وعنوانه أولًا',
  addDo: 'أضف هذا التقرير',
  addOutcome: 'ما آل إليه',
  addSending: 'يجري التسليم …',
  addReading: (reports) => `قُرئ ورُمّز: ${count.reports(reports)} …`,
  addComparing: 'تجري مقارنة الروايات …',
  addDone({ added, versions, unchanged, rejected, claims }) {
    const parts = [
      `أُضيف: ${count.reports(added)}، ورُمّز: ${count.claims(claims)}.`,
      ...(versions > 0 ? [`بنص جديد: ${count.reports(versions)}.`] : []),
      ...(unchanged > 0 ? [`موجود من قبل: ${count.reports(unchanged)}.`] : []),
      ...(rejected > 0 ? [`تعذرت قراءة: ${count.files(rejected)}.`] : []),
    ]
    return parts.join(' ')
  },
  addNotes: 'ملاحظات الملف',
  addNoNotes: 'لا شيء يُقال عما أُضيف.',
  addFailed: 'لم يُضف:',
}
