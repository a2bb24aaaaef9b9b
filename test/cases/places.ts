/** What a mention must come to: its words, the canonical name, and the UCDP precision (1–7), or `metonym` for one that is no place of event. */
export type PlaceExpectation = readonly [words: string, name: string, precision: number | 'metonym']

export interface PlaceCase {
  readonly text: string
  readonly expect: readonly PlaceExpectation[]
}

/** Sentences written for this table. Names of places that no map has are plainly invented ("Kafr Testa"). */
export const PLACE_CASES: readonly PlaceCase[] = [
  // Names and spellings of Aleppo's quarters
  {
    text: 'Shells fell on the Sakhour district of Aleppo.',
    expect: [
      ['Sakhour', 'Sakhur', 1],
      ['Aleppo', 'Aleppo', 1],
    ],
  },
  {
    text: 'Clashes went on in al-Sakhur, Aleppo, overnight.',
    expect: [
      ['al-Sakhur', 'Sakhur', 1],
      ['Aleppo', 'Aleppo', 1],
    ],
  },
  {
    text: "The army entered Sheikh Sa'eed, on the southern edge of Aleppo.",
    expect: [
      ["Sheikh Sa'eed", 'Sheikh Saeed', 1],
      ['Aleppo', 'Southern Aleppo', 2],
    ],
  },
  {
    text: 'In Aleppo, families left Haidariya and Tareeq al-Bab.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['Haidariya', 'Haydariya', 1],
      ['Tareeq al-Bab', 'Tariq al-Bab', 1],
    ],
  },
  {
    text: 'Fighters in Aleppo left Bustan al-Kasr and Kalaseh.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['Bustan al-Kasr', 'Bustan al-Qasr', 1],
      ['Kalaseh', 'Kallaseh', 1],
    ],
  },
  {
    text: 'Aleppo residents said Hanano district was quiet.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['Hanano district', 'Masaken Hanano', 1],
    ],
  },
  {
    text: 'A convoy crossed Ramousa on its way out of Aleppo.',
    expect: [
      ['Ramousa', 'Ramouseh', 1],
      ['Aleppo', 'Aleppo', 1],
    ],
  },
  {
    text: 'Snipers cover the Castello highway north of Aleppo.',
    expect: [
      ['Castello highway', 'Castello Road', 1],
      ['Aleppo', 'Aleppo', 2],
    ],
  },
  {
    text: 'Aid reached Aleppo through the 1070 Apartments project.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['1070 Apartments', '1070 Apartments', 1],
    ],
  },
  // Towns of Syria
  {
    text: 'Four people died in Kafr Nabel in Idlib province.',
    expect: [
      ['Kafr Nabel', 'Kafr Nabl', 1],
      ['Idlib province', 'Idlib Province', 4],
    ],
  },
  {
    text: 'Warplanes hit Kafranbel in Idlib.',
    expect: [
      ['Kafranbel', 'Kafr Nabl', 1],
      ['Idlib', 'Idlib Province', 4],
    ],
  },
  {
    text: "A clinic in Idlib's Kafar Nabl was hit.",
    expect: [
      ['Idlib', 'Idlib Province', 4],
      ['Kafar Nabl', 'Kafr Nabl', 1],
    ],
  },
  {
    text: 'Rebels shelled Maarat al-Noman and Khan Shaykhun in Syria.',
    expect: [
      ['Maarat al-Noman', 'Maarat al-Numan', 1],
      ['Khan Shaykhun', 'Khan Sheikhoun', 1],
      ['Syria', 'Syria', 6],
    ],
  },
  {
    text: 'The convoy reached Madaya and Zabadani, near Damascus.',
    expect: [
      ['Madaya', 'Madaya', 1],
      ['Zabadani', 'Zabadani', 1],
      ['Damascus', 'Damascus', 2],
    ],
  },
  {
    text: 'People were bused out of Foua and Kefraya in Idlib.',
    expect: [
      ['Foua', 'Fuaa', 1],
      ['Kefraya', 'Kafraya', 1],
      ['Idlib', 'Idlib Province', 4],
    ],
  },
  {
    text: 'Syrian troops took Deir al-Zor and al-Mayadeen.',
    expect: [
      ['Deir al-Zor', 'Deir ez-Zor', 1],
      ['al-Mayadeen', 'Mayadin', 1],
    ],
  },
  {
    text: 'Fighting resumed near Palmyra in central Syria.',
    expect: [
      ['Palmyra', 'Palmyra', 2],
      ['Syria', 'Central Syria', 5],
    ],
  },
  {
    text: 'Bombs fell on the Yarmouk camp in southern Damascus.',
    expect: [
      ['Yarmouk camp', 'Yarmouk Camp', 1],
      ['Damascus', 'Southern Damascus', 2],
    ],
  },
  {
    text: 'Jets from the Shayrat air base in Homs province took off.',
    expect: [
      ['Shayrat air base', 'Shayrat airbase', 1],
      ['Homs province', 'Homs Province', 4],
    ],
  },
  {
    text: 'Trucks waited at the Bab al-Hawa crossing with Turkey.',
    expect: [
      ['Bab al-Hawa crossing', 'Bab al-Hawa crossing', 1],
      ['Turkey', 'Turkey', 6],
    ],
  },
  {
    text: 'The Waer district of Homs has been calm.',
    expect: [
      ['Waer district', 'Al-Waer', 1],
      ['Homs', 'Homs', 1],
    ],
  },
  // Lost apostrophes
  {
    text: 'Two people died in Syrias Madaya on Friday.',
    expect: [
      ['Syria', 'Syria', 6],
      ['Madaya', 'Madaya', 1],
    ],
  },
  {
    text: 'Raids hit Aleppos Marjeh district on Friday.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['Marjeh district', 'Marjeh', 1],
    ],
  },
  // Provinces and their cities
  { text: 'Fighting spread across Aleppo province.', expect: [['Aleppo province', 'Aleppo Province', 4]] },
  { text: 'Shelling killed two people in the city of Idlib.', expect: [['Idlib', 'Idlib', 1]] },
  { text: 'The province of Idlib is held by rebels.', expect: [['Idlib', 'Idlib Province', 4]] },
  { text: 'Strikes hit the Kharkiv region on Monday.', expect: [['Kharkiv region', 'Kharkiv Oblast', 4]] },
  { text: 'Drones struck Kharkiv on Monday.', expect: [['Kharkiv', 'Kharkiv', 1]] },
  { text: 'Troops advanced in Donetsk Oblast, officials said.', expect: [['Donetsk Oblast', 'Donetsk Oblast', 4]] },
  {
    text: 'Gunmen attacked a village in Borno State, Nigeria.',
    expect: [
      ['Borno State', 'Borno State', 4],
      ['Nigeria', 'Nigeria', 6],
    ],
  },
  {
    text: 'Residents of Helmand province fled to Kandahar.',
    expect: [
      ['Helmand province', 'Helmand Province', 4],
      ['Kandahar', 'Kandahar', 1],
    ],
  },
  // Areas: directions, countryside, near, sides
  { text: 'Barrel bombs fell on eastern Aleppo.', expect: [['Aleppo', 'Eastern Aleppo', 2]] },
  { text: 'Barrel bombs fell on rebel-held Aleppo.', expect: [['Aleppo', 'Eastern Aleppo', 2]] },
  { text: 'Rockets hit government-held Aleppo.', expect: [['Aleppo', 'Western Aleppo', 2]] },
  {
    text: 'Rebels in Aleppo hold the east of the city.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['the east of the city', 'Eastern Aleppo', 2],
    ],
  },
  {
    text: "Aleppo is split. The army controls the city's northeast.",
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ["city's northeast", 'Northeast Aleppo', 2],
    ],
  },
  {
    text: 'Aid for Aleppo has not reached the rebel-held east.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['rebel-held east', 'Eastern Aleppo', 2],
    ],
  },
  {
    text: 'Homs suffered most. Rebels were besieged in the Old City.',
    expect: [
      ['Homs', 'Homs', 1],
      ['Old City', 'Old City of Homs', 1],
    ],
  },
  { text: 'A mortar landed in the Old City of Damascus.', expect: [['Old City of Damascus', 'Old City of Damascus', 1]] },
  { text: 'Troops advanced in the eastern countryside of Hama.', expect: [['Hama', 'Eastern Hama countryside', 2]] },
  { text: "Shelling hit Hama's northern countryside.", expect: [['Hama', 'Northern Hama countryside', 2]] },
  { text: 'Planes bombed the southern suburbs of Beirut.', expect: [['Beirut', 'Dahiyeh', 2]] },
  { text: 'Fighting continued in rural Damascus.', expect: [['Damascus', 'Rural Damascus', 4]] },
  { text: 'Five villages north of Mosul were retaken.', expect: [['Mosul', 'Mosul', 2]] },
  { text: 'A mine exploded 10 km southeast of Kirkuk.', expect: [['Kirkuk', 'Kirkuk', 2]] },
  { text: 'At least 46 people died in opposition-held parts of Syria.', expect: [['Syria', 'Syria', 6]] },
  {
    text: 'Clashes erupted in and around Taiz, Yemen.',
    expect: [
      ['Taiz', 'Taiz', 1],
      ['Yemen', 'Yemen', 6],
    ],
  },
  { text: 'The bombing of northern Gaza went on.', expect: [['Gaza', 'Northern Gaza', 2]] },
  {
    text: 'It lies in the eastern city of Raqqa, in Syria.',
    expect: [
      ['Raqqa', 'Raqqa', 1],
      ['Syria', 'Syria', 6],
    ],
  },
  { text: 'Shelling hit western parts of the city of Luhansk.', expect: [['Luhansk', 'Western Luhansk', 2]] },
  // Ukraine, Russia, the Caucasus
  {
    text: 'Russian troops entered Chasiv Yar after the fall of Bakhmut.',
    expect: [
      ['Chasiv Yar', 'Chasiv Yar', 1],
      ['Bakhmut', 'Bakhmut', 1],
    ],
  },
  {
    text: 'Kiev said the dam at Nova Kakhovka was blown up.',
    expect: [
      ['Kiev', 'Kyiv', 'metonym'],
      ['Nova Kakhovka', 'Nova Kakhovka', 1],
    ],
  },
  { text: 'Shelling in the Donbas killed three people.', expect: [['Donbas', 'Donbas', 5]] },
  {
    text: 'Azerbaijan launched an operation in Nagorno-Karabakh.',
    expect: [
      ['Azerbaijan', 'Azerbaijan', 'metonym'],
      ['Nagorno-Karabakh', 'Nagorno-Karabakh', 5],
    ],
  },
  {
    text: 'Ships were hit in the Black Sea off Odesa.',
    expect: [
      ['Black Sea', 'Black Sea', 7],
      ['Odesa', 'Odesa', 2],
    ],
  },
  // Sudan, Somalia, Ethiopia, Congo, the Sahel, Nigeria
  {
    text: 'The RSF shelled El Fasher in North Darfur.',
    expect: [
      ['El Fasher', 'El Fasher', 1],
      ['North Darfur', 'North Darfur', 4],
    ],
  },
  {
    text: 'Fighters attacked Zamzam camp near al-Fashir, Sudan.',
    expect: [
      ['Zamzam camp', 'Zamzam camp', 1],
      ['al-Fashir', 'El Fasher', 2],
      ['Sudan', 'Sudan', 6],
    ],
  },
  {
    text: 'Thousands fled Wad Medani in Gezira state.',
    expect: [
      ['Wad Medani', 'Wad Madani', 1],
      ['Gezira state', 'Gezira State', 4],
    ],
  },
  {
    text: 'A bomb exploded in Mogadishu and another in Baydhabo.',
    expect: [
      ['Mogadishu', 'Mogadishu', 1],
      ['Baydhabo', 'Baidoa', 1],
    ],
  },
  {
    text: 'Ethiopian troops withdrew from Mekele, the capital of Tigray.',
    expect: [
      ['Mekele', 'Mekelle', 1],
      ['Tigray', 'Tigray', 4],
    ],
  },
  {
    text: 'M23 rebels took Bunagana in North Kivu.',
    expect: [
      ['Bunagana', 'Bunagana', 1],
      ['North Kivu', 'North Kivu', 4],
    ],
  },
  {
    text: 'Soldiers were ambushed near Djibo in northern Burkina Faso.',
    expect: [
      ['Djibo', 'Djibo', 2],
      ['Burkina Faso', 'Northern Burkina Faso', 5],
    ],
  },
  { text: 'The convoy was attacked in the Sahel.', expect: [['Sahel', 'Sahel', 6]] },
  { text: 'Boko Haram fighters crossed the Lake Chad basin.', expect: [['Lake Chad basin', 'Lake Chad Basin', 6]] },
  // Gaza, Lebanon, Yemen, Iraq, Myanmar, Afghanistan
  {
    text: 'An air strike hit Nuseirat refugee camp in central Gaza.',
    expect: [
      ['Nuseirat refugee camp', 'Nuseirat', 1],
      ['Gaza', 'Central Gaza', 2],
    ],
  },
  {
    text: 'Patients were moved from Shifa Hospital in Gaza City.',
    expect: [
      ['Shifa Hospital', 'Al-Shifa Hospital', 1],
      ['Gaza City', 'Gaza City', 1],
    ],
  },
  {
    text: 'Soldiers raided the Jenin refugee camp in the occupied West Bank.',
    expect: [
      ['Jenin refugee camp', 'Jenin refugee camp', 1],
      ['West Bank', 'West Bank', 4],
    ],
  },
  {
    text: 'A drone hit a car near Bint Jbeil in southern Lebanon.',
    expect: [
      ['Bint Jbeil', 'Bint Jbeil', 2],
      ['Lebanon', 'Southern Lebanon', 5],
    ],
  },
  {
    text: 'Coalition planes bombed Hodeida and Saada.',
    expect: [
      ['Hodeida', 'Hodeidah', 1],
      ['Saada', 'Saada', 1],
    ],
  },
  {
    text: "Fighting reached the outskirts of Ma'rib in Yemen.",
    expect: [
      ["Ma'rib", 'Marib', 2],
      ['Yemen', 'Yemen', 6],
    ],
  },
  {
    text: 'Iraqi forces retook Tel Afar and Qaraqosh.',
    expect: [
      ['Tel Afar', 'Tal Afar', 1],
      ['Qaraqosh', 'Qaraqosh', 1],
    ],
  },
  {
    text: 'The junta bombed Pazigyi village in Sagaing Region, Myanmar.',
    expect: [
      ['Pazigyi village', 'Pazigyi', 1],
      ['Sagaing Region', 'Sagaing Region', 4],
      ['Myanmar', 'Myanmar', 6],
    ],
  },
  {
    text: 'Rohingya fled Maungdaw in Rakhine state.',
    expect: [
      ['Maungdaw', 'Maungdaw', 1],
      ['Rakhine state', 'Rakhine State', 4],
    ],
  },
  {
    text: 'A suicide bomber struck in Jalalabad, Afghanistan.',
    expect: [
      ['Jalalabad', 'Jalalabad', 1],
      ['Afghanistan', 'Afghanistan', 6],
    ],
  },
  // Names that no gazetteer has
  {
    text: 'Soldiers burned houses in the village of Kafr Testa in Hama province.',
    expect: [
      ['Kafr Testa', 'Kafr Testa', 4],
      ['Hama province', 'Hama Province', 4],
    ],
  },
  {
    text: 'Shells landed in the Zubtest neighbourhood of Mosul.',
    expect: [
      ['Zubtest', 'Zubtest', 2],
      ['Mosul', 'Mosul', 1],
    ],
  },
  {
    text: 'In Homs, mortar fire hit the Quxtar district.',
    expect: [
      ['Homs', 'Homs', 1],
      ['Quxtar', 'Quxtar', 2],
    ],
  },
  {
    text: 'Rebels took the villages of Umm Testa and Tal Inventa in Idlib.',
    expect: [
      ['Umm Testa', 'Umm Testa', 4],
      ['Tal Inventa', 'Tal Inventa', 4],
      ['Idlib', 'Idlib Province', 4],
    ],
  },
  {
    text: 'Gunmen raided the town of Testowa, in Zamfara state.',
    expect: [
      ['Testowa', 'Testowa', 4],
      ['Zamfara state', 'Zamfara State', 4],
    ],
  },
  // States and capitals as actors
  {
    text: 'Moscow denied the claims and accused Washington of lying.',
    expect: [
      ['Moscow', 'Moscow', 'metonym'],
      ['Washington', 'Washington, D.C.', 'metonym'],
    ],
  },
  { text: 'The Damascus government rejected the plan.', expect: [['Damascus', 'Damascus', 'metonym']] },
  { text: 'Rebels held talks with Ankara over a truce.', expect: [['Ankara', 'Ankara', 'metonym']] },
  {
    text: "Washington's envoy arrived in Beirut.",
    expect: [
      ['Washington', 'Washington, D.C.', 'metonym'],
      ['Beirut', 'Beirut', 1],
    ],
  },
  { text: 'Iran has pledged support for the militia.', expect: [['Iran', 'Iran', 'metonym']] },
  { text: 'The Turkey-backed fighters left.', expect: [['Turkey', 'Turkey', 'metonym']] },
  {
    text: 'A truce brokered by Russia and Turkey collapsed.',
    expect: [
      ['Russia', 'Russia', 'metonym'],
      ['Turkey', 'Turkey', 'metonym'],
    ],
  },
  { text: 'US officials declined to comment.', expect: [['US', 'United States', 'metonym']] },
  { text: 'The Britain-based monitor reported 12 deaths.', expect: [['Britain', 'United Kingdom', 'metonym']] },
  { text: 'Pro-Damascus fighters entered the town.', expect: [['Damascus', 'Damascus', 'metonym']] },
  { text: 'Sanctions against Khartoum were lifted.', expect: [['Khartoum', 'Khartoum', 'metonym']] },
  // … and as places
  { text: 'Protesters gathered in Moscow on Friday.', expect: [['Moscow', 'Moscow', 1]] },
  { text: 'The talks were held in Geneva.', expect: [['Geneva', 'Geneva', 1]] },
  {
    text: 'Refugees crossed from Sudan into Chad.',
    expect: [
      ['Sudan', 'Sudan', 6],
      ['Chad', 'Chad', 6],
    ],
  },
  // Persons, bodies and words that look like places
  { text: 'President Jackson met Senator Lincoln.', expect: [] },
  { text: 'ISs statement said that the NGOs had left.', expect: [] },
  { text: 'A nurse called Victoria Testwood treated him.', expect: [] },
  { text: 'In March 2011 and again in May, people marched.', expect: [] },
  { text: 'Reading the report, Nice people were shocked.', expect: [] },
  { text: 'The New York Times and the Washington Post reported it.', expect: [] },
  { text: 'The Islamic State of Iraq and the Levant claimed the attack.', expect: [] },
  { text: 'The Bank of England kept rates unchanged.', expect: [] },
  { text: 'Most Union members voted Of their own accord.', expect: [] },
  { text: 'The Geneva Conventions protect the wounded.', expect: [] },
  { text: 'Jordan Testman scored twice.', expect: [] },
  { text: 'Many of us saw it, he told us.', expect: [] },
  { text: 'Mr. Aden said he would stay.', expect: [] },
  { text: 'The Syrian army and Kurdish fighters clashed.', expect: [] },
  { text: 'Sydney Testname, 34, was hurt.', expect: [] },
  // … and places that look like words
  {
    text: 'He was born in Reading, England.',
    expect: [
      ['Reading', 'Reading', 1],
      ['England', 'England', 4],
    ],
  },
  {
    text: 'Police in Nice, France, closed the road.',
    expect: [
      ['Nice', 'Nice', 1],
      ['France', 'France', 6],
    ],
  },
  {
    text: 'A storm hit Mobile, Alabama.',
    expect: [
      ['Mobile', 'Mobile', 1],
      ['Alabama', 'Alabama', 4],
    ],
  },
  {
    text: 'Refugees reached Jordan and Lebanon.',
    expect: [
      ['Jordan', 'Jordan', 6],
      ['Lebanon', 'Lebanon', 6],
    ],
  },
  // One name, several places
  {
    text: 'The mayor of Paris, Texas, opened the fair.',
    expect: [
      ['Paris', 'Paris', 1],
      ['Texas', 'Texas', 4],
    ],
  },
  {
    text: 'Fighting broke out in Tripoli, in western Libya.',
    expect: [
      ['Tripoli', 'Tripoli', 1],
      ['Libya', 'Western Libya', 5],
    ],
  },
  {
    text: 'Fighting broke out in Tripoli, in northern Lebanon.',
    expect: [
      ['Tripoli', 'Tripoli', 1],
      ['Lebanon', 'Northern Lebanon', 5],
    ],
  },
  {
    text: 'KYIV, Ukraine (AP) — A missile hit Odesa.',
    expect: [
      ['KYIV', 'Kyiv', 1],
      ['Ukraine', 'Ukraine', 6],
      ['Odesa', 'Odesa', 1],
    ],
  },
  {
    text: 'Damascus International Airport was closed.',
    expect: [['Damascus International Airport', 'Damascus International Airport', 1]],
  },
  {
    text: 'The wounded were taken to a hospital in Gaziantep, Turkey.',
    expect: [
      ['Gaziantep', 'Gaziantep', 1],
      ['Turkey', 'Turkey', 6],
    ],
  },
  // Kept apart from what looks alike
  { text: 'UNICEF director Anthony Testwood spoke.', expect: [] },
  {
    text: 'Troops in Northern Aleppo and Eastern Homs, Syria, advanced.',
    expect: [
      ['Aleppo', 'Northern Aleppo', 2],
      ['Homs', 'Eastern Homs', 2],
      ['Syria', 'Syria', 6],
    ],
  },
  { text: 'Five people died in Clashes, a monitor in Syria said.', expect: [['Syria', 'Syria', 6]] },
  { text: 'He was treated at a National Hospital in Damascus.', expect: [['Damascus', 'Damascus', 1]] },
  { text: 'The White House said Syria was warned.', expect: [['Syria', 'Syria', 6]] },
  { text: 'Mon Jul 18 2016: two shells hit Damascus.', expect: [['Damascus', 'Damascus', 1]] },
  { text: 'The Syrian army shelled Ain Testa, in rural Hama.', expect: [['Hama', 'Rural Hama', 2]] },
  { text: 'Hamas said it would not attend talks in Doha.', expect: [['Doha', 'Doha', 1]] },
  {
    text: "Syria's Al Jazeera correspondent was hurt in Homs.",
    expect: [
      ['Syria', 'Syria', 6],
      ['Homs', 'Homs', 1],
    ],
  },
  {
    text: 'US Central Command said a US airstrike hit Raqqa.',
    expect: [
      ['US', 'United States', 'metonym'],
      ['US', 'United States', 'metonym'],
      ['Raqqa', 'Raqqa', 1],
    ],
  },
  { text: 'Moscow did not take part in the talks.', expect: [['Moscow', 'Moscow', 'metonym']] },
  { text: 'Kyiv was hit by missiles overnight.', expect: [['Kyiv', 'Kyiv', 1]] },
  { text: 'The CIS states met in Minsk.', expect: [['Minsk', 'Minsk', 1]] },
  { text: 'Chelsea Testman and Paris Testwood live in Madrid.', expect: [['Madrid', 'Madrid', 1]] },
  {
    text: 'Police in Orange County, California, made an arrest.',
    expect: [
      ['Orange County', 'Orange County', 3],
      ['California', 'California', 4],
    ],
  },
  {
    text: 'HUNTSVILLE, Ala. (AP) — A tornado passed near Athens.',
    expect: [
      ['HUNTSVILLE', 'Huntsville', 1],
      ['Ala', 'Alabama', 4],
      ['Athens', 'Athens', 2],
    ],
  },
  // Other spellings
  {
    text: 'In Aleppo, rockets hit al-Hamadaniyeh and al-Jamilyeh.',
    expect: [
      ['Aleppo', 'Aleppo', 1],
      ['al-Hamadaniyeh', 'Hamdaniya', 1],
      ['al-Jamilyeh', 'Jamiliya', 1],
    ],
  },
  {
    text: 'Raids on Talbisseh in Homs province went on.',
    expect: [
      ['Talbisseh', 'Talbiseh', 1],
      ['Homs province', 'Homs Province', 4],
    ],
  },
  { text: 'IS holds Deir az-Zour city.', expect: [['Deir az-Zour', 'Deir ez-Zor', 1]] },
  // Held places: described, or parts
  { text: 'Shells fell on the government-held town of Avdiivka.', expect: [['Avdiivka', 'Avdiivka', 1]] },
  {
    text: 'Donetsk fell quiet. Mines were found south of the city.',
    expect: [
      ['Donetsk', 'Donetsk', 1],
      ['south of the city', 'Donetsk', 2],
    ],
  },
  {
    text: 'The ancient city of Palmyra in Syria was retaken.',
    expect: [
      ['Palmyra', 'Palmyra', 1],
      ['Syria', 'Syria', 6],
    ],
  },
  {
    text: 'In Zamfara state, Nigeria, gunmen raided Talata Mafara district.',
    expect: [
      ['Zamfara state', 'Zamfara State', 4],
      ['Nigeria', 'Nigeria', 6],
      ['Talata Mafara', 'Talata Mafara', 3],
    ],
  },
  {
    text: "The village of Ma'an in Hama province, Syria, was shelled.",
    expect: [
      ["Ma'an", "Ma'an", 4],
      ['Hama province', 'Hama Province', 4],
      ['Syria', 'Syria', 6],
    ],
  },
  {
    text: 'Fighting near the border with Mali killed two soldiers in Niger.',
    expect: [
      ['Mali', 'Mali', 6],
      ['Niger', 'Niger', 6],
    ],
  },
  {
    text: 'Cholera reached the Brooklyn area of Cité Soleil in Haiti.',
    expect: [
      ['Brooklyn', 'Brooklyn', 2],
      ['Cité Soleil', 'Cite Soleil', 1],
      ['Haiti', 'Haiti', 6],
    ],
  },
  {
    text: 'He told Radio Mogadishu that Fano militias had left.',
    expect: [],
  },
  {
    text: "Myanmar's army regained full control of Kyaukmeh.",
    expect: [
      ['Myanmar', 'Myanmar', 'metonym'],
      ['Kyaukmeh', 'Kyaukmeh', 6],
    ],
  },
  {
    text: "Myanmar's army remains under the control of Orso.",
    expect: [['Myanmar', 'Myanmar', 'metonym']],
  },
  {
    text: 'The rebels took control of Parliament.',
    expect: [],
  },
  {
    text: 'Police recaptured Orso, who had fled.',
    expect: [],
  },
  {
    text: 'The army encircled Orso in the plant.',
    expect: [],
  },
  // What states do is done to towns as well
  {
    text: 'Israel struck two bases in Syria.',
    expect: [
      ['Israel', 'Israel', 'metonym'],
      ['Syria', 'Syria', 6],
    ],
  },
  {
    text: 'A missile that hit Kharkiv killed five people.',
    expect: [['Kharkiv', 'Kharkiv', 1]],
  },
  {
    text: 'Rockets fired at markets in Odesa and Kharkiv killed five people.',
    expect: [
      ['Odesa', 'Odesa', 1],
      ['Kharkiv', 'Kharkiv', 1],
    ],
  },
  {
    text: 'The blast that rocked Kabul killed 10 people.',
    expect: [['Kabul', 'Kabul', 1]],
  },
  {
    text: 'Goma captured by M23 rebels.',
    expect: [['Goma', 'Goma', 1]],
  },
  {
    text: 'Kherson shelled overnight.',
    expect: [['Kherson', 'Kherson', 1]],
  },
]
