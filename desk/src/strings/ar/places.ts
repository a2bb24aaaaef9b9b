import { number } from '../../locale.ts'
import type { places as en } from '../en/places.ts'
import { count, counted } from './count.ts'

export const places: typeof en = {
  control: 'من يقول من يسيطر على كل مكان',
  controlExplained: (days) =>
    `مسار لكل مصدر، ولا تُدمج المسارات. يبهت المسار خلال ${number(days)} أيام إن لم يقل مصدره جديدًا: السكوت ليس «ما زال مسيطرًا».`,
  controlNone: 'لا إفادة عمّن يسيطر على مكان.',
  controlContested: 'محل خلاف',
  controlBusiest: (period) => `المعروض هنا: ${period}، وهي الأسابيع التي كثر فيها القول.`,
  controlAll: (n) => `الكل: ${count.places(n)}`,
  controlMoreLanes: (n) =>
    counted(n, { one: 'ومصدر آخر', two: 'ومصدران آخران', few: 'مصادر أخرى', many: 'مصدرًا آخر', other: 'مصدر آخر' }),
  controlUndated: 'بلا يوم:',
  laneName: (place, origin) => `${place}، ${origin}`,
  laneSince: (answer, day) => `${answer}، قيل في ${day}`,
  mapTitle: 'من قيل إنه يسيطر على ماذا، يومًا بيوم',
  mapExplained:
    'علامة لكل مكان، وفيها شريحة لكل جواب من مصدر، تبهت مع كل يوم سكوت. الدوائر المتقطعة هي المساحات التي تقع فيها الأماكن، وليست حدودًا.',
  mapFrame: 'خريطة',
  mapDay: 'اليوم',
  mapNone: 'لا نقطة معروفة لأيّ من هذه الأماكن. القائمة تضمها جميعًا.',
  mapSilent: (n) => `${count.places(n)} لم يُقل عنها شيء، أو منذ مدة`,
  mapNothing: 'لم يُقل شيء، أو منذ مدة.',
  mapScale: (kilometres) => `${kilometres} كم، والشمال إلى الأعلى`,
  limitsChoose: 'ارسم حدودًا من ملف GeoJSON',
  limitsOther: 'ملف حدود آخر',
  limitsNone: 'بلا حدود',
  limitsOf: (file) => `حدود ${file}:`,
  limitsNobody: 'لا يذكر الملف صاحبها.',
  fileFault: (file, fault) => `${file}: ${fault}`,
  limitsFaults: {
    'no-geojson': 'ليس هذا ملف GeoJSON.',
    'no-degrees': 'إحداثياته ليست درجات طول وعرض (WGS 84)، فلا يمكن رسمها تحت هذه الأماكن.',
    'no-lines': 'لا خطوط فيه ولا حدود.',
    'too-large': 'حجمه أكبر من 40 ميغابايت: اقتصر على الجزء الذي تتحدث عنه التقارير.',
  },
  play: 'تشغيل',
  pause: 'إيقاف',
  legendDenied: 'منفي',
  legendPart: 'سيطرة جزئية',
  legendMoving: 'تقدم أو حصار',
  legendPassing: 'ذُكر عرضًا',
  legendNoHolder: 'غيرهم، أو لم يُذكر',
  legendFading: 'لم يُقل جديد',
  legendHolder: 'من قيل إنه يسيطر',
}
