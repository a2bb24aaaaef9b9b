import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadKnowledge } from '../../src/app/knowledge.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { reportOf } from '../cases/report.ts'

const pipeline = createPipeline(loadKnowledge())

/** The number of each figure, and the first place of its claim. */
const figuresOf = (text: string) =>
  pipeline
    .code(reportOf(text))
    .filter((claim) => claim.figure)
    .map((claim) => [claim.figure!.number.text, claim.places[0]?.name ?? null])

for (const [what, text, expected] of [
  [
    'the most specific place of the clause',
    'Shelling killed 12 civilians in Kupiansk in the Kharkiv region of Ukraine.',
    [['12', 'Kupiansk']],
  ],
  [
    'each clause has its own',
    'Shelling killed 12 people in Kupiansk while a drone wounded 4 people in Nikopol.',
    [
      ['12', 'Kupiansk'],
      ['4', 'Nikopol'],
    ],
  ],
  [
    'the place behind two figures holds both',
    'Ten people were killed and 22 wounded in a blast in Jalalabad, Afghanistan.',
    [
      ['Ten', 'Jalalabad'],
      ['22', 'Jalalabad'],
    ],
  ],
  [
    'of a whole country, where a war is told of',
    'Talks on Yemen opened. A shell hit a house in Aden. It was one more day of a conflict that has so far killed 11,000 people.',
    [['11,000', 'Yemen']],
  ],
  [
    'not of the event that only dates it',
    'Air strikes on a port in Yemen began. Three people were killed, the rebels said, a day after an attack on the city of Tel Aviv.',
    [['Three', 'Yemen']],
  ],
  [
    'not where a statement was issued',
    'A raid took place near Gwoza. According to a statement issued by the army on Sunday in Abuja, 20 people were killed.',
    [['20', 'Gwoza']],
  ],
  [
    'where it happened, and not where a statement was issued',
    'According to a statement by the monitor, 20 people were killed on Sunday in Homs, Syria.',
    [['20', 'Homs']],
  ],
  [
    'where it happened, behind who said so',
    'In a statement, the army said 12 soldiers were killed on Friday in Gwoza, Borno.',
    [['12', 'Gwoza']],
  ],
  [
    'behind an aside that dates it',
    'Twelve people were killed, hours after a truce was announced, in a strike on Gaza City.',
    [['Twelve', 'Gaza City']],
  ],
  [
    'where the displaced come from, in what dates their flight',
    '20,000 people fled days after the RSF captured El Fasher.',
    [['20,000', 'El Fasher']],
  ],
  [
    'not where a ministry has its seat',
    'A base in Kismayo was stormed. The ministry of information in Mogadishu denied it had fallen. It said six soldiers were hurt.',
    [['six', 'Kismayo']],
  ],
  [
    'not where a release was written',
    'Burkina Faso: Villagers Killed\n\n(Nairobi) – Soldiers killed 223 civilians in two villages, a rights group said.',
    [['223', 'Burkina Faso']],
  ],
  [
    'the displaced are told where they come from',
    'About 5,000 people fled from Wad Madani to Gedaref in Sudan.',
    [['About 5,000', 'Wad Madani']],
  ],
  ['a state that speaks is no place', 'Moscow said 14 soldiers were killed in Sudzha.', [['14', 'Sudzha']]],
  [
    'where a report was written is no place of event',
    'BEIRUT (AP) - An air strike killed six people in Nabatieh.',
    [['six', 'Nabatieh']],
  ],
  ['where somebody sits is no place of event', 'The London-based group said a raid in Taiz killed 3 civilians.', [['3', 'Taiz']]],
  [
    '"the town" points back',
    'Rebels entered Bunagana in Congo. At least 20 people were killed in the town.',
    [['At least 20', 'Bunagana']],
  ],
  [
    'what a distance is measured from is not "the city"',
    'The army shelled Izium, about 120km southeast of Kharkiv. At least 20 people were killed in the city.',
    [['At least 20', 'Izium']],
  ],
  ['the sentence before', 'Gunmen attacked a market in Kankara, Katsina State. They killed 15 traders.', [['15', 'Kankara']]],
  [
    'a part of a city that is only described',
    'Aleppo was hit again. Raids killed 8 people in the rebel-held east of the city.',
    [['8', 'Eastern Aleppo']],
  ],
  [
    'where words were said is no place of event',
    'Fighting went on near Bunagana in Congo. At least 20 people were killed, the agency said in Geneva on Tuesday.',
    [['At least 20', 'Bunagana']],
  ],
  [
    'the wounded are taken elsewhere',
    'Gunmen attacked Kankara in Nigeria; 13 people with burns were wounded and taken to Gusau.',
    [['13', 'Kankara']],
  ],
  [
    'who speaks for a body sits elsewhere',
    'Gunmen attacked Kankara in Nigeria. The police spokesman in Gusau said three people were killed.',
    [['three', 'Kankara']],
  ],
  ['residents tell of where they are', 'Residents of Kankara in Nigeria said three people were killed.', [['three', 'Kankara']]],
  [
    'a dateline with its country in brackets',
    'Kampala (Uganda) (AFP) - Rebels killed six people in Bunagana in Congo on Sunday.',
    [['six', 'Bunagana']],
  ],
  [
    'a figure of the whole country',
    'HAITI: Situation in Port-au-Prince\n\nSome 4.35 million people face hunger.',
    [['Some 4.35 million', 'Haiti']],
  ],
  ['a base that no gazetteer has', 'In Libya a group raided Testa air base; nine guards were killed.', [['nine', 'Testa']]],
] as const)
  test(what, () => {
    assert.deepEqual(figuresOf(text), expected)
  })
