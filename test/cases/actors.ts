/**
 * Who acts, by which words. Sentences are ours; the actors in them are those of `data/`, save where a group is plainly invented (Karsova, Orlo).
 * `country` is the one that the report tells of. Expected: the words, who that is (null: described only), and the hedge where there is one.
 */
export interface ActorCase {
  readonly text: string
  readonly country: string
  readonly year?: number
  readonly expect: readonly (readonly [words: string, name: string | null, hedge?: string])[]
}

export const ACTOR_CASES: readonly ActorCase[] = [
  // Names of their own.
  { text: 'Hamas released two hostages.', country: 'PS', expect: [['Hamas', 'Hamas']] },
  { text: 'The Rapid Support Forces shelled a camp.', country: 'SD', expect: [['Rapid Support Forces', 'Rapid Support Forces']] },
  { text: 'The RSF denied the report.', country: 'SD', expect: [['RSF', 'Rapid Support Forces']] },
  {
    text: 'Clashes between M23 and the FARDC resumed.',
    country: 'CD',
    expect: [
      ['M23', 'M23'],
      ['FARDC', 'FARDC'],
    ],
  },
  { text: 'Al-Shabaab fighters stormed the base.', country: 'SO', expect: [['Al-Shabaab fighters', 'Al-Shabaab']] },
  { text: 'Boko Haram insurgents burnt the village.', country: 'NG', expect: [['Boko Haram insurgents', 'Boko Haram']] },
  { text: 'The Arakan Army took the outpost.', country: 'MM', expect: [['Arakan Army', 'Arakan Army']] },
  { text: 'The Taliban attacked the convoy.', country: 'AF', year: 2015, expect: [['Taliban', 'Taliban']] },
  { text: 'ELN guerrillas held the road.', country: 'CO', expect: [['ELN guerrillas', 'ELN']] },
  { text: 'The Houthis fired a missile.', country: 'YE', expect: [['Houthis', 'Houthis']] },
  { text: 'Houthi rebels fired a missile.', country: 'YE', expect: [['Houthi rebels', 'Houthis']] },
  { text: 'The LTTE left the town.', country: 'LK', year: 2008, expect: [['LTTE', 'Liberation Tigers of Tamil Eelam']] },
  { text: 'JNIM ambushed a patrol near the border.', country: 'ML', expect: [['JNIM', 'JNIM']] },
  { text: 'The PKK withdrew.', country: 'TR', expect: [['PKK', 'PKK']] },
  { text: 'IS claimed the attack.', country: 'IQ', expect: [['IS', 'Islamic State']] },
  { text: 'What is known so far is little.', country: 'IQ', expect: [] },
  { text: 'Let us know what happened.', country: 'SY', expect: [] },
  { text: 'Daesh lost the town.', country: 'IQ', expect: [['Daesh', 'Islamic State']] },
  { text: 'TNLA troops entered the ruby town.', country: 'MM', expect: [['TNLA troops', "Ta'ang National Liberation Army"]] },
  { text: 'A Wagner fighter was captured.', country: 'UA', expect: [['Wagner fighter', 'Wagner Group']] },
  {
    text: 'The Ethiopian National Defense Force advanced.',
    country: 'ET',
    expect: [['Ethiopian National Defense Force', 'Ethiopian National Defence Force']],
  },

  // Adjectives need a doer or a deed.
  { text: 'Russian warplanes flew over the city.', country: 'SY', expect: [['Russian warplanes', 'Russia']] },
  { text: 'Israeli air strikes hit the camp.', country: 'PS', expect: [['Israeli', 'Israel']] },
  { text: 'Ukrainian artillery opened up.', country: 'UA', expect: [['Ukrainian artillery', 'Ukraine']] },
  { text: 'Saudi jets struck a wedding hall.', country: 'YE', expect: [['Saudi jets', 'Saudi Arabia']] },
  { text: 'A Russian doctor left the town.', country: 'UA', expect: [] },
  { text: 'Syrian refugees crossed the border.', country: 'TR', expect: [] },
  { text: 'Israeli civilians took shelter.', country: 'IL', expect: [] },
  { text: 'French soldiers secured the airport.', country: 'ML', expect: [['French soldiers', 'France']] },
  { text: 'Turkish F-16 jets bombed the ridge.', country: 'IQ', expect: [['Turkish F-16 jets', 'Turkey']] },
  { text: 'Pakistani security forces shot four men.', country: 'PK', expect: [['Pakistani security forces', 'Pakistan']] },
  { text: 'Kurdish fighters reached the river.', country: 'SY', expect: [['Kurdish fighters', 'Kurdish forces']] },
  { text: 'The Kurdish language is taught there.', country: 'SY', expect: [] },
  {
    text: 'Palestinian militants fired rockets.',
    country: 'PS',
    expect: [['Palestinian militants', 'Palestinian armed groups']],
  },
  { text: 'Nigerian troops freed 40 captives.', country: 'NG', expect: [['Nigerian troops', 'Nigeria']] },
  { text: 'Burkinabe soldiers left the post.', country: 'BF', expect: [['Burkinabe soldiers', 'Burkina Faso']] },
  { text: 'Rwandan troops crossed the frontier.', country: 'CD', expect: [['Rwandan troops', 'Rwanda']] },
  {
    text: 'Russian and Syrian jets bombed the market.',
    country: 'SY',
    expect: [
      ['Russian', 'Russia'],
      ['Syrian jets', 'Government of Syria'],
    ],
  },
  {
    text: 'Syrian or Russian warplanes were heard.',
    country: 'SY',
    expect: [
      ['Syrian', 'Government of Syria'],
      ['Russian warplanes', 'Russia'],
    ],
  },
  {
    text: 'US-British strikes hit three depots.',
    country: 'YE',
    expect: [
      ['US', 'United States'],
      ['British', 'United Kingdom'],
    ],
  },
  { text: 'American drone strikes killed him.', country: 'PK', expect: [['American', 'United States']] },
  { text: 'Israeli-occupied land was fenced off.', country: 'PS', expect: [['Israeli', 'Israel']] },

  // Who is backed is not who backs.
  { text: 'Turkish-backed fighters took the hill.', country: 'SY', expect: [['fighters', null]] },
  { text: 'Turkish-backed rebels took the hill.', country: 'SY', expect: [['Turkish-backed rebels', 'Opposition']] },
  { text: 'Iran-backed militias fired drones.', country: 'SY', expect: [['Iran-backed militias', 'Iran-backed militias']] },
  { text: 'A Saudi-led coalition raid hit the port.', country: 'YE', expect: [['Saudi-led coalition', 'Saudi-led coalition']] },
  { text: 'The US-led coalition bombed a bridge.', country: 'SY', expect: [['US-led coalition', 'US-led coalition']] },
  { text: 'The coalition bombed a bridge.', country: 'YE', expect: [['coalition', 'Saudi-led coalition']] },
  { text: 'The coalition bombed a bridge.', country: 'IQ', year: 2016, expect: [['coalition', 'US-led coalition']] },
  { text: 'Rwanda-backed M23 rebels took the mine.', country: 'CD', expect: [['Rwanda-backed M23 rebels', 'M23']] },
  {
    text: 'Russian-backed separatists shelled the road.',
    country: 'UA',
    year: 2015,
    expect: [['Russian-backed separatists', 'Russian-backed separatists']],
  },

  // Longer names hold shorter ones.
  { text: 'The Free Syrian Army left.', country: 'SY', expect: [['Free Syrian Army', 'Free Syrian Army']] },
  {
    text: 'The Syrian Democratic Forces left.',
    country: 'SY',
    year: 2017,
    expect: [['Syrian Democratic Forces', 'Syrian Democratic Forces']],
  },
  { text: 'The Syrian Observatory for Human Rights counted them.', country: 'SY', expect: [] },
  { text: 'Syrian Civil Defence crews came.', country: 'SY', expect: [] },
  { text: 'Syrian state television showed the street.', country: 'SY', expect: [] },
  { text: 'The Lebanese Red Cross carried them.', country: 'LB', expect: [] },
  { text: 'The Syrian army left.', country: 'SY', expect: [['Syrian army', 'Government of Syria']] },
  { text: 'The Karsova Liberation Army left.', country: 'UA', expect: [['Karsova Liberation Army', null]] },
  { text: 'The New Orlo Front said so.', country: 'SD', expect: [['New Orlo Front', null]] },
  {
    text: 'The Libyan National Army advanced.',
    country: 'LY',
    year: 2019,
    expect: [['Libyan National Army', 'Libyan National Army']],
  },
  { text: 'The Palestinian Red Crescent reported it.', country: 'PS', expect: [] },

  // Names that many go by mean whoever the country has.
  { text: 'The army shelled the town.', country: 'SD', expect: [['army', 'Sudan']] },
  { text: 'The army shelled the town.', country: 'MM', expect: [['army', 'Myanmar']] },
  { text: 'The army shelled the town.', country: 'SY', year: 2016, expect: [['army', 'Government of Syria']] },
  { text: 'The army said it struck a launcher.', country: 'PS', expect: [['army', 'Israel']] },
  { text: 'Government forces entered the suburb.', country: 'YE', expect: [['Government forces', 'Yemen']] },
  { text: 'Regime forces entered the suburb.', country: 'SY', year: 2014, expect: [['Regime forces', 'Government of Syria']] },
  { text: 'Rebels entered the suburb.', country: 'SY', expect: [['Rebels', 'Opposition']] },
  { text: 'Rebels entered the suburb.', country: 'CO', expect: [['Rebels', null]] },
  { text: 'Rebels entered the suburb.', country: 'CD', expect: [['Rebels', 'M23']] },
  { text: 'The junta denied it.', country: 'MM', expect: [['junta', 'Myanmar']] },
  { text: 'Police fired into the crowd.', country: 'KE', expect: [['Police', 'Kenya']] },
  { text: 'Gangs set fire to the clinic.', country: 'HT', expect: [['Gangs', 'Haitian gangs']] },
  { text: 'Security forces broke up the march.', country: 'AF', year: 2012, expect: [['Security forces', 'Afghanistan']] },
  { text: 'Security forces broke up the march.', country: 'AF', year: 2023, expect: [['Security forces', 'Taliban']] },
  {
    text: 'Government troops and allied militias left.',
    country: 'SY',
    expect: [['Government troops and allied militias', 'Government of Syria']],
  },
  { text: 'The army and its allies left.', country: 'SY', expect: [['army and its allies', 'Government of Syria']] },
  { text: 'Anti-government protesters met.', country: 'SD', expect: [] },
  { text: 'Anti-government fighters met.', country: 'SY', expect: [['Anti-government fighters', 'Opposition']] },
  { text: 'A former army officer spoke.', country: 'SY', expect: [] },
  { text: 'Pro-government forces met.', country: 'SY', expect: [['Pro-government forces', 'Government of Syria']] },

  // Places that act.
  { text: 'Moscow denied the charge.', country: 'SY', expect: [['Moscow', 'Russia']] },
  { text: 'The blast shook Moscow.', country: 'RU', expect: [] },
  { text: 'Ukraine struck the refinery overnight.', country: 'RU', expect: [['Ukraine', 'Ukraine']] },
  { text: 'Eleven people died in Ukraine.', country: 'UA', expect: [] },
  { text: 'Damascus was hit by shells.', country: 'SY', expect: [] },
  { text: 'Six were killed by Israel on Friday.', country: 'PS', expect: [['Israel', 'Israel']] },
  { text: 'Residents of northern Israel fled.', country: 'IL', expect: [] },
  { text: 'Ankara has vowed to answer.', country: 'SY', expect: [['Ankara', 'Turkey']] },
  { text: "Russia's defence ministry denied it.", country: 'UA', expect: [["Russia's defence ministry", 'Russia']] },
  { text: "Ethiopia's army took the town.", country: 'ET', expect: [["Ethiopia's army", 'Ethiopia']] },
  { text: 'The US said it would look into it.', country: 'IQ', expect: [['US', 'United States']] },
  { text: 'Aid reached Yemen at last.', country: 'YE', expect: [] },

  // Hedges belong to the actor.
  { text: 'Suspected Russian strikes hit the town.', country: 'SY', expect: [['Russian', 'Russia', 'Suspected']] },
  {
    text: 'Suspected Boko Haram fighters came at night.',
    country: 'NG',
    expect: [['Boko Haram fighters', 'Boko Haram', 'Suspected']],
  },
  { text: 'An alleged Israeli drone fell on the road.', country: 'LB', expect: [['Israeli drone', 'Israel', 'alleged']] },
  { text: 'Jets believed to be Russian bombed the clinic.', country: 'SY', expect: [['Jets', null]] },
  {
    text: 'Aircraft thought to be Turkish jets bombed the clinic.',
    country: 'IQ',
    expect: [['Turkish jets', 'Turkey', 'thought to be']],
  },
  {
    text: 'Presumed ADF rebels burnt the church.',
    country: 'CD',
    expect: [['ADF rebels', 'Allied Democratic Forces', 'Presumed']],
  },
  { text: 'Suspected bandits stopped the bus.', country: 'NG', expect: [['bandits', 'Bandits (Nigeria)', 'Suspected']] },

  // Described only.
  { text: 'Unknown gunmen stopped the bus.', country: 'IQ', expect: [['Unknown gunmen', null]] },
  { text: 'A suicide bomber struck the gate.', country: 'AF', expect: [['suicide bomber', null]] },
  { text: 'The attackers fled on motorcycles.', country: 'ML', expect: [['attackers', null]] },
  { text: 'Masked militants raided the school.', country: 'PK', expect: [['Masked militants', null]] },
  { text: 'Villagers buried the dead.', country: 'NG', expect: [] },
  // Not The National, a newspaper.
  { text: 'The National Karsova Front stopped the bus.', country: 'AF', expect: [['National Karsova Front', null]] },
  // A people for the forces of its state, where it does something or has it done to it; not the people themselves.
  { text: 'The Russians took the town.', country: 'UA', expect: [['Russians', 'Russia']] },
  { text: 'The town fell to the Iraqis.', country: 'IQ', expect: [['Iraqis', 'Iraq']] },
  { text: 'The market was hit by the Israelis.', country: 'PS', expect: [['Israelis', 'Israel']] },
  { text: 'The Syrians fled to the border.', country: 'SY', expect: [] },
  { text: 'Twelve Russians were on board.', country: 'UA', expect: [] },
  { text: 'The Iraqis who live there left.', country: 'IQ', expect: [] },
]
