import { number } from '../../locale.ts'
import type { codings as en } from '../en/codings.ts'

export const codings: typeof en = {
  codings: 'وفق ثلاثة أنظمة ترميز',
  codingsExplained:
    'السجل نفسه كما كانت ACLED وUCDP وAirwars ستكتبه، وفق قواعدها المنشورة. بصيغها، وليس من بياناتها. وتحت كل قيمة القاعدة التي ملأتها.',
  codingQuestions: {
    killed: 'القتلى',
    injured: 'الجرحى',
    by: 'الفاعل',
    against: 'المستهدَف',
    what: 'نوع الحدث',
    when: 'متى',
    where: 'أين',
    grade: 'الدرجة',
    toldBy: 'من يرويه',
  },
  codingRows: (n) => (n === 0 ? 'لا يسجّل هذا' : n === 1 ? 'سطر واحد' : `الأسطر: ${number(n)}؛ المعروض هنا أولها`),
  codingNotAsked: 'لا يُسأل عنه',
  codingEmpty: 'تُرك فارغًا',
  codingWhole: (scheme, columns) => `${scheme}، كل الأعمدة: ${number(columns)}`,
  codingRow: (scheme, n, of) => (of === 1 ? `سطر ${scheme}` : `السطر ${number(n)} من ${number(of)} في ${scheme}`),
}
