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
]
