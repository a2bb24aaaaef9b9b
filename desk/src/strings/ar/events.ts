import { number } from '../../locale.ts'
import type { events as en } from '../en/events.ts'
import { count } from './count.ts'

export const events: typeof en = {
  eventKinds: { incident: 'حادثة', control: 'من يسيطر عليه', situation: 'وضع', negotiation: 'تفاوض' },
  disputeKinds: {
    figures: 'الأرقام',
    'victim-status': 'صفة الضحايا',
    perpetrator: 'الفاعل',
    course: 'ما جرى',
    'place-date': 'المكان والزمان',
    control: 'من يسيطر عليه',
    denial: 'نفي',
  },
  event: 'حدث',
  place: 'المكان',
  placeUnknown: 'المكان غير مذكور',
  dayUnknown: 'اليوم غير مذكور',
  any: 'أيّ',
  orMore: (n) => `${n} فأكثر`,
  eventsExplained: 'ما تتحدث عنه التقارير: نوع واحد ومكان واحد وزمان واحد لكل حدث. ما هو محل خلاف أولًا، ثم الأكثر مصادر.',
  eventsWhich: 'أيّ الأحداث',
  eventsAll: 'كل الأحداث',
  eventsContested: 'محل خلاف',
  eventsContestedFigures: 'الخلاف في رقم فقط',
  eventsUncontested: 'بلا خلاف',
  eventsType: 'النوع',
  eventsOrigins: 'المصادر',
  bounds(low, high) {
    if (low === null) return high === null ? '…' : `حتى ${number(high)}`
    if (high === null) return `${number(low)} فأكثر`
    return low === high ? number(low) : `${number(low)}–${number(high)}`
  },
  positions: 'الأجوبة جنبًا إلى جنب',
  disputed: 'ما الخلاف فيه',
  whoSaysWhat: 'من يقول ماذا',
  inOutlet: 'في',
  firstOf: (shown, all) => `أول ${number(shown)} من ${count.claims(all)}.`,
  eventBest: (best, rule) => `إن لزم رقم واحد: ${best}، وفق القاعدة «${rule}».`,
  how: 'كيف وصلنا إلى هنا',
  howReports: 'تقارير فيها إفادة عن هذا النوع من الأحداث في هذا المكان والزمان.',
  howTexts: 'التقارير التي تحمل النص نفسه تُعدّ واحدًا.',
  howNoCopies: 'لا يشترك أي اثنين منها في نص.',
  howOrigins: 'ما يقوله كل نص يُتبع إلى من نُسب إليه؛ ومن يكرره ناقل.',
  howEvent: 'حدث واحد',
  howEventRule: 'تجتمع الإفادات حين يتوافق النوع والمكان والزمان والأطراف، كلٌّ بقدر دقته.',
  howEventId: 'اسمه في الملفات المصدَّرة:',
  party: 'طرف في النزاع',
  sharesWith: (other, share) => `يشترك بنسبة ${share} من كلماته مع ${other}:`,
}
