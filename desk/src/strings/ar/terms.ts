import type * as terms from '../en/terms.ts'

export const measures: typeof terms.measures = {
  killed: 'قتلى',
  injured: 'جرحى',
  displaced: 'نازحون',
  trapped: 'محاصرون أو باقون',
  detained: 'محتجزون',
  missing: 'مفقودون',
  'in-need': 'محتاجون',
  participants: 'مشاركون',
  forces: 'قوات',
  territory: 'أراضٍ',
  destroyed: 'مدمَّر',
  attacks: 'هجمات',
}

export const units: typeof terms.units = { people: 'أشخاص', families: 'عائلات', objects: 'أشياء', percent: 'نسبة مئوية' }

export const statuses: typeof terms.statuses = {
  civilian: 'مدنيون',
  combatant: 'مقاتلون',
  mixed: 'مدنيون ومقاتلون',
  unknown: 'الصفة غير مذكورة',
}

export const causes: typeof terms.causes = {
  'air strike': 'غارة جوية',
  artillery: 'قصف مدفعي',
  'barrel bomb': 'برميل متفجر',
  bomb: 'قنبلة',
  'suicide bomb': 'تفجير انتحاري',
  shooting: 'إطلاق نار',
  clash: 'اشتباك',
  chemical: 'سلاح كيميائي',
  execution: 'إعدام',
  siege: 'حصار',
}

export const incidentTypes: typeof terms.incidentTypes = {
  Battles: 'معارك',
  'Explosions/Remote violence': 'تفجيرات وعنف عن بُعد',
  'Violence against civilians': 'عنف ضد المدنيين',
  Protests: 'احتجاجات',
  Riots: 'أعمال شغب',
  'Strategic developments': 'تطورات استراتيجية',
}

export const incidentSubTypes: typeof terms.incidentSubTypes = {
  'Armed clash': 'اشتباك مسلح',
  'Government regains territory': 'استعادة الحكومة أرضًا',
  'Non-state actor overtakes territory': 'سيطرة جهة غير حكومية على أرض',
  'Chemical weapon': 'سلاح كيميائي',
  'Air/drone strike': 'غارة جوية أو بطائرة مسيّرة',
  'Suicide bomb': 'تفجير انتحاري',
  'Shelling/artillery/missile attack': 'قصف أو هجوم مدفعي أو صاروخي',
  'Remote explosive/landmine/IED': 'متفجرة عن بُعد أو لغم أو عبوة ناسفة',
  Grenade: 'قنبلة يدوية',
  'Sexual violence': 'عنف جنسي',
  Attack: 'هجوم',
  'Abduction/forced disappearance': 'اختطاف أو إخفاء قسري',
  'Peaceful protest': 'احتجاج سلمي',
  'Protest with intervention': 'احتجاج مع تدخّل',
  'Excessive force against protesters': 'قوة مفرطة ضد محتجين',
  'Violent demonstration': 'مظاهرة عنيفة',
  'Mob violence': 'عنف جماعي',
  Agreement: 'اتفاق',
  Arrests: 'اعتقالات',
  'Change to group/activity': 'تغيّر في جماعة أو نشاط',
  'Disrupted weapons use': 'إحباط استخدام أسلحة',
  'Headquarters or base established': 'إقامة مقر أو قاعدة',
  'Looting/property destruction': 'نهب أو تدمير ممتلكات',
  'Non-violent transfer of territory': 'انتقال أرض بلا عنف',
  Other: 'غير ذلك',
}

export const topics: typeof terms.topics = {
  truce: 'هدنة',
  withdrawal: 'انسحاب',
  evacuation: 'إجلاء',
  release: 'إطلاق سراح',
  siege: 'حصار',
  aid: 'مساعدات',
  resolution: 'قرار أممي',
  talks: 'محادثات',
  charge: 'اتهام',
}

export const scopes: typeof terms.scopes = {
  incident: 'حادثة واحدة',
  aggregate: 'عدة حوادث معًا',
  running: 'حصيلة متراكمة',
}

export const qualifiers: typeof terms.qualifiers = {
  exact: 'كما قيل',
  about: 'نحو',
  'more-than': 'أكثر من',
  'at-least': 'على الأقل',
  'at-most': 'على الأكثر',
  'less-than': 'أقل من',
  range: 'مدى',
  vague: 'لفظ غير محدد',
}

export const kinds: typeof terms.kinds = {
  figure: 'رقم',
  control: 'سيطرة',
  incident: 'حادثة',
  statement: 'تصريح',
  condition: 'حال',
  quotation: 'اقتباس',
}

export const changes: typeof terms.changes = {
  taken: 'سيطرة جديدة',
  lost: 'فقدان',
  holds: 'سيطرة قائمة',
  'partly-held': 'سيطرة جزئية',
  advancing: 'تقدّم نحوه',
  withdrew: 'انسحاب منه',
  repelled: 'صدّ هجوم',
  besieges: 'حصار',
}

export const statementTypes: typeof terms.statementTypes = {
  AGREE: 'يوافق',
  CONSULT: 'يتشاور',
  SUPPORT: 'يدعم',
  CONCEDE: 'يتنازل',
  REQUEST: 'يطالب أو يطلب',
  ACCUSE: 'يتهم أو يدين',
  REJECT: 'يرفض',
  THREATEN: 'يهدد',
  DENY: 'ينفي',
  CLAIM: 'يعلن',
}

export const roles: typeof terms.roles = { told: 'قيل لـ', relayed: 'نقله', said: 'قاله' }

export const modalities: typeof terms.modalities = {
  actual: 'على أنه واقع',
  planned: 'مخطط له',
  predicted: 'متوقع',
  possible: 'محتمل',
  demanded: 'مطلوب',
  conditional: 'مشروط',
}

export const speakerKinds: typeof terms.speakerKinds = {
  outlet: 'جهة نشر',
  wire: 'وكالة أنباء',
  monitor: 'جهة رصد',
  official: 'مسؤول',
  'armed-group': 'جماعة مسلحة',
  'rescue-service': 'فريق إنقاذ',
  medical: 'كادر طبي',
  humanitarian: 'منظمة إغاثة',
  un: 'الأمم المتحدة',
  government: 'حكومة',
  'state-media': 'إعلام رسمي',
  'media-activist': 'ناشط إعلامي',
  witness: 'شاهد',
  'social-account': 'حساب على مواقع التواصل',
  unnamed: 'غير مسمّى',
}

export const dateOrigins: typeof terms.dateOrigins = {
  dateline: 'من سطر التاريخ في النص',
  stamp: 'من الختم الزمني في النص',
  given: 'كما أُعطي عند الإضافة',
  'json-ld': 'من بيانات الصفحة',
  meta: 'من بيانات الصفحة',
  microdata: 'من بيانات الصفحة',
  'time-element': 'من عنصر الوقت في الصفحة',
  mentioned: 'مقدَّر من التواريخ المذكورة في النص',
}
