import type { FigureCase } from './case.ts'

/** Agencies from many wars: shares, hostages, gangs, juntas. */
export const MANY_WARS: readonly FigureCase[] = [
  {
    text: 'Clashes in Orlo left 30 dead, including 12 civilians.',
    expect: [
      ['30', 'killed', 30, 30, 'dead'],
      ['12', 'killed', 12, 12, 'civilians'],
    ],
  },
  { text: 'Most of the 60 victims were shepherds.', expect: [['60', 'killed', 60, 60, 'victims']] },
  { text: 'A further 2,300 people fled their homes last week.', expect: [['2,300', 'displaced', 2300, 2300, 'people']] },
  {
    text: "Over 90 per cent of the camp's residents have left.",
    expect: [['Over 90 per cent', 'displaced', 90, null, "camp's residents"]],
  },
  { text: 'One in four children is malnourished.', expect: [] },
  { text: 'Two-thirds of the victims were women and children.', expect: [['Two-thirds', 'killed', 66.7, 66.7, 'women']] },
  {
    text: 'Three Palestinians were killed and one was seriously injured in a raid on Orlo.',
    expect: [
      ['Three', 'killed', 3, 3, 'Palestinians'],
      ['one', 'injured', 1, 1, 'Palestinians'],
    ],
  },
  {
    text: 'The Health Ministry in Karsova said 52 people had been killed and 164 wounded in the past 24 hours.',
    expect: [
      ['52', 'killed', 52, 52, 'people'],
      ['164', 'injured', 164, 164, 'people'],
    ],
  },
  {
    text: 'The army says it killed 20 militants and struck more than 150 targets.',
    expect: [
      ['20', 'killed', 20, 20, 'militants'],
      ['more than 150', 'attacks', 150, null, 'targets'],
    ],
  },
  {
    text: 'Israeli forces demolished six homes and arrested 25 people.',
    expect: [
      ['six', 'destroyed', 6, 6, 'homes'],
      ['25', 'detained', 25, 25, 'people'],
    ],
  },
  { text: 'Militants released 17 hostages on Saturday.', expect: [['17', 'detained', 17, 17, 'hostages']] },
  {
    text: 'More than 130 hostages are still held in the enclave.',
    expect: [['More than 130', 'detained', 130, null, 'hostages']],
  },
  { text: 'Rescuers pulled 14 survivors from the debris.', expect: [] },
  {
    text: 'Drone debris damaged three houses and injured a 60-year-old woman.',
    expect: [['three', 'destroyed', 3, 3, 'houses']],
  },
  {
    text: 'A total of 1,345 civilian casualties were recorded: 412 killed and 933 injured.',
    expect: [
      ['1,345', 'killed', 1345, 1345, 'civilian casualties'],
      ['412', 'killed', 412, 412, 'civilian'],
      ['933', 'injured', 933, 933, 'civilian'],
    ],
  },
  { text: 'The mission verified 4,731 civilian deaths in June.', expect: [['4,731', 'killed', 4731, 4731, 'civilian']] },
  {
    text: 'The conflict has uprooted more than 12 million people since April 2023.',
    expect: [['more than 12 million', 'displaced', 12000000, null, 'people']],
  },
  {
    text: 'About 8.8 million people have been displaced within the country and 3.5 million have fled abroad.',
    expect: [
      ['About 8.8 million', 'displaced', 7920000, 9680000, 'people'],
      ['3.5 million', 'displaced', 3500000, 3500000, 'people'],
    ],
  },
  { text: 'Up to 150,000 people are believed to have died.', expect: [['Up to 150,000', 'killed', null, 150000, 'people']] },
  {
    text: 'Paramilitary fighters abducted at least 30 women and girls.',
    expect: [['at least 30', 'detained', 30, null, 'women']],
  },
  {
    text: 'Barrel bombs killed at least eight people, among them a medic and two nurses.',
    expect: [
      ['at least eight', 'killed', 8, null, 'people'],
      ['a', 'killed', 1, 1, 'medic'],
      ['two', 'killed', 2, 2, 'nurses'],
    ],
  },
  { text: 'At least 1,500 people are missing.', expect: [['At least 1,500', 'missing', 1500, null, 'people']] },
  { text: 'The whereabouts of 43 students remain unknown.', expect: [['43', 'missing', 43, 43, 'students']] },
  {
    text: 'The junta carried out 22 air strikes on villages in the township last month.',
    expect: [['22', 'attacks', 22, 22, 'air strikes']],
  },
  {
    text: 'Some 3,000 villagers from eight villages fled into the forest.',
    expect: [['Some 3,000', 'displaced', 2700, 3300, 'villagers']],
  },
  {
    text: 'Resistance groups said they killed about 50 junta soldiers and captured 13.',
    expect: [
      ['about 50', 'killed', 45, 55, 'junta soldiers'],
      ['13', 'detained', 13, 13, 'junta soldiers'],
    ],
  },
  { text: 'Twenty-two soldiers surrendered along with their weapons.', expect: [['Twenty-two', 'forces', 22, 22, 'soldiers']] },
  {
    text: 'The gunmen opened fire on a bus, killing the driver and 11 passengers.',
    expect: [['11', 'killed', 11, 11, 'passengers']],
  },
  { text: 'Suspected herders killed 21 people in two villages, police said.', expect: [['21', 'killed', 21, 21, 'people']] },
  { text: 'More than 40 women were raped.', expect: [] },
  {
    text: 'The blast at the mosque killed at least 59 people and wounded more than 150.',
    expect: [
      ['at least 59', 'killed', 59, null, 'people'],
      ['more than 150', 'injured', 150, null, 'people'],
    ],
  },
  { text: 'A suicide bomber blew himself up, killing six policemen.', expect: [['six', 'killed', 6, 6, 'policemen']] },
  { text: 'Taliban fighters overran 14 checkpoints, killing 30 soldiers.', expect: [['30', 'killed', 30, 30, 'soldiers']] },
  { text: 'The convoy of 120 trucks reached the town.', expect: [] },
  { text: 'Aid workers reached 5,000 families in the valley.', expect: [] },
  { text: 'Some 700,000 people face famine.', expect: [['Some 700,000', 'in-need', 630000, 770000, 'people']] },
  { text: 'At least 13 children have died of hunger.', expect: [['At least 13', 'killed', 13, null, 'children']] },
  { text: 'The fighting has forced 47,000 people from their homes.', expect: [['47,000', 'displaced', 47000, 47000, 'people']] },
  {
    text: 'The UN refugee agency has registered 11,000 new arrivals.',
    expect: [['11,000', 'displaced', 11000, 11000, 'new arrivals']],
  },
  { text: 'Sixty percent of the city is under rebel control.', expect: [['Sixty percent', 'territory', 60, 60, 'city']] },
  {
    text: 'The army now holds more than 80 percent of the district.',
    expect: [['more than 80 percent', 'territory', 80, null, 'district']],
  },
  {
    text: 'The group lost two thirds of its territory in a year.',
    expect: [['two thirds', 'territory', 66.7, 66.7, 'territory']],
  },
  {
    text: 'Saudi-led aircraft carried out at least nine raids on the airport.',
    expect: [['at least nine', 'attacks', 9, null, 'raids']],
  },
  {
    text: 'Houthi rebels fired three ballistic missiles and 12 drones at the city.',
    expect: [
      ['three', 'attacks', 3, 3, 'ballistic missiles'],
      ['12', 'attacks', 12, 12, 'drones'],
    ],
  },
  {
    text: 'Two US service members were killed and three wounded.',
    expect: [
      ['Two', 'killed', 2, 2, 'US service members'],
      ['three', 'injured', 3, 3, 'US service members'],
    ],
  },
  { text: 'Coalition jets struck 17 positions of the group.', expect: [['17', 'attacks', 17, 17, 'positions']] },
  {
    text: 'Five Iraqi policemen and three members of a tribal force were killed.',
    expect: [
      ['Five', 'killed', 5, 5, 'Iraqi policemen'],
      ['three', 'killed', 3, 3, 'members'],
    ],
  },
  {
    text: 'The bombing of a cafe killed 10 and injured 25.',
    expect: [
      ['10', 'killed', 10, 10, 'people'],
      ['25', 'injured', 25, 25, 'people'],
    ],
  },
  { text: 'Nine bodies were found in a well.', expect: [['Nine', 'killed', 9, 9, 'bodies']] },
  { text: 'A mass grave holding 64 bodies was uncovered.', expect: [['64', 'killed', 64, 64, 'bodies']] },
  { text: 'ISIS executed 19 men by firing squad.', expect: [['19', 'killed', 19, 19, 'men']] },
  {
    text: 'The ambush left four soldiers dead, seven wounded and two missing.',
    expect: [
      ['four', 'killed', 4, 4, 'soldiers'],
      ['seven', 'injured', 7, 7, 'soldiers'],
      ['two', 'missing', 2, 2, 'soldiers'],
    ],
  },
  { text: 'Colombian troops killed 10 rebels in an air raid.', expect: [['10', 'killed', 10, 10, 'rebels']] },
  {
    text: 'Gangs burned 40 houses and killed at least 70 people, including three infants.',
    expect: [
      ['40', 'destroyed', 40, 40, 'houses'],
      ['at least 70', 'killed', 70, null, 'people'],
      ['three', 'killed', 3, 3, 'infants'],
    ],
  },
  {
    text: 'More than 1,200 people were killed or injured between January and March.',
    expect: [
      ['More than 1,200', 'killed', 1200, null, 'people'],
      ['More than 1,200', 'injured', 1200, null, 'people'],
    ],
  },
  {
    text: 'At least 184 people, among them 127 elderly, were killed over the weekend.',
    expect: [
      ['At least 184', 'killed', 184, null, 'people'],
      ['127', 'killed', 127, 127, 'elderly'],
    ],
  },
  { text: 'Police said eight suspects had been taken into custody.', expect: [['eight', 'detained', 8, 8, 'suspects']] },
  { text: 'Hundreds of fighters poured across the border.', expect: [['Hundreds', 'forces', 200, 999, 'fighters']] },
  { text: 'Some 1,500 rebels are believed to be in the area.', expect: [['Some 1,500', 'forces', 1350, 1650, 'rebels']] },
  { text: 'About 300 families returned to their villages.', expect: [] },
  { text: 'The 12-year-old boy was among five people wounded.', expect: [['five', 'injured', 5, 5, 'people']] },
  { text: 'Each family received 20 kilograms of flour.', expect: [] },
  { text: 'In 2015, 60 people met in the hall.', expect: [] },
  { text: 'Over 100 aid organisations warned of famine.', expect: [] },
  { text: 'The war is now in its third year.', expect: [] },
  { text: 'Resolution 2417 was passed by 15 votes.', expect: [] },
  { text: 'Twelve countries signed the statement.', expect: [] },
  { text: 'He served 20 years in the army.', expect: [] },
  { text: 'The road is 300 km long.', expect: [] },
  { text: 'Two of the three parties agreed.', expect: [] },
  { text: 'They have 40 tanks and 200 guns.', expect: [] },
  // What befell whom last, and who is whose.
  { text: 'Six injured civilians died on Saturday.', expect: [['Six', 'killed', 6, 6, 'injured civilians']] },
  { text: 'The fate of 250 others is unknown.', expect: [['250', 'missing', 250, 250, 'people']] },
  { text: 'Gunmen shot dead five farmers.', expect: [['five', 'killed', 5, 5, 'farmers']] },
  {
    text: 'Several thousand rebel fighters remain in the district.',
    expect: [['Several thousand', 'forces', 2000, 9999, 'rebel fighters']],
  },
  {
    text: 'The raid killed 14 people including three children fleeing by boat.',
    expect: [
      ['14', 'killed', 14, 14, 'people'],
      ['three', 'killed', 3, 3, 'children'],
    ],
  },
  { text: 'Some 1,500 people took part in the protest.', expect: [['Some 1,500', 'participants', 1350, 1650, 'people']] },
  {
    text: 'Nearly half of the country’s 11 million people face hunger.',
    expect: [['Nearly half', 'in-need', 45, 50, 'people']],
  },
]
