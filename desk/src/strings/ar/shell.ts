import { number } from '../../locale.ts'
import type { shell as en } from '../en/shell.ts'

export const shell: typeof en = {
  name: 'Crossbearing',
  title: (view) => `${view} – Crossbearing`,
  skip: 'إلى المحتوى',
  skipList: (what) => `تجاوز القائمة: ${what}`,
  printedFirst: (n) => `طُبع أول ${number(n)}.`,
  navigation: 'الصفحات',
  overview: 'نظرة عامة',
  events: 'الأحداث',
  figures: 'الأرقام',
  places: 'الأماكن',
  reports: 'التقارير',
  themes: { label: 'المظهر', light: 'فاتح', dark: 'داكن', auto: 'كما في الجهاز' },
  interfaceLanguage: 'اللغة',
  offline: 'كل ما هنا يبقى على هذا الجهاز.',
  api: 'البيانات نفسها عبر الواجهة البرمجية',

  loading: (what) => `تجري قراءة: ${what} …`,
  failed: (what) => `تعذرت قراءة: ${what}.`,
  failedAdvice: 'تحقق من أن الأمر الذي يشغّل هذا المكتب ما زال يعمل، ثم',
  retry: 'حاول مجددًا',
  emptyCase: 'لا تقارير في هذا الملف بعد.',
  emptyCaseAdvice: 'أو من الطرفية، ثم أعد تحميل الصفحة:',
  emptyCaseCommand: 'crossbearing add PATH…',
  broken: 'تعذر رسم هذه الصفحة.',
  notThere: 'لا صفحة في هذا العنوان.',
  toOverview: 'إلى النظرة العامة',
}
