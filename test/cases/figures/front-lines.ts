import type { FigureCase } from './case.ts'

/** Front lines and situation reports: losses, drones, families, hospitals. */
export const FRONT_LINES: readonly FigureCase[] = [
  {
    text: 'Over the past 24 hours, the Karsovan army lost up to 230 troops, two tanks and three armoured vehicles.',
    expect: [
      ['up to 230', 'killed', null, 230, 'troops'],
      ['two', 'destroyed', 2, 2, 'tanks'],
      ['three', 'destroyed', 3, 3, 'armoured vehicles'],
    ],
  },
  {
    text: 'Enemy losses amounted to over 400 servicemen, one tank and 12 motor vehicles.',
    expect: [
      ['over 400', 'killed', 400, null, 'servicemen'],
      ['one', 'destroyed', 1, 1, 'tank'],
      ['12', 'destroyed', 12, 12, 'motor vehicles'],
    ],
  },
  {
    text: 'Air defence systems shot down 58 unmanned aerial vehicles overnight.',
    expect: [['58', 'destroyed', 58, 58, 'unmanned aerial vehicles']],
  },
  {
    text: 'The enemy carried out 92 airstrikes and launched 4,200 artillery attacks.',
    expect: [
      ['92', 'attacks', 92, 92, 'airstrikes'],
      ['4,200', 'attacks', 4200, 4200, 'artillery attacks'],
    ],
  },
  {
    text: 'Over the past day, 147 combat clashes took place along the front line.',
    expect: [['147', 'attacks', 147, 147, 'combat clashes']],
  },
  {
    text: 'Air defences destroyed 37 of 46 attack drones launched from the south.',
    expect: [
      ['37', 'destroyed', 37, 37, 'attack drones'],
      ['46', 'attacks', 46, 46, 'attack drones'],
    ],
  },
  {
    text: 'At least 37,000 people have been killed and 85,000 injured since October.',
    expect: [
      ['At least 37,000', 'killed', 37000, null, 'people'],
      ['85,000', 'injured', 85000, 85000, 'people'],
    ],
  },
  {
    text: 'The strikes bring the total number of dead since the start of the war to 37,084.',
    expect: [['37,084', 'killed', 37084, 37084, 'people']],
  },
  { text: 'The bodies of 24 people were brought to the hospital.', expect: [['24', 'killed', 24, 24, 'people']] },
  {
    text: 'Shelling killed eight people and injured 15 more.',
    expect: [
      ['eight', 'killed', 8, 8, 'people'],
      ['15', 'injured', 15, 15, 'people'],
    ],
  },
  {
    text: 'An estimated 1.9 million people, nearly 80 per cent of the population, have been internally displaced.',
    expect: [
      ['An estimated 1.9 million', 'displaced', 1710000, 2090000, 'people'],
      ['nearly 80 per cent', 'displaced', 72, 80, 'population'],
    ],
  },
  {
    text: 'Some 18,500 individuals have arrived in the border town since Monday.',
    expect: [['Some 18,500', 'displaced', 16650, 20350, 'individuals']],
  },
  {
    text: 'About 24.8 million people, half the population, need humanitarian assistance.',
    expect: [
      ['About 24.8 million', 'in-need', 22320000, 27280000, 'people'],
      ['half', 'in-need', 50, 50, 'population'],
    ],
  },
  {
    text: 'The agency recorded 6,500 households displaced from the locality.',
    expect: [['6,500', 'displaced', 6500, 6500, 'households']],
  },
  {
    text: 'More than 542,000 people have crossed into the neighbouring country.',
    expect: [['More than 542,000', 'displaced', 542000, null, 'people']],
  },
  { text: 'At least 20 health facilities were damaged.', expect: [['At least 20', 'destroyed', 20, null, 'health facilities']] },
  { text: 'Bandits abducted 73 students from a boarding school.', expect: [['73', 'detained', 73, 73, 'students']] },
  {
    text: 'Troops neutralised 12 terrorists and arrested five suspects.',
    expect: [
      ['12', 'killed', 12, 12, 'terrorists'],
      ['five', 'detained', 5, 5, 'suspects'],
    ],
  },
  { text: 'Gunmen killed no fewer than 15 persons in the raid.', expect: [['no fewer than 15', 'killed', 15, null, 'persons']] },
  {
    text: 'Four monks were among at least 10 people killed in the air strike.',
    expect: [
      ['Four', 'killed', 4, 4, 'monks'],
      ['at least 10', 'killed', 10, null, 'people'],
    ],
  },
  {
    text: 'A roadside bomb wounded three policemen in the north of the city.',
    expect: [['three', 'injured', 3, 3, 'policemen']],
  },
  {
    text: 'Six people were killed and 14 wounded when a shell hit the queue.',
    expect: [
      ['Six', 'killed', 6, 6, 'people'],
      ['14', 'injured', 14, 14, 'people'],
    ],
  },
  {
    text: 'Shelling of the camp killed 48 and wounded 150, doctors said.',
    expect: [
      ['48', 'killed', 48, 48, 'people'],
      ['150', 'injured', 150, 150, 'people'],
    ],
  },
  {
    text: 'At least 100 people, including more than 20 children, died in the attack.',
    expect: [
      ['At least 100', 'killed', 100, null, 'people'],
      ['more than 20', 'killed', 20, null, 'children'],
    ],
  },
  {
    text: 'The missile struck a house, killing one person and wounding three.',
    expect: [
      ['one', 'killed', 1, 1, 'person'],
      ['three', 'injured', 3, 3, 'person'],
    ],
  },
  { text: 'Three more people died in hospital on Tuesday.', expect: [['Three', 'killed', 3, 3, 'people']] },
  { text: 'The number of wounded rose to 48.', expect: [['48', 'injured', 48, 48, 'people']] },
  { text: 'Death toll from Karsova blast rises to 52', expect: [['52', 'killed', 52, 52, 'people']] },
  {
    text: '12 killed, 30 injured in Orlo market attack',
    expect: [
      ['12', 'killed', 12, 12, 'people'],
      ['30', 'injured', 30, 30, 'people'],
    ],
  },
  {
    text: 'The explosion left at least five people dead and 20 wounded.',
    expect: [
      ['at least five', 'killed', 5, null, 'people'],
      ['20', 'injured', 20, 20, 'people'],
    ],
  },
  { text: 'Two people lost their lives in the shelling.', expect: [['Two', 'killed', 2, 2, 'people']] },
  { text: 'A family of five was killed when their house was hit.', expect: [['five', 'killed', 5, 5, 'people']] },
  { text: 'Five members of one family were killed.', expect: [['Five', 'killed', 5, 5, 'members']] },
  { text: 'The commander was killed along with six of his guards.', expect: [['six', 'killed', 6, 6, 'guards']] },
  {
    text: 'Twenty people were injured, five of them seriously.',
    expect: [
      ['Twenty', 'injured', 20, 20, 'people'],
      ['five', 'injured', 5, 5, 'people'],
    ],
  },
  { text: 'The dead included seven women.', expect: [['seven', 'killed', 7, 7, 'women']] },
  { text: 'Seven of the dead were women.', expect: [['Seven', 'killed', 7, 7, 'women']] },
  {
    text: 'As many as 300 people are feared trapped under the rubble.',
    expect: [['As many as 300', 'trapped', null, 300, 'people']],
  },
  {
    text: 'The blast killed a dozen people and injured another 40.',
    expect: [
      ['a dozen', 'killed', 12, 12, 'people'],
      ['40', 'injured', 40, 40, 'people'],
    ],
  },
  {
    text: 'Fighters killed 11 soldiers, burned two vehicles and seized weapons.',
    expect: [
      ['11', 'killed', 11, 11, 'soldiers'],
      ['two', 'destroyed', 2, 2, 'vehicles'],
    ],
  },
  { text: 'More than 1,000 homes have been destroyed.', expect: [['More than 1,000', 'destroyed', 1000, null, 'homes']] },
  {
    text: 'The group said its fighters had killed or wounded 60 soldiers.',
    expect: [
      ['60', 'killed', 60, 60, 'soldiers'],
      ['60', 'injured', 60, 60, 'soldiers'],
    ],
  },
  { text: 'Some 40 protesters were detained.', expect: [['Some 40', 'detained', 36, 44, 'protesters']] },
  {
    text: 'Tens of thousands of demonstrators marched through the capital.',
    expect: [['Tens of thousands', 'participants', 20000, 99999, 'demonstrators']],
  },
  { text: 'The mission has 14,000 troops in the country.', expect: [['14,000', 'forces', 14000, 14000, 'troops']] },
  { text: 'The ministry has massed 100,000 troops near the border.', expect: [['100,000', 'forces', 100000, 100000, 'troops']] },
  { text: 'A convoy carrying 300 fighters left the suburb.', expect: [['300', 'forces', 300, 300, 'fighters']] },
  {
    text: 'Around 2,000 civilians are sheltering in the basement of the theatre.',
    expect: [['Around 2,000', 'trapped', 1800, 2200, 'civilians']],
  },
  { text: 'Some 250,000 people remain under siege.', expect: [['Some 250,000', 'trapped', 225000, 275000, 'people']] },
  {
    text: 'Nearly 600 people were evacuated from the enclave on Friday.',
    expect: [['Nearly 600', 'displaced', 540, 600, 'people']],
  },
  { text: 'Ninety-three detainees were freed in the exchange.', expect: [['Ninety-three', 'detained', 93, 93, 'detainees']] },
  { text: 'The two sides exchanged 95 prisoners each.', expect: [['95', 'detained', 95, 95, 'prisoners']] },
  { text: 'Twelve journalists have been killed this year.', expect: [['Twelve', 'killed', 12, 12, 'journalists']] },
  { text: "Only three of the town's 12 clinics still work.", expect: [] },
  { text: 'Ten villages were burnt to the ground.', expect: [['Ten', 'destroyed', 10, 10, 'villages']] },
  { text: 'The army said that 18 of its soldiers had been killed.', expect: [['18', 'killed', 18, 18, 'soldiers']] },
  {
    text: 'At least 8 dead, dozens hurt in suicide attack on mosque',
    expect: [
      ['At least 8', 'killed', 8, null, 'dead'],
      ['dozens', 'injured', 24, 99, 'people'],
    ],
  },
  {
    text: 'Between 80 and 100 militants were killed, the governor said.',
    expect: [['Between 80 and 100', 'killed', 80, 100, 'militants']],
  },
  { text: 'The attack killed 5-7 people.', expect: [['5-7', 'killed', 5, 7, 'people']] },
  { text: 'Up to 3,000 people may have died.', expect: [['Up to 3,000', 'killed', null, 3000, 'people']] },
  {
    text: 'Hospitals have received 119 bodies and 350 wounded since Saturday.',
    expect: [
      ['119', 'killed', 119, 119, 'bodies'],
      ['350', 'injured', 350, 350, 'people'],
    ],
  },
  {
    text: 'The ministry said 31 people had died and 110 had been injured.',
    expect: [
      ['31', 'killed', 31, 31, 'people'],
      ['110', 'injured', 110, 110, 'people'],
    ],
  },
  {
    text: 'Four children drowned when the boat carrying families fleeing the fighting sank.',
    expect: [['Four', 'killed', 4, 4, 'children']],
  },
  {
    text: 'Landmines killed or maimed 220 people last year.',
    expect: [
      ['220', 'killed', 220, 220, 'people'],
      ['220', 'injured', 220, 220, 'people'],
    ],
  },
  // Lists that end in what befell them, losses over a period, parts of those who are not counted.
  {
    text: 'The battle left 978 militants, 168 soldiers and 87 civilians dead, and displaced 400,000.',
    expect: [
      ['978', 'killed', 978, 978, 'militants'],
      ['168', 'killed', 168, 168, 'soldiers'],
      ['87', 'killed', 87, 87, 'civilians'],
      ['400,000', 'displaced', 400000, 400000, 'civilians'],
    ],
  },
  {
    text: 'Total losses from May to June are estimated at 1,200 personnel, including 90 on Friday.',
    expect: [
      ['1,200', 'killed', 1200, 1200, 'personnel'],
      ['90', 'killed', 90, 90, 'personnel'],
    ],
  },
  {
    text: 'The shell hit a house, killing the Karso family, including three children.',
    expect: [['three', 'killed', 3, 3, 'children']],
  },
  {
    text: 'Three gunmen holding two hostages were slain by marines.',
    expect: [
      ['Three', 'killed', 3, 3, 'gunmen'],
      ['two', 'detained', 2, 2, 'hostages'],
    ],
  },
  {
    text: 'Hospitals counted 140+ injured and 20 or more dead.',
    expect: [
      ['140+', 'injured', 140, null, 'people'],
      ['20 or more', 'killed', 20, null, 'people'],
    ],
  },
  { text: 'Gunmen killed 12 tribesmen near Orlo.', expect: [['12', 'killed', 12, 12, 'tribesmen']] },
  {
    text: 'Troops killed 20 insurgents and took 30 more prisoners.',
    expect: [
      ['20', 'killed', 20, 20, 'insurgents'],
      ['30', 'detained', 30, 30, 'prisoners'],
    ],
  },
  { text: 'A man whose sister was killed said so.', expect: [] },
  {
    text: 'Attacks killed 20 people in Kharkiv, 23 in Sumy, and three near Nikopol. In Kyiv 14 returned.',
    expect: [
      ['20', 'killed', 20, 20, 'people'],
      ['23', 'killed', 23, 23, 'people'],
      ['three', 'killed', 3, 3, 'people'],
    ],
  },
  { text: 'Some 900 Ukrainians have left Kharkiv for Poland.', expect: [['Some 900', 'displaced', 810, 990, 'Ukrainians']] },
  { text: 'Some 900 Ukrainians have left the hall.', expect: [] },
  { text: 'Six died in Kharkiv, and two in Kherson survived.', expect: [['Six', 'killed', 6, 6, 'people']] },
  {
    text: 'Twenty people were killed in Sumy, and 12 in Kherson were freed.',
    expect: [['Twenty', 'killed', 20, 20, 'people']],
  },
  { text: 'Five diplomats left Kyiv for Geneva.', expect: [] },
  { text: 'Some 300 supporters left the area after the rally.', expect: [] },
  // Ground in square kilometres that somebody takes or holds; a camp's size and a distance are none.
  {
    text: 'The army regained control over 400 square kilometers of land.',
    expect: [['400', 'territory', 400, 400, 'land']],
  },
  { text: 'About 30 sq. km were retaken near Orlo.', expect: [['About 30', 'territory', 27, 33, 'sq. km']] },
  { text: 'The rebels lost 12 km² in a week.', expect: [['12', 'territory', 12, 12, 'km²']] },
  { text: 'Farmers lost 300 acres of wheat.', expect: [] },
  { text: 'The camp covers 12 square kilometres and lies in a valley.', expect: [] },
  { text: 'They captured a hill 12 kilometres from Orlo.', expect: [] },
  // How often somebody attacked; a factor and a wound are none.
  { text: 'The town of Orlo was shelled 15 times on Monday.', expect: [['15', 'attacks', 15, 15, null]] },
  { text: 'The convoy was attacked twice.', expect: [['twice', 'attacks', 2, 2, null]] },
  { text: 'The enemy tried to advance at least 35 times.', expect: [['at least 35', 'attacks', 35, null, null]] },
  { text: 'Shelling was three times heavier than before the attack.', expect: [] },
  { text: 'The guard was attacked and hit three times in the chest.', expect: [] },
  { text: 'The army attacked a force twice as large.', expect: [] },
  { text: 'The two ministers met three times.', expect: [] },
  { text: 'The front recorded 230 combat engagements.', expect: [['230', 'attacks', 230, 230, 'combat engagements']] },
  {
    text: 'The army regained 300 square kilometres (115 square miles) of land.',
    expect: [['300', 'territory', 300, 300, 'land']],
  },
]
