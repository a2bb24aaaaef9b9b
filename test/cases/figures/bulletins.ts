import type { FigureCase } from './case.ts'

/** Bullets, headlines and state agencies; territory and hunger. */
export const BULLETINS: readonly FigureCase[] = [
  {
    text: '• 14 civilians killed and 37 injured in Karsova district',
    expect: [
      ['14', 'killed', 14, 14, 'civilians'],
      ['37', 'injured', 37, 37, 'civilians'],
    ],
  },
  {
    text: 'Casualties: 3 killed, 12 wounded.',
    expect: [
      ['3', 'killed', 3, 3, 'people'],
      ['12', 'injured', 12, 12, 'people'],
    ],
  },
  {
    text: 'KARSOVA: Six soldiers martyred, nine injured in terror attack',
    expect: [
      ['Six', 'killed', 6, 6, 'soldiers'],
      ['nine', 'injured', 9, 9, 'soldiers'],
    ],
  },
  { text: 'Security forces killed 13 khwarij in two operations.', expect: [['13', 'killed', 13, 13, 'khwarij']] },
  {
    text: 'The operation resulted in the killing of 15 terrorists and the arrest of four others.',
    expect: [
      ['15', 'killed', 15, 15, 'terrorists'],
      ['four', 'detained', 4, 4, 'terrorists'],
    ],
  },
  {
    text: 'The toll includes 17 women and nine children.',
    expect: [
      ['17', 'killed', 17, 17, 'women'],
      ['nine', 'killed', 9, 9, 'children'],
    ],
  },
  { text: 'Of those killed, 70 per cent were women and children.', expect: [['70 per cent', 'killed', 70, 70, 'people']] },
  {
    text: 'Thirty-one bodies have been recovered and 20 people are still missing.',
    expect: [
      ['Thirty-one', 'killed', 31, 31, 'bodies'],
      ['20', 'missing', 20, 20, 'people'],
    ],
  },
  {
    text: 'The attack, which killed at least 15 people and wounded scores, was the deadliest this year.',
    expect: [
      ['at least 15', 'killed', 15, null, 'people'],
      ['scores', 'injured', 40, 99, 'people'],
    ],
  },
  {
    text: 'The rebels said they lost four men and killed 22 soldiers.',
    expect: [
      ['four', 'killed', 4, 4, 'men'],
      ['22', 'killed', 22, 22, 'soldiers'],
    ],
  },
  { text: 'At least one person was killed.', expect: [['At least one', 'killed', 1, null, 'person']] },
  {
    text: 'One person died and eight were hurt when a drone hit a bus.',
    expect: [
      ['One', 'killed', 1, 1, 'person'],
      ['eight', 'injured', 8, 8, 'person'],
    ],
  },
  { text: 'Another person was killed in a nearby village.', expect: [] },
  { text: 'A 34-year-old man and two girls, aged 6 and 9, were among the dead.', expect: [['two', 'killed', 2, 2, 'girls']] },
  {
    text: 'The air force said it downed 24 of 30 drones and two cruise missiles.',
    expect: [
      ['24', 'destroyed', 24, 24, 'drones'],
      ['30', 'attacks', 30, 30, 'drones'],
      ['two', 'destroyed', 2, 2, 'cruise missiles'],
    ],
  },
  {
    text: 'Shelling damaged 12 residential buildings, a school and two power lines.',
    expect: [
      ['12', 'destroyed', 12, 12, 'residential buildings'],
      ['two', 'destroyed', 2, 2, 'power lines'],
    ],
  },
  {
    text: 'The governor reported three dead and 11 wounded, including a child.',
    expect: [
      ['three', 'killed', 3, 3, 'dead'],
      ['11', 'injured', 11, 11, 'people'],
      ['a', 'injured', 1, 1, 'child'],
    ],
  },
  {
    text: 'More than 6.5 million refugees from the country have been recorded across Europe.',
    expect: [['More than 6.5 million', 'displaced', 6500000, null, 'refugees']],
  },
  { text: 'The camp hosts 400,000 displaced people.', expect: [['400,000', 'displaced', 400000, 400000, 'displaced people']] },
  {
    text: 'More than a quarter of a million people have been killed since the war began.',
    expect: [['More than a quarter of a million', 'killed', 250_000, null, 'people']],
  },
  {
    text: 'Three quarters of a million people have fled Orlo.',
    expect: [['Three quarters of a million', 'displaced', 750_000, 750_000, 'people']],
  },
  {
    text: 'Over half a million people have fled to neighbouring states.',
    expect: [['Over half a million', 'displaced', 500000, null, 'people']],
  },
  {
    text: 'Around 1,200 families were displaced to the west of the governorate.',
    expect: [['Around 1,200', 'displaced', 1080, 1320, 'families']],
  },
  {
    text: 'Nearly 2,300 people have been killed in gang violence so far this year.',
    expect: [['Nearly 2,300', 'killed', 2070, 2300, 'people']],
  },
  {
    text: 'The war has killed tens of thousands of people and displaced 4 million.',
    expect: [
      ['tens of thousands', 'killed', 20000, 99999, 'people'],
      ['4 million', 'displaced', 4000000, 4000000, 'people'],
    ],
  },
  {
    text: 'The number of internally displaced people has risen to 1.2 million.',
    expect: [['1.2 million', 'displaced', 1200000, 1200000, 'people']],
  },
  { text: 'Cholera has killed 1,100 people.', expect: [['1,100', 'killed', 1100, 1100, 'people']] },
  { text: 'At least 23 people drowned after their boat capsized.', expect: [['At least 23', 'killed', 23, null, 'people']] },
  { text: 'A helicopter crash killed all five people on board.', expect: [['five', 'killed', 5, 5, 'people']] },
  { text: 'Insurgents beheaded 11 villagers.', expect: [['11', 'killed', 11, 11, 'villagers']] },
  {
    text: 'The mass kidnapping of more than 280 pupils shocked the country.',
    expect: [['more than 280', 'detained', 280, null, 'pupils']],
  },
  { text: 'Kidnappers freed 28 of the captives.', expect: [['28', 'detained', 28, 28, 'captives']] },
  {
    text: 'Authorities rounded up 1,500 suspected members of the group.',
    expect: [['1,500', 'detained', 1500, 1500, 'suspected members']],
  },
  {
    text: 'Police used tear gas against around 5,000 protesters.',
    expect: [['around 5,000', 'participants', 4500, 5500, 'protesters']],
  },
  { text: 'Three protesters were shot dead by police.', expect: [['Three', 'killed', 3, 3, 'protesters']] },
  {
    text: 'A crowd of some 10,000 gathered outside parliament.',
    expect: [['some 10,000', 'participants', 9000, 11000, 'people']],
  },
  { text: 'The African Union has 18,000 soldiers in the country.', expect: [['18,000', 'forces', 18000, 18000, 'soldiers']] },
  { text: 'The alliance will send 4,000 more troops.', expect: [['4,000', 'forces', 4000, 4000, 'troops']] },
  {
    text: 'Almost 700 Ukrainian soldiers have surrendered at the plant.',
    expect: [['Almost 700', 'forces', 630, 700, 'Ukrainian soldiers']],
  },
  { text: 'Eleven aid convoys were attacked.', expect: [] },
  {
    text: 'The mission documented 147 incidents of indiscriminate shelling.',
    expect: [['147', 'attacks', 147, 147, 'incidents']],
  },
  { text: 'Warplanes dropped at least 40 bombs on the town.', expect: [['at least 40', 'attacks', 40, null, 'bombs']] },
  {
    text: 'More than 200 shells landed in the district in one night.',
    expect: [['More than 200', 'attacks', 200, null, 'shells']],
  },
  {
    text: 'At least seven mortar rounds hit the embassy compound.',
    expect: [['At least seven', 'attacks', 7, null, 'mortar rounds']],
  },
  { text: 'Jets conducted dozens of sorties.', expect: [['dozens', 'attacks', 24, 99, 'sorties']] },
  { text: 'The rebels control about a third of the country.', expect: [['about a third', 'territory', 30, 36.6, 'country']] },
  {
    text: 'The raid destroyed two ammunition depots and a command post.',
    expect: [['two', 'destroyed', 2, 2, 'ammunition depots']],
  },
  { text: 'The ship, with 23 sailors on board, sank.', expect: [] },
  { text: 'Soldiers found 200 kg of explosives and six rifles.', expect: [] },
  { text: 'He was sentenced to 15 years.', expect: [] },
  { text: 'The trial of 12 officers opened on Monday.', expect: [] },
  {
    text: 'At least three of the wounded are in critical condition.',
    expect: [['At least three', 'injured', 3, null, 'people']],
  },
  {
    text: 'Five of the 11 victims were children.',
    expect: [
      ['Five', 'killed', 5, 5, 'children'],
      ['11', 'killed', 11, 11, 'victims'],
    ],
  },
  { text: 'Four of those killed were police officers.', expect: [['Four', 'killed', 4, 4, 'police officers']] },
  {
    text: 'About 80 people, mostly women and children, are sheltering in the school.',
    expect: [['About 80', 'trapped', 72, 88, 'people']],
  },
  {
    text: 'Residents said hundreds of people, many of them elderly, were still trapped in the town.',
    expect: [['hundreds', 'trapped', 200, 999, 'people']],
  },
  { text: 'As of Monday, 112 people were unaccounted for.', expect: [['112', 'missing', 112, 112, 'people']] },
  {
    text: 'As many as 20 million people need food aid.',
    expect: [['As many as 20 million', 'in-need', null, 20000000, 'people']],
  },
  {
    text: 'Seventeen million people — more than half the population — are food insecure.',
    expect: [
      ['Seventeen million', 'in-need', 17000000, 17000000, 'people'],
      ['more than half', 'in-need', 50, null, 'population'],
    ],
  },
  { text: 'The cuts threaten the lives of 600,000 children.', expect: [['600,000', 'in-need', 600000, 600000, 'children']] },
  {
    text: 'Some 3.2 million children under five are acutely malnourished.',
    expect: [['Some 3.2 million', 'in-need', 2880000, 3520000, 'children']],
  },
  { text: 'About 120,000 people lack clean water.', expect: [['About 120,000', 'in-need', 108000, 132000, 'people']] },
]
