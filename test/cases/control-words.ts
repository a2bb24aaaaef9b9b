/**
 * Changes of control in words of other wars. Sentences are ours, what is told in them is not so. Expected: each change with who gains or holds
 * after it, from whom, the first place, and how it is meant where it is not asserted as a fact.
 */
export interface ControlCase {
  readonly text: string
  readonly expect: readonly (readonly [
    change: string,
    by: string | null,
    from: string | null,
    place: string | null,
    mood?: string,
  ])[]
}

export const CONTROL_CASES: readonly ControlCase[] = [
  {
    text: 'In Vovchansk, Ukrainian troops control about 60% of the town.',
    expect: [['partly-held', 'Ukraine', null, 'Vovchansk']],
  },
  {
    text: 'Ukrainian forces no longer control the heights south of Robotyne.',
    expect: [['lost', null, 'Ukraine', 'Robotyne']],
  },
  { text: 'Kherson is in Russian hands.', expect: [['holds', 'Russia', null, 'Kherson']] },
  { text: 'Robotyne is no longer under Ukrainian control.', expect: [['lost', null, 'Ukraine', 'Robotyne']] },
  { text: 'Robotyne is no longer under the full control of Ukrainian forces.', expect: [['lost', null, 'Ukraine', 'Robotyne']] },
  {
    text: 'Robotyne is not under Ukrainian control.',
    expect: [['holds', 'Ukraine', null, 'Robotyne', 'denied actual']],
  },
  { text: 'Ukrainian forces raised their flag over Robotyne.', expect: [['taken', 'Ukraine', null, 'Robotyne']] },
  {
    text: 'Ukrainian forces do not control Robotyne.',
    expect: [['holds', 'Ukraine', null, 'Robotyne', 'denied actual']],
  },
  // Control that is feared or longed for, captured people, an attempt that came about, and what was not reported of something else.
  { text: 'Kyiv fears Russian control of Robotyne.', expect: [] },
  { text: 'The Ukrainian pilots were held for months after their capture by Russian forces.', expect: [] },
  {
    text: 'Russian forces launched an offensive and managed to seize Robotyne.',
    expect: [['taken', 'Russia', null, 'Robotyne']],
  },
  {
    text: 'There were no reports of casualties when Russian forces seized Robotyne.',
    expect: [['taken', 'Russia', null, 'Robotyne']],
  },
  { text: 'Russia kept its embassy in Kyiv.', expect: [] },
  // Fighters who surrender give up themselves, not the town.
  { text: 'Six hundred fighters surrendered in Gorazde, Bosnia.', expect: [] },
  // A body that no list knows tells of its own fighters; what it repels is no advance of its own.
  {
    text: 'The Karsova Resistance Front (KRF) said its fighters had captured two outposts in Hasakah on Friday.',
    expect: [['taken', 'Karsova Resistance Front', null, 'Hasakah']],
  },
  {
    text: 'Hezbollah said its fighters repelled an attempt to enter Blida in southern Lebanon.',
    expect: [['repelled', 'Hezbollah', null, 'Blida']],
  },
  {
    text: 'The Israeli army said that troops of the 91st Division had seized a hill near Blida in southern Lebanon.',
    expect: [['taken', 'Israel', null, 'Blida']],
  },
  {
    text: 'Five people were hurt when the Syrian army retook Aleppo.',
    expect: [['taken', 'Government of Syria', null, 'Aleppo']],
  },
  // What the text has called a town is one wherever it is named.
  {
    text: 'Al-Shabaab left the town of Belnayo in Somalia on Monday. The army took Belnayo on Friday.',
    expect: [
      ['withdrew', 'Somalia', 'Al-Shabaab', 'Belnayo'],
      ['taken', 'Somalia', 'Al-Shabaab', 'Belnayo'],
    ],
  },
  // Assessments of the front: where a place lies stands in brackets; headings and footage tell nothing by themselves.
  {
    text: 'Footage indicates that Russian forces advanced north of Belnayo (south of Kupiansk) and west of Orlivo (north of Kupiansk).',
    expect: [
      ['advancing', 'Russia', null, 'Belnayo'],
      ['advancing', 'Russia', null, 'Orlivo'],
    ],
  },
  {
    text: 'Unconfirmed claims: Russian forces seized Belnayo, Orlivo, and Testovka (all northwest of Kupiansk).',
    expect: [
      ['taken', 'Russia', null, 'Orlivo'],
      ['taken', 'Russia', null, 'Testovka'],
      ['taken', 'Russia', null, 'Belnayo'],
    ],
  },
  { text: 'Assessed Russian advances: none near Kupiansk.', expect: [] },
  {
    text: 'Rebels still held about one third of Aleppo, Syria.',
    expect: [['partly-held', 'Opposition', null, 'Aleppo']],
  },
  { text: 'Rebels held roughly half of Aleppo, Syria.', expect: [['partly-held', 'Opposition', null, 'Aleppo']] },
  { text: 'Russia, which occupies a fifth of Ukraine, wants talks.', expect: [['holds', 'Russia', null, 'Ukraine']] },
  // Fighting that goes on beside it plans nothing.
  {
    text: 'Amid heavy fighting, RSF troops seized the town of Singa in Sudan.',
    expect: [['taken', 'Rapid Support Forces', null, 'Singa']],
  },
  {
    text: 'Kurdish forces battling Islamic State seized Manbij in Syria.',
    expect: [['taken', 'Kurdish forces', 'Islamic State', 'Manbij']],
  },
  {
    text: 'Russia is fighting to take Pokrovsk in Ukraine.',
    expect: [['taken', 'Russia', null, 'Pokrovsk', 'asserted planned']],
  },
  // Attacks pushed back by an army, whichever side of the particle the attack stands on.
  { text: 'The Iraqi army fought off an attack in Mosul.', expect: [['repelled', 'Iraq', null, 'Mosul']] },
  {
    text: 'The Iraqi army pushed back an attack by Islamic State near Mosul.',
    expect: [['repelled', 'Iraq', 'Islamic State', 'Mosul']],
  },
  // What a headline claims, whose base it was, what a relative clause tells, what a participle before the clause tells.
  { text: 'M23 claims capture of Goma after a week of fighting.', expect: [['taken', 'M23', null, 'Goma']] },
  {
    text: 'Houthi rebels seized a Yemeni military base in Sanaa.',
    expect: [['taken', 'Houthis', 'Yemen', 'Sanaa']],
  },
  {
    text: "RSF fighters announced the capture of the army's headquarters in El Fasher.",
    expect: [['taken', 'Rapid Support Forces', 'Sudan', 'El Fasher']],
  },
  {
    text: 'Kherson, which the Russians abandoned in November, was quiet.',
    expect: [['withdrew', null, 'Russia', 'Kherson']],
  },
  { text: 'Kherson, which the ferries left in November, was quiet.', expect: [] },
  // What a clause beside says was held is not held now.
  {
    text: 'Ukrainian forces withdrew from the last parts of Vovchansk that they held.',
    expect: [['withdrew', null, 'Ukraine', 'Vovchansk']],
  },
  { text: 'After seizing the town of Robotyne, the Ukrainian army moved on.', expect: [['taken', 'Ukraine', null, 'Robotyne']] },
  { text: 'After seizing the drugs in Kherson, the police left.', expect: [] },
  {
    text: 'The coalition has retaken 30% of the territory IS once controlled in Iraq.',
    expect: [['taken', 'US-led coalition', 'Islamic State', 'Iraq']],
  },
  // Control that somebody has, by a noun; not what becomes of it.
  { text: 'The mayor confirmed Ukrainian control over Robotyne.', expect: [['holds', 'Ukraine', null, 'Robotyne']] },
  { text: 'The law would end Ukrainian control over grain.', expect: [] },
  { text: 'Parts of Robotyne are under Ukrainian control.', expect: [['partly-held', 'Ukraine', null, 'Robotyne']] },
  // Losing that is denied, fighters without a name who are driven out, a siege that is over.
  { text: 'Al-Shabaab denies losing the town of Karsova.', expect: [['lost', null, 'Al-Shabaab', 'Karsova', 'denied actual']] },
  {
    text: 'M23 pushed a rival group out of the town of Masisi.',
    expect: [['taken', 'M23', null, 'Masisi Territory']],
  },
  { text: 'M23 pushed a lorry out of the town of Masisi.', expect: [] },
  { text: 'The siege of Mosul was broken on Friday.', expect: [] },
  { text: 'The army tried to break the siege of Mosul.', expect: [['besieges', 'Iraq', null, 'Mosul', 'asserted planned']] },
  // Some ground in a place is not the place.
  { text: 'Syrian rebels had regained ground in Saraqib on Monday.', expect: [['advancing', 'Opposition', null, 'Saraqib']] },
  { text: 'The Syrian army regained the town of Saraqib.', expect: [['taken', 'Government of Syria', null, 'Saraqib']] },
  // Branches of a state's forces are the state.
  {
    text: 'Russian troops left. The Air Assault Forces had regained control over Robotyne in Ukraine, Kyiv said.',
    expect: [['taken', 'Ukraine', 'Russia', 'Robotyne']],
  },
  // What was tried was an advance; what is planned is not made, and what nobody reports is denied.
  {
    text: 'Iraqi forces attempted to seize a hospital in Mosul from Islamic State.',
    expect: [['advancing', 'Iraq', 'Islamic State', 'Mosul']],
  },
  {
    text: 'The Iraqi army was conducting an operation to retake Mosul from Islamic State.',
    expect: [['advancing', 'Iraq', 'Islamic State', 'Mosul']],
  },
  {
    text: 'The Iraqi army is planning an operation to retake Mosul from Islamic State.',
    expect: [['taken', 'Iraq', 'Islamic State', 'Mosul', 'asserted planned']],
  },
  {
    text: 'RSF fighters tried to enter the city of El Fasher.',
    expect: [['advancing', 'Rapid Support Forces', null, 'El Fasher']],
  },
  {
    text: 'There are no reports of Russian forces retaking Robotyne in Ukraine.',
    expect: [['taken', 'Russia', null, 'Robotyne', 'denied actual']],
  },
  // What was taken stands before its capture.
  { text: 'Goma is quiet after its capture by M23 rebels.', expect: [['taken', 'M23', null, 'Goma']] },
  { text: 'The thief is quiet after his capture by the police in Goma.', expect: [] },
]
