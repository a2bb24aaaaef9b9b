import type { FigureCase } from './case.ts'

/** Totals in brackets and lists, numbers of South Asia and the Gulf, what befell people without the usual verbs. */
export const BREAKDOWNS: readonly FigureCase[] = [
  {
    text: 'A total of 61 killed (30 men, 12 women, 4 girls, as well as 15 adults whose sex is not known).',
    expect: [
      ['61', 'killed', 61, 61, 'people'],
      ['30', 'killed', 30, 30, 'men'],
      ['12', 'killed', 12, 12, 'women'],
      ['4', 'killed', 4, 4, 'girls'],
      ['15', 'killed', 15, 15, 'adults'],
    ],
  },
  {
    text: 'In Orlo region: 58 casualties (16 killed and 42 injured).',
    expect: [
      ['58', 'killed', 58, 58, 'casualties'],
      ['16', 'killed', 16, 16, 'casualties'],
      ['42', 'injured', 42, 42, 'casualties'],
    ],
  },
  {
    text: 'About 2.5 lakh civilians were trapped in Orlo.',
    expect: [['About 2.5 lakh', 'trapped', 225_000, 275_000, 'civilians']],
  },
  {
    text: 'The siege has displaced three million and half people.',
    expect: [['three million and half', 'displaced', 3_500_000, 3_500_000, 'people']],
  },
  { text: 'Raids killed 2 thousand and 600 children.', expect: [['2 thousand and 600', 'killed', 2600, 2600, 'children']] },
  { text: 'The total number of refugees has surpassed 120,000.', expect: [['120,000', 'displaced', 120_000, null, 'refugees']] },
  { text: 'KARSOVA, May 9 (Sample) - Five citizens were martyred by shelling.', expect: [['Five', 'killed', 5, 5, 'citizens']] },
  { text: 'The rebels took prisoner more than 300 soldiers.', expect: [['more than 300', 'detained', 300, null, 'soldiers']] },
  {
    text: 'No fewer than 31 persons were on Monday laid to rest in Orlo.',
    expect: [['No fewer than 31', 'killed', 31, null, 'persons']],
  },
  { text: 'About 15 women were taken away by gunmen.', expect: [['About 15', 'detained', 13.5, 16.5, 'women']] },
  { text: 'Of the arrested, 37 are still under detention.', expect: [['37', 'detained', 37, 37, 'people']] },
  { text: 'The group said IS abducted 29 shepherds.', expect: [['29', 'detained', 29, 29, 'shepherds']] },
  { text: 'On Friday alone, 261 people arrived.', expect: [['261', 'displaced', 261, 261, 'people']] },
  {
    text: 'Evacuation from Orlo: 312 people, of them 64 children, left during last week.',
    expect: [
      ['312', 'displaced', 312, 312, 'people'],
      ['64', 'displaced', 64, 64, 'children'],
    ],
  },
  { text: 'Some 2,100 families live in 3 churches.', expect: [['Some 2,100', 'displaced', 1890, 2310, 'families']] },
  { text: 'Thirty-nine need surgery.', expect: [['Thirty-nine', 'in-need', 39, 39, 'people']] },
  {
    text: 'Orlovan troops numbering about 2500 have crossed the border.',
    expect: [['about 2500', 'forces', 2250, 2750, 'troops']],
  },
  {
    text: 'Youths, numbering about 200, barricaded the road in protest.',
    expect: [['about 200', 'participants', 180, 220, 'Youths']],
  },
  { text: 'Two young men, aged 18 and 25, missing in Orlo.', expect: [['Two', 'missing', 2, 2, 'young men']] },
  { text: 'The sides committed 64 breaches of the truce.', expect: [['64', 'attacks', 64, 64, 'breaches']] },
  { text: 'Raiders burned the clinic and four vehicles.', expect: [['four', 'destroyed', 4, 4, 'vehicles']] },
  { text: 'Four trucks were burned.', expect: [['Four', 'destroyed', 4, 4, 'trucks']] },
  {
    text: 'Police said no civilians were injured or killed.',
    expect: [
      ['no', 'injured', 0, 0, 'civilians'],
      ['no', 'killed', 0, 0, 'civilians'],
    ],
  },
  {
    text: 'The governor said 20 civilians had been executed. In December an inquiry had given at least 131.',
    expect: [
      ['20', 'killed', 20, 20, 'civilians'],
      ['at least 131', 'killed', 131, null, 'people'],
    ],
  },
  { text: 'They recovered 5 bodies of cadres.', expect: [['5', 'killed', 5, 5, 'cadres']] },
  // Units by their number, ages, arrivals of things, loads of aid.
  { text: 'Troops of 7 Division moved into Orlo.', expect: [] },
  { text: 'An 82 y.o. man lives in the cellar.', expect: [] },
  { text: 'A convoy of 30 trucks arrived in Orlo.', expect: [] },
  { text: 'The committee has given 20 interviews.', expect: [] },
]
