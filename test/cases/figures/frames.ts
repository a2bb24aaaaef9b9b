import type { FigureCase } from './case.ts'

/** What stands around a number: verbs, passives, nouns that count, parts, shares. */
export const FRAMES: readonly FigureCase[] = [
  // Objects of verbs of harm.
  {
    text: 'Shelling of the port town of Karsova killed at least 17 people on Tuesday, officials said.',
    expect: [['at least 17', 'killed', 17, null, 'people']],
  },
  {
    text: 'The blast killed 12 soldiers and wounded 31 others.',
    expect: [
      ['12', 'killed', 12, 12, 'soldiers'],
      ['31', 'injured', 31, 31, 'soldiers'],
    ],
  },
  {
    text: 'Gunmen stormed the village, killing nine farmers and abducting 23 women.',
    expect: [
      ['nine', 'killed', 9, 9, 'farmers'],
      ['23', 'detained', 23, 23, 'women'],
    ],
  },
  {
    text: 'The militia killed or injured scores of villagers in the raid.',
    expect: [
      ['scores', 'killed', 40, 99, 'villagers'],
      ['scores', 'injured', 40, 99, 'villagers'],
    ],
  },
  {
    text: 'The war has claimed the lives of more than 150,000 people since 2014.',
    expect: [['more than 150,000', 'killed', 150000, null, 'people']],
  },
  { text: 'The conflict has claimed some 60,000 lives.', expect: [['some 60,000', 'killed', 54000, 66000, 'lives']] },
  {
    text: 'A drone attack on the depot left six workers dead and two missing.',
    expect: [
      ['six', 'killed', 6, 6, 'workers'],
      ['two', 'missing', 2, 2, 'workers'],
    ],
  },
  { text: 'The army shot down three drones over the Orlo valley.', expect: [['three', 'destroyed', 3, 3, 'drones']] },
  {
    text: 'Missiles destroyed 14 apartment buildings and damaged two hospitals.',
    expect: [
      ['14', 'destroyed', 14, 14, 'apartment buildings'],
      ['two', 'destroyed', 2, 2, 'hospitals'],
    ],
  },
  {
    text: 'Police arrested about 200 demonstrators in the capital.',
    expect: [['about 200', 'detained', 180, 220, 'demonstrators']],
  },
  {
    text: 'The fighting has displaced nearly 1.4 million people.',
    expect: [['nearly 1.4 million', 'displaced', 1260000, 1400000, 'people']],
  },
  // Subjects of passives and of verbs of dying and fleeing.
  {
    text: 'Between 20 and 30 fighters were killed in the ambush.',
    expect: [['Between 20 and 30', 'killed', 20, 30, 'fighters']],
  },
  { text: 'Two children died of their wounds overnight.', expect: [['Two', 'killed', 2, 2, 'children']] },
  { text: 'As many as 40 miners are feared dead after the attack.', expect: [['As many as 40', 'killed', null, 40, 'miners']] },
  {
    text: 'Around 5,000 residents, most of them women, have fled the town of Belmora.',
    expect: [['Around 5,000', 'displaced', 4500, 5500, 'residents']],
  },
  {
    text: 'Hundreds of thousands of people were forced to flee their homes.',
    expect: [['Hundreds of thousands', 'displaced', 200000, 999999, 'people']],
  },
  {
    text: 'More than 8,000 families have been displaced from Nordal district.',
    expect: [['More than 8,000', 'displaced', 8000, null, 'families']],
  },
  {
    text: 'Fewer than 300 civilians remain trapped inside the steel works.',
    expect: [['Fewer than 300', 'trapped', null, 300, 'civilians']],
  },
  {
    text: 'An estimated 12,000 people are in need of food aid.',
    expect: [['An estimated 12,000', 'in-need', 10800, 13200, 'people']],
  },
  { text: 'Eleven aid workers are still missing, the agency said.', expect: [['Eleven', 'missing', 11, 11, 'aid workers']] },
  {
    text: 'Thousands of people took to the streets to protest against the junta.',
    expect: [['Thousands', 'participants', 2000, 9999, 'people']],
  },
  { text: 'Some 700 fighters surrendered to government troops at dawn.', expect: [['Some 700', 'forces', 630, 770, 'fighters']] },
  {
    text: 'No fewer than 35 people were wounded when a shell hit the market.',
    expect: [['No fewer than 35', 'injured', 35, null, 'people']],
  },
  {
    text: 'At least four policemen, including an officer, were killed.',
    expect: [
      ['At least four', 'killed', 4, null, 'policemen'],
      ['an', 'killed', 1, 1, 'officer'],
    ],
  },
  // Headlines without verbs, and participles.
  { text: '29 rebels dead in fighting for key road', expect: [['29', 'killed', 29, 29, 'rebels']] },
  { text: 'Dozens killed as bombs hit Delmar market', expect: [['Dozens', 'killed', 24, 99, 'people']] },
  { text: 'Car bomb in Tarnow kills 10', expect: [['10', 'killed', 10, 10, 'people']] },
  { text: '15 civilians injured by landmines in May', expect: [['15', 'injured', 15, 15, 'civilians']] },
  // A headline that lists without a comma; a verb with an object of its own.
  {
    text: '20 people killed 30 others injured in Karsova car bomb',
    expect: [
      ['20', 'killed', 20, 20, 'people'],
      ['30', 'injured', 30, 30, 'people'],
    ],
  },
  {
    text: 'One person killed 16 wounded by rockets on Orlo',
    expect: [
      ['One', 'killed', 1, 1, 'person'],
      ['16', 'injured', 16, 16, 'person'],
    ],
  },
  { text: 'Ten rebels killed 30 soldiers in the raid on Orlo.', expect: [['30', 'killed', 30, 30, 'soldiers']] },
  // Nouns that count.
  { text: 'The death toll rose to 58, the governor said.', expect: [['58', 'killed', 58, 58, 'people']] },
  { text: 'Hospital staff put the death toll at more than 90.', expect: [['more than 90', 'killed', 90, null, 'people']] },
  { text: 'The ministry recorded seven civilian deaths in the Ostra region.', expect: [['seven', 'killed', 7, 7, 'civilian']] },
  { text: 'The attack resulted in the deaths of 16 herders.', expect: [['16', 'killed', 16, 16, 'herders']] },
  { text: 'Rescuers recovered 45 bodies from the rubble.', expect: [['45', 'killed', 45, 45, 'bodies']] },
  { text: 'The group is holding 120 hostages.', expect: [['120', 'detained', 120, 120, 'hostages']] },
  { text: 'The air force carried out 36 air strikes on the coastal road.', expect: [['36', 'attacks', 36, 36, 'air strikes']] },
  { text: 'Militants fired more than 50 rockets at the base.', expect: [['more than 50', 'attacks', 50, null, 'rockets']] },
  { text: 'There were no casualties.', expect: [['no', 'killed', 0, 0, 'casualties']] },
  // Parts, lists, continuations.
  {
    text: 'The strike killed 16 people including four children and three women.',
    expect: [
      ['16', 'killed', 16, 16, 'people'],
      ['four', 'killed', 4, 4, 'children'],
      ['three', 'killed', 3, 3, 'women'],
    ],
  },
  {
    text: 'Twenty people were killed, eight of them children.',
    expect: [
      ['Twenty', 'killed', 20, 20, 'people'],
      ['eight', 'killed', 8, 8, 'children'],
    ],
  },
  { text: 'Of the 80 wounded, 12 are in a critical condition.', expect: [['80', 'injured', 80, 80, 'people']] },
  {
    text: 'Five people were killed in Almeda and another three in Costa Norte.',
    expect: [
      ['Five', 'killed', 5, 5, 'people'],
      ['three', 'killed', 3, 3, 'people'],
    ],
  },
  {
    text: 'The raid killed three soldiers and two civilians.',
    expect: [
      ['three', 'killed', 3, 3, 'soldiers'],
      ['two', 'killed', 2, 2, 'civilians'],
    ],
  },
  // Shares.
  { text: 'The militia now controls about 70 percent of the city.', expect: [['about 70 percent', 'territory', 63, 77, 'city']] },
  {
    text: 'Government forces have retaken two-thirds of the Varna pocket.',
    expect: [['two-thirds', 'territory', 66.7, 66.7, 'Varna pocket']],
  },
  // What looks like a number of people and is none.
  { text: 'The 21-year-old was arrested on 3 March.', expect: [] },
  { text: 'Talks between the three countries lasted two hours.', expect: [] },
  { text: 'The village lies 40 kilometres north of the capital.', expect: [] },
  { text: 'The army announced a 72-hour truce.', expect: [] },
  { text: 'The council voted 14 to 1 for Resolution 2254.', expect: [] },
  { text: 'Donors pledged $450 million for the refugees.', expect: [] },
  { text: 'The 57th Brigade left at 6:30 am.', expect: [] },
  { text: 'He was one of the most wanted men in the country.', expect: [] },
]
