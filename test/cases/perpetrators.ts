/**
 * Who did what a figure counts (codebook section 3, "By"). Sentences are ours, places in them invented. `country` is the one that the report
 * tells of. Expected: for each figure its number and who did it; an empty list where the text names nobody or wavers.
 */
export interface PerpetratorCase {
  readonly text: string
  readonly country: string
  readonly expect: readonly (readonly [number: string, by: readonly string[]])[]
}

export const PERPETRATOR_CASES: readonly PerpetratorCase[] = [
  // Behind "by".
  { text: 'Twelve villagers were killed by Boko Haram on Sunday.', country: 'NG', expect: [['Twelve', ['Boko Haram']]] },
  { text: 'Nine farmers were shot dead by gunmen from Al-Shabaab.', country: 'SO', expect: [['Nine', ['Al-Shabaab']]] },
  {
    text: 'At least 16 people were killed in an attack by the ADF on Karsova.',
    country: 'CD',
    expect: [['At least 16', ['Allied Democratic Forces']]],
  },
  { text: 'Five miners died in a strike carried out by Ukrainian drones.', country: 'UA', expect: [['Five', ['Ukraine']]] },
  {
    text: 'Some 200 girls were abducted by suspected Boko Haram militants.',
    country: 'NG',
    expect: [['Some 200', ['Boko Haram']]],
  },
  {
    text: 'Four soldiers were killed by a roadside bomb planted by the Taliban.',
    country: 'AF',
    expect: [['Four', ['Taliban']]],
  },
  {
    text: 'Thirty people were killed at the hands of the Rapid Support Forces.',
    country: 'SD',
    expect: [['Thirty', ['Rapid Support Forces']]],
  },
  {
    text: 'About 300,000 people are besieged by the RSF in El Karsova.',
    country: 'SD',
    expect: [['About 300,000', ['Rapid Support Forces']]],
  },
  { text: 'A total of 14 homes were demolished by Israeli forces.', country: 'PS', expect: [['14', ['Israel']]] },

  // Who holds the ground is not who strikes it.
  { text: 'Air strikes on areas controlled by Islamic State have killed 30 people.', country: 'SY', expect: [['30', []]] },
  { text: 'Russian strikes on towns held by Boko Haram killed 12 people.', country: 'NG', expect: [['12', ['Russia']]] },

  // A deed with an owner.
  {
    text: 'At least 26 civilians were killed in suspected Russian strikes on Orlo.',
    country: 'SY',
    expect: [['At least 26', ['Russia']]],
  },
  { text: 'Israeli air strikes killed 31 people in Karsova.', country: 'PS', expect: [['31', ['Israel']]] },
  { text: 'Six people were wounded in Ukrainian shelling of the border town.', country: 'RU', expect: [['Six', ['Ukraine']]] },
  { text: 'A Houthi missile killed three dockers.', country: 'YE', expect: [['three', ['Houthis']]] },
  { text: 'RSF artillery fire on the market killed 23 traders.', country: 'SD', expect: [['23', ['Rapid Support Forces']]] },
  {
    text: 'Eleven people died after Saudi-led coalition air raids hit Orlo.',
    country: 'YE',
    expect: [['Eleven', ['Saudi-led coalition']]],
  },
  { text: 'Dozens were killed during a Taliban assault on the fort.', country: 'AF', expect: [['Dozens', ['Taliban']]] },
  { text: "Myanmar's military air strike killed 40 villagers.", country: 'MM', expect: [['40', ['Myanmar']]] },
  {
    text: 'Rebel shelling killed 14 civilians and wounded 70 others.',
    country: 'SY',
    expect: [
      ['14', ['Opposition']],
      ['70', ['Opposition']],
    ],
  },
  { text: 'Rocket fire from Hezbollah wounded two farmers.', country: 'IL', expect: [['two', ['Hezbollah']]] },
  { text: 'Eight people were killed in army shelling of Karsova.', country: 'MM', expect: [['Eight', ['Myanmar']]] },
  { text: 'Security forces’ gunfire killed seven protesters.', country: 'SD', expect: [['seven', ['Sudan']]] },
  { text: 'The ministry counted 36 Russian drone attacks overnight.', country: 'UA', expect: [['36', ['Russia']]] },

  // The subject of an active verb.
  { text: 'Islamic State fighters executed 20 captives.', country: 'IQ', expect: [['20', ['Islamic State']]] },
  {
    text: 'JNIM killed 17 soldiers and destroyed four vehicles.',
    country: 'BF',
    expect: [
      ['17', ['JNIM']],
      ['four', ['JNIM']],
    ],
  },
  { text: 'Police arrested 45 demonstrators in the capital.', country: 'KE', expect: [['45', ['Kenya']]] },
  { text: 'Russian forces fired 80 missiles at the grid.', country: 'UA', expect: [['80', ['Russia']]] },
  { text: 'The army, backed by Russian jets, killed 50 fighters.', country: 'ML', expect: [['50', ['Mali']]] },
  { text: 'M23 rebels stormed the village, killing 12 people.', country: 'CD', expect: [['12', ['M23']]] },
  { text: 'Gunmen raided the village and killed nine people.', country: 'NG', expect: [['nine', ['Gunmen']]] },
  { text: 'Turkish warplanes bombed a depot in Orlo, killing eight militants.', country: 'IQ', expect: [['eight', ['Turkey']]] },
  { text: 'Troops opened fire on the crowd, wounding 19 people.', country: 'SD', expect: [['19', ['Sudan']]] },
  { text: 'The air force has carried out 120 strikes since dawn.', country: 'SD', expect: [['120', ['Sudan']]] },
  { text: 'Israel killed 15 people in the camp.', country: 'PS', expect: [['15', ['Israel']]] },
  {
    text: 'The Arakan Army took 30 soldiers prisoner after it overran the post.',
    country: 'MM',
    expect: [['30', ['Arakan Army']]],
  },
  { text: 'Ukraine shot down 41 drones overnight.', country: 'UA', expect: [['41', ['Ukraine']]] },
  { text: 'Rebels hold 40 percent of the town.', country: 'SY', expect: [['40 percent', ['Opposition']]] },
  { text: 'The army has seized a third of the Karsova pocket.', country: 'SY', expect: [['a third', ['Government of Syria']]] },
  {
    text: 'At least ten people were killed when Russian jets bombed a bakery.',
    country: 'SY',
    expect: [['At least ten', ['Russia']]],
  },
  { text: 'Ten killed as Israeli jets pound Karsova', country: 'PS', expect: [['Ten', ['Israel']]] },

  // Both where two are named.
  { text: 'Syrian and Russian warplanes killed 33 people.', country: 'SY', expect: [['33', ['Government of Syria', 'Russia']]] },
  { text: 'Thirty people were killed by the army and allied militias.', country: 'MM', expect: [['Thirty', ['Myanmar']]] },
  {
    text: 'The SDF and the US-led coalition killed 12 militants in a raid.',
    country: 'SY',
    expect: [['12', ['Syrian Democratic Forces', 'US-led coalition']]],
  },

  // Blamed, or claimed by themselves.
  { text: 'A car bomb blamed on Al-Shabaab killed 21 people.', country: 'SO', expect: [['21', ['Al-Shabaab']]] },
  {
    text: 'The blast killed 40 worshippers; Islamic State claimed responsibility.',
    country: 'PK',
    expect: [['40', ['Islamic State']]],
  },
  { text: 'An ambush claimed by ISWAP killed seven soldiers.', country: 'NG', expect: [['seven', ['ISWAP']]] },

  // The same paragraph says who.
  {
    text: 'Russian jets bombed a market in Orlo on Sunday. At least 20 people died.',
    country: 'SY',
    expect: [['At least 20', ['Russia']]],
  },
  {
    text: 'Israeli strikes hit a school in Karsova. The strikes killed nine children, medics said.',
    country: 'PS',
    expect: [['nine', ['Israel']]],
  },
  {
    text: 'Russian jets bombed a market in Orlo on Sunday.\nAt least 20 people died in a flood.',
    country: 'SY',
    expect: [['At least 20', []]],
  },
  {
    text: 'The army shelled Karsova. Separately, four people were killed in a car crash.',
    country: 'SD',
    expect: [['four', []]],
  },

  // Nobody: the text names none, or wavers.
  { text: 'A bomb killed 12 people in Karsova market.', country: 'IQ', expect: [['12', []]] },
  { text: 'Syrian or Russian jets killed 16 people.', country: 'SY', expect: [['16', []]] },
  { text: 'Twenty people were killed in clashes between the army and the RSF.', country: 'SD', expect: [['Twenty', []]] },
  { text: 'More than 150,000 people have been killed since the war began.', country: 'YE', expect: [['More than 150,000', []]] },
  { text: 'A suicide bomber killed 18 people.', country: 'AF', expect: [['18', []]] },
  { text: 'The attackers killed 18 people.', country: 'ML', expect: [['18', []]] },
  { text: 'About 60,000 people have fled the fighting.', country: 'CD', expect: [['About 60,000', []]] },

  // Victims are no perpetrators.
  { text: 'Seven Taliban fighters were killed in the raid.', country: 'AF', expect: [['Seven', []]] },
  { text: 'The blast killed four Turkish soldiers.', country: 'SY', expect: [['four', []]] },
  { text: 'A landmine killed three soldiers of the Malian army.', country: 'ML', expect: [['three', []]] },
  { text: 'Six people died in an attack on Russian forces.', country: 'UA', expect: [['Six', []]] },
  { text: 'At least 70 Islamic State militants killed in Orlo', country: 'IQ', expect: [['At least 70', []]] },

  // Speakers are no perpetrators.
  { text: 'Twelve people were killed in Orlo, the Israeli military said.', country: 'LB', expect: [['Twelve', []]] },
  { text: 'Hamas said 25 people had been killed.', country: 'PS', expect: [['25', []]] },
  { text: 'Hamas said Israeli tanks killed 25 people.', country: 'PS', expect: [['25', ['Israel']]] },
  { text: 'Eight people were wounded, according to the Houthis.', country: 'YE', expect: [['Eight', []]] },
  { text: 'The deaths of 11 people were confirmed by the army.', country: 'NG', expect: [['11', []]] },

  // Named in the background only.
  { text: 'A flood killed 30 people in rebel-held Karsova.', country: 'SY', expect: [['30', []]] },
  { text: 'Four people were killed near a base held by Russian troops.', country: 'SY', expect: [['Four', []]] },
  { text: 'Seven people died in Orlo, which was retaken by the army in May.', country: 'SY', expect: [['Seven', []]] },
  { text: 'Fighters backed by Turkey killed nine people.', country: 'SY', expect: [['nine', ['Fighters']]] },
  { text: 'Since the rebel assault began, 80 people have been killed.', country: 'SY', expect: [['80', []]] },
  { text: 'The army foiled an attack by Al-Shabaab in which a blast killed two guards.', country: 'SO', expect: [['two', []]] },
  { text: 'Talks with the Taliban went on while a bomb killed five people.', country: 'AF', expect: [['five', []]] },

  // Who "it", "its forces" and "the insurgents" are.
  { text: 'The army said it repelled the attack, killing 70 fighters.', country: 'SD', expect: [['70', ['Sudan']]] },
  { text: "Russia's defence ministry said its forces had destroyed 37 drones.", country: 'UA', expect: [['37', ['Russia']]] },
  { text: 'The Arakan Army said it had killed 50 soldiers.', country: 'MM', expect: [['50', ['Arakan Army']]] },
  {
    text: 'ISWAP fighters raided Karsova at dawn. The attackers killed six traders.',
    country: 'NG',
    expect: [['six', ['ISWAP']]],
  },
  { text: 'The mayor said it was a flood that killed 12 people.', country: 'NG', expect: [['12', []]] },
  { text: 'The army shelled Karsova. The fire killed two firemen, who slept.', country: 'SD', expect: [['two', ['Sudan']]] },
  {
    text: 'An armed group, the Karsova Liberation Front, killed ten guards.',
    country: 'CD',
    expect: [['ten', ['Karsova Liberation Front']]],
  },
  {
    text: 'Regime warplanes and helicopters launched at least 60 air raids.',
    country: 'SY',
    expect: [['at least 60', ['Government of Syria']]],
  },
  {
    text: "A bomber from al-Qaeda's local affiliate the Nusra Front killed 25 soldiers.",
    country: 'SY',
    expect: [['25', ['Al-Nusra Front']]],
  },
  {
    text: 'The Sawaiq al-Karsova Brigade said it had killed six militants.',
    country: 'SY',
    expect: [['six', ['Sawaiq al-Karsova Brigade']]],
  },

  // Soldiers and fighters are not killed by their own where nobody says so.
  {
    text: 'Israeli strikes hit Karsova on Monday. Two soldiers were killed near the fence.',
    country: 'PS',
    expect: [['Two', []]],
  },
  { text: 'The BLA attacked three towns; 21 militants were killed.', country: 'PK', expect: [['21', []]] },
  { text: 'The fighting killed 30 people after the army shelled rebels.', country: 'CD', expect: [['30', []]] },
  // Verbs that share a subject; who is meant by "the group" and "its fighters"; whose a force is.
  {
    text: 'The RSF said it seized 90 vehicles and took prisoner more than 300 soldiers.',
    country: 'SD',
    expect: [['more than 300', ['Rapid Support Forces']]],
  },
  {
    text: 'The Arakan Army had overrun a post near Karsova, killed ten soldiers and detained eight.',
    country: 'MM',
    expect: [
      ['ten', ['Arakan Army']],
      ['eight', ['Arakan Army']],
    ],
  },
  {
    text: 'Al-Shabaab attacked Karsova on Friday. Residents said six elders were killed by the group.',
    country: 'SO',
    expect: [['six', ['Al-Shabaab']]],
  },
  {
    text: "Al-Shabaab's radio denied the loss and claimed its fighters killed 17 soldiers.",
    country: 'SO',
    expect: [['17', ['Al-Shabaab']]],
  },
  {
    text: 'Boko Haram struck Karsova at dawn. The group claimed to have killed 63.',
    country: 'NG',
    expect: [['63', ['Boko Haram']]],
  },
  {
    text: 'Some 800 residents were moved out of Orlo by the occupation authorities.',
    country: 'UA',
    expect: [['Some 800', ['Russian occupation authorities']]],
  },
  { text: 'Somali army and locals kill 23 raiders.', country: 'SO', expect: [['23', ['Somali National Army']]] },
  { text: 'ISWAP has about 2,000 fighters in Karsova.', country: 'NG', expect: [['about 2,000', ['ISWAP']]] },
  {
    text: 'Boko Haram: 31 farmers buried\n\nThe village of Karsova mourns.',
    country: 'NG',
    expect: [['31', ['Boko Haram']]],
  },
  // What only dates the toll, and a group that nobody named.
  {
    text: 'Since the Russian attack on Karsova began, 18 people were killed.',
    country: 'UA',
    expect: [['18', []]],
  },
  { text: 'Residents said six elders were killed by the group.', country: 'SO', expect: [['six', []]] },
  // An attack that another answers has its own doer, where a clause tells what it did.
  {
    text: 'Hezbollah said it fired in response to an Israeli strike in Beirut on Thursday that killed 22 people.',
    country: 'LB',
    expect: [['22', ['Israel']]],
  },
  // Whoever holds a place did not for that harm those in it.
  { text: 'A car bomb killed 12 people in a Syrian town under Turkish control.', country: 'SY', expect: [['12', []]] },
  {
    text: 'Nine civilians were killed when a shell hit a market in Donetsk, a city under Russian occupation.',
    country: 'UA',
    expect: [['Nine', []]],
  },
  // The toll of a war has no one doer, one side's violence has.
  {
    text: 'The PKK has waged an armed struggle against the Turkish state that has killed 40,000 people.',
    country: 'TR',
    expect: [['40,000', []]],
  },
  { text: 'The war between the army and the RSF has killed 15,000 people.', country: 'SD', expect: [['15,000', []]] },
  {
    text: 'The Taliban staged an attack on the fort that killed nine guards.',
    country: 'AF',
    expect: [['nine', ['Taliban']]],
  },
  // Whose agent it is: that of the last verb with a number of its own; one verb may have several numbers.
  {
    text: 'At least 300 people have been arrested and nine have been killed by security forces.',
    country: 'MM',
    expect: [
      ['At least 300', []],
      ['nine', ['Myanmar']],
    ],
  },
  {
    text: 'Twelve villagers and two teachers were killed by Boko Haram.',
    country: 'NG',
    expect: [
      ['Twelve', ['Boko Haram']],
      ['two', ['Boko Haram']],
    ],
  },
  { text: 'Karsova hospital said 14 miners were confirmed dead by the army.', country: 'CD', expect: [['14', []]] },
  // A protest put down: the text does not say who killed; where it does, they did.
  {
    text: 'Police fired tear gas in Karsova on Friday. Three students died in the protests.',
    country: 'KE',
    expect: [['Three', []]],
  },
  {
    text: 'Protesters marched in Karsova on Friday. Police shot dead three students during the protests.',
    country: 'KE',
    expect: [['three', ['Kenya']]],
  },
  // Air raids are those of the one side that flies any; drones and headlines leave it open.
  {
    text: 'Russian air strikes hit the village of Orlo on Friday.\n\nIn Karsova, 22 people were killed in air raids on Sunday.',
    country: 'SY',
    expect: [['22', ['Russia']]],
  },
  {
    text: 'Russian drone strikes hit the village of Orlo on Friday.\n\nIn Karsova, 22 people were killed in drone strikes on Sunday.',
    country: 'UA',
    expect: [['22', []]],
  },
  {
    text: 'Air raids kill 22\n\nRussian air strikes hit the village of Orlo on Friday.',
    country: 'SY',
    expect: [['22', []]],
  },
  // Who is arrested for what they did, did it.
  {
    text: 'The police want to arrest Taliban fighters who killed 12 villagers in Orlo.',
    country: 'AF',
    expect: [['12', ['Taliban']]],
  },
  {
    text: 'The army killed M23 rebels who had burned 12 houses in Orlo.',
    country: 'CD',
    expect: [['12', ['M23']]],
  },
  // Whoever is blamed, fled from, or one of two sides.
  {
    text: 'The FARC was also blamed for a bombing in Orlo that injured nine people.',
    country: 'CO',
    expect: [['nine', ['FARC']]],
  },
  {
    text: 'In 2003 the FARC devastated a social club in Orlo, killing 36 people.',
    country: 'CO',
    expect: [['36', ['FARC']]],
  },
  {
    text: 'Some 2,000 people are fleeing the Russian bombardment of Orlo.',
    country: 'UA',
    expect: [['Some 2,000', ['Russia']]],
  },
  {
    text: 'Houthi fighters advanced on Orlo. More than 90 fighters from both sides were killed.',
    country: 'YE',
    expect: [['More than 90', []]],
  },
  {
    text: 'A Russian drone killed three people. Both sides accuse each other.',
    country: 'UA',
    expect: [['three', ['Russia']]],
  },
  {
    text: 'Israeli strikes killed 20 people on both sides of the Orso river.',
    country: 'LB',
    expect: [['20', ['Israel']]],
  },
  {
    text: 'The government was blamed for failing to prevent the attack that killed 120 people.',
    country: 'CO',
    expect: [['120', []]],
  },
]
