/** A short report of ours, with words in it that may be changed for others of their kind. */
export interface Changeable {
  readonly text: string
  /** Words → other words of the same kind, by what they say. */
  readonly swaps: Readonly<
    Partial<Record<'number' | 'name' | 'place' | 'day' | 'who', readonly (readonly [words: string, other: string])[]>>
  >
}

/** Reports as several kinds of outlet on several wars write them. Sentences are ours; Orlo, Karsova, Testa and whoever bears such a name are invented. */
export const REPORTS: readonly Changeable[] = [
  {
    text: 'An air strike killed at least 14 people and wounded 31 others in Kharkiv on Friday, the governor said. Two children were among the dead. The mayor said that the city had no power.',
    swaps: {
      number: [
        ['14', '17'],
        ['31', '52'],
      ],
      place: [['Kharkiv', 'Kherson']],
      day: [['Friday', 'Thursday']],
    },
  },
  {
    text: 'The Orlo Monitor said on Tuesday that government shelling had killed 26 civilians in the village of Karsova. "We counted 26 bodies in the street," said Amina Testa, who leads the group.',
    swaps: {
      number: [['killed 26', 'killed 38']],
      name: [['Orlo Monitor', 'Testa Monitor']],
      place: [['Karsova', 'Marwanta']],
      day: [['Tuesday', 'Saturday']],
    },
  },
  {
    text: 'Al-Shabaab fighters stormed an army base near the town of Orlo on 3 June, killing 23 soldiers. The ministry of defence said that 45 militants had been killed. The group denied this.',
    swaps: {
      number: [
        ['23', '19'],
        ['45', '61'],
      ],
      day: [['3 June', '9 June']],
      who: [['soldiers', 'policemen']],
    },
  },
  {
    text: 'More than 12,000 people have fled the fighting in North Darfur since Monday, the UN said. Some 4,500 families are in need of food. Aid convoys have been blocked at the border.',
    swaps: {
      number: [
        ['12,000', '19,000'],
        ['4,500', '2,700'],
      ],
      day: [['Monday', 'Sunday']],
    },
  },
  {
    text: 'The Arakan Army seized the town of Orlo on Sunday, the group said. The junta said its troops had repelled the attack. Dozens of houses were destroyed.',
    swaps: {
      place: [['Orlo', 'Marwanta']],
      day: [['Sunday', 'Saturday']],
    },
  },
  {
    text: 'Police arrested 120 people after a protest in the capital on Saturday, according to state media. The interior ministry said that 9 officers were injured. Thousands of people had marched against the law.',
    swaps: {
      number: [
        ['120', '85'],
        ['9 officers', '6 officers'],
      ],
      day: [['Saturday', 'Thursday']],
    },
  },
  {
    text: 'Gunmen abducted between 20 and 30 villagers in Zamfara on 28 May, residents said. Three of them were released on Sunday. No group has claimed the attack.',
    swaps: {
      number: [['between 20 and 30', 'between 40 and 50']],
      place: [['Zamfara', 'Sokoto']],
      day: [['28 May', '25 May']],
      who: [['villagers', 'students']],
    },
  },
  {
    text: 'Ankara accused Moscow of shelling the town. Moscow denied the charge. The Turkish foreign minister called for an immediate ceasefire.',
    swaps: {
      name: [
        ['Ankara', 'Paris'],
        ['Moscow', 'Tehran'],
      ],
    },
  },
  {
    text: 'The rebels control about 40 percent of the city, a commander told Reuters. "We will not leave," he said. The army said it had recaptured three districts.',
    swaps: { number: [['40', '60']], name: [['Reuters', 'Al Jazeera']] },
  },
  {
    text: 'Drones hit a power station in the Orlo region overnight, the operator said. Up to 40,000 homes were left without electricity. Air defences shot down 31 of the drones.',
    swaps: {
      number: [
        ['40,000', '70,000'],
        ['31', '22'],
      ],
    },
  },
  {
    text: "The country's health ministry said on Wednesday that Israel's strikes had killed 87 people. Hospitals in the enclave don't have fuel, a doctor told the BBC. The army said it hadn't targeted civilians.",
    swaps: { number: [['87', '93']], day: [['Wednesday', 'Thursday']], name: [['BBC', 'CNN']] },
  },
  {
    text: "Rebel-held Belnayo was shelled for three hours on Monday, killing a nurse and two of her colleagues, a doctor said. The rebels' spokesman said the army's losses were heavy.",
    swaps: { place: [['Belnayo', 'Marwanta']], day: [['Monday', 'Sunday']] },
  },
]

/** Sentences in British spelling, with words that American writing spells otherwise. */
export const BRITISH: readonly string[] = [
  'The defence ministry said that 12 soldiers were killed in the neighbourhood of Orlo on Friday.',
  'Rebels are ten kilometres from the town of Orlo.',
  'The army destroyed six armoured vehicles in the harbour on Sunday.',
  'Troops neutralised 14 militants on Friday, the defence ministry said.',
  'More than 300 people were hospitalised after the gas attack on Monday.',
  'The government mobilised 5,000 soldiers. The organisation condemned the offensive.',
  'The convoy was travelling to the village when gunmen attacked it, killing nine people.',
  'The internationally recognised government took control of the port.',
  'Two aeroplanes bombed the market, killing 20 people.',
  'The ministry cancelled the talks and demanded that the rebels withdraw.',
  'The minister apologised for the attack, which killed four civilians.',
  'Shells hit the theatre, where 200 people were sheltering.',
  'The defences of the city collapsed; the rebels analysed the offer and rejected it.',
  'The rebels control 40 per cent of the country.',
  'The manoeuvres followed a programme of airstrikes that killed 30 people.',
]

/** British → American. */
export const AMERICAN: readonly (readonly [british: string, american: string])[] = [
  ['defence', 'defense'],
  ['neighbourhood', 'neighborhood'],
  ['kilometres', 'kilometers'],
  ['armoured', 'armored'],
  ['harbour', 'harbor'],
  ['neutralised', 'neutralized'],
  ['hospitalised', 'hospitalized'],
  ['mobilised', 'mobilized'],
  ['organisation', 'organization'],
  ['travelling', 'traveling'],
  ['recognised', 'recognized'],
  ['aeroplanes', 'airplanes'],
  ['cancelled', 'canceled'],
  ['apologised', 'apologized'],
  ['theatre', 'theater'],
  ['analysed', 'analyzed'],
  ['per cent', 'percent'],
  ['manoeuvres', 'maneuvers'],
  ['programme', 'program'],
]
