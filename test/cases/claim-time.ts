/**
 * Which time a claim takes. The claim's own words stand in square brackets; the day of publication is Wednesday, 30 November 2016.
 * Expected: first day..last day (an open side is left out), whether stated or implied, the words it rests on; null where the text gives no time.
 */
export const CLAIM_TIME_CASES: readonly (readonly [text: string, expected: string | null])[] = [
  // Of its clause and sentence.
  ['Shelling [killed nine people] on Tuesday, the ministry said.', '2016-11-29..2016-11-29 stated on Tuesday'],
  ['On Tuesday shelling [killed nine people] in Orlo.', '2016-11-29..2016-11-29 stated On Tuesday'],
  ['A bus was hit on Sunday, resulting in [seven deaths].', '2016-11-27..2016-11-27 stated on Sunday'],
  ['Air raids [killed 31 civilians] Friday, including [ten] on a bus.', '2016-11-25..2016-11-25 stated Friday'],
  ['Troops entered Karsova on Thursday after [taking two villages] on Monday.', '2016-11-28..2016-11-28 stated on Monday'],
  ['On Saturday [five died] in Orlo and, on Monday, three more in Karsova.', '2016-11-26..2016-11-26 stated On Saturday'],
  ['On Saturday five died in Orlo and, on Monday, [three more died] in Karsova.', '2016-11-28..2016-11-28 stated on Monday'],
  ['[Some 300 were arrested] between Friday and Sunday.', '2016-11-25..2016-11-27 stated between Friday and Sunday'],
  ['Since April [more than 300 civilians have been killed].', '2016-04-01..2016-11-30 stated Since April'],
  ['By Friday [40,000 had fled].', '..2016-11-25 stated By Friday'],
  ['[Seven were killed] in the latest shelling on Tuesday.', '2016-11-29..2016-11-29 stated on Tuesday'],
  ['[Some 30,000 have been displaced] by the latest fighting.', '..2016-11-30 stated latest'],
  ['The group [now controls the town].', '2016-11-30..2016-11-30 stated now'],
  // Ranges over asides and clock times; the week to a day; units that go on; a bulletin's own day.
  [
    'From 4 a.m. on 3 November, when the assault began, to 24:00 midnight on 20 November [the office recorded 90 deaths].',
    '2016-11-03..2016-11-20 stated From 4 a.m. on 3 November, when the assault began, to 24:00 midnight on 20 November',
  ],
  ['[Some 7,000 people arrived] in Orlo in the week to 20 November.', '2016-11-14..2016-11-20 stated week to 20 November'],
  ['[About 5,000 families have fled] this month.', '2016-11-01..2016-11-30 stated this month'],
  ['Orlo: [18 hits] for the day.', '2016-11-30..2016-11-30 stated for the day'],
  ['[Nine died] when troops came from Orlo, and fighting went to Karsova on Monday.', '2016-11-28..2016-11-28 stated on Monday'],
  // A clause with "since" opens a period; what happened in that clause has its own day.
  [
    '[112 civilians have been killed] since the assault began on Sunday.',
    '2016-11-27..2016-11-30 stated since the assault began on Sunday',
  ],
  ['112 civilians have been killed since [the army retook the town] on Sunday.', '2016-11-27..2016-11-27 stated on Sunday'],
  ['It is the deadliest raid since 2014; [20 died].', null],
  ['[Twenty died] in the deadliest raid since March 2014.', null],
  // Asides.
  ['[The town was besieged] by the group, which took the dam in June.', null],
  ['Troops [seized half of Orlo], a stronghold of the group since 2012.', null],
  ['[A siege of Orlo] that began on July 17 goes on.', '2016-07-17..2016-07-17 stated on July 17'],
  // When it was said, and when it happened.
  ['The Red Crescent said on Tuesday that [20,000 people have fled].', '..2016-11-29 stated on Tuesday'],
  ['The army said on Monday that its forces had [killed 20 militants].', '..2016-11-28 stated on Monday'],
  ['On Monday the army said it had [killed 20 militants].', '..2016-11-28 stated On Monday'],
  [
    'State television reported late on Tuesday that shelling [killed 14 civilians].',
    '2016-11-29..2016-11-29 implied late on Tuesday',
  ],
  ['The army said Saturday it had [seized the town] on Thursday.', '2016-11-24..2016-11-24 stated on Thursday'],
  [
    '[A total of 14 fighters were killed] in a raid on Monday, the military said Tuesday.',
    '2016-11-28..2016-11-28 stated on Monday',
  ],
  [
    '[The village was taken] by the army, a spokesman told the Sample Wire on Sunday.',
    '2016-11-27..2016-11-27 implied on Sunday',
  ],
  ['In a statement on Tuesday the ministry said [12 soldiers were killed].', '2016-11-29..2016-11-29 implied on Tuesday'],
  ['The UN has said that since Friday [9,000 people have fled].', '2016-11-25..2016-11-30 stated since Friday'],
  // Of the sentences before.
  ['Raids hit three towns on Sunday. In Orlo [26 civilians were killed].', '2016-11-27..2016-11-27 implied on Sunday'],
  ['Raids hit three towns on Sunday. The market burned. [Ten died] there.', '2016-11-27..2016-11-27 implied on Sunday'],
  ['Raids hit on Sunday. One. Two. Three. [Ten died] there.', null],
  ['Raids hit three towns on Sunday. In a separate attack [four were shot].', null],
  ['Raids hit three towns on Sunday.\nPeople go home\n[Some 300 returned].', null],
  ['The war began in 2011. [Four died] in Orlo.', null],
  [
    'The war has displaced millions since 2011. [More than 280,000 have been killed].',
    '2011-01-01..2016-11-30 implied since 2011',
  ],
  ['The ministry said on Monday the road was cut. It said [9,000 had fled].', '..2016-11-28 implied on Monday'],
  ['The war broke out in 2014. [Some 300,000 people have been killed].', '2014-01-01..2016-11-30 implied in 2014'],
  [
    '[Some 300,000 people have been killed] in the war, which began in March 2011.',
    '2011-03-01..2016-11-30 stated in March 2011',
  ],
  ['Raids hit three towns on Sunday. [Up to 30,000 people are trapped] there.', '..2016-11-27 implied on Sunday'],
  ['Raids hit three towns on Sunday. [At least 45 people have been killed].', '2016-11-27..2016-11-27 implied on Sunday'],
  ['In July raids killed 40. [Another 100 were wounded].', '2016-07-01..2016-07-31 implied In July'],
  ['In July raids killed 40. Elsewhere gunmen [shot six farmers].', null],
  ['A monitor who now lives abroad but speaks to doctors in Orlo every day said [10 were killed].', null],
  ['The army said on Monday it had killed 28 fighters and [wounded 30].', '..2016-11-28 stated on Monday'],
  ['[Ten people were killed] in Orlo on 28 November 2016.', '2016-11-28..2016-11-28 stated on 28 November 2016'],
  ['Talks are due to start on Friday. [Nine people were killed] in Orlo.', null],
  ['[Nine people were killed] in Orlo as talks are due to start on Friday.', null],
  ['The fighters [will leave the town] on Friday.', '2016-12-02..2016-12-02 stated on Friday'],
  // Headings and the head of a text.
  ['Raids [kill dozens]\nAir strikes killed 46 people on Sunday.', '2016-11-27..2016-11-27 implied on Sunday'],
  [
    'Raids in Orlo\nBombs [left six people dead].\nThe six were killed on Sunday, a doctor said.',
    '2016-11-27..2016-11-27 implied on Sunday',
  ],
  // Stamps date the report, not what it tells.
  ['Raids in Orlo\n\nPublished June 1 2016 [Ten people were killed] in Orlo.', null],
  ['KARSOVA, Nov 28 (Sample Wire) - [Ten people were killed] in Orlo.', null],
  ['30.11.2016 [Ten people were killed] in Orlo.', null],
  // Embedded posts.
  [
    '[45 killed] early this morning in Orlo\n— Orlo Post (@orlopost) November 28, 2016',
    '2016-11-28..2016-11-28 stated November 28, 2016',
  ],
  [
    '[312 people left] during the past week — Orlo Post (@orlopost) November 28, 2016',
    '2016-11-23..2016-11-30 stated during the past week',
  ],
  ['[45 killed] in Orlo — Orlo Post (@orlopost) November 28, 2016', '2016-11-28..2016-11-28 stated November 28, 2016'],
  // The day before the day told of, not the day before something that follows.
  ['Protests began on Sunday. [Six had been killed] the day before.', '2016-11-26..2016-11-26 stated the day before'],
  ['On Sunday [six were killed] the day before the vote.', '2016-11-27..2016-11-27 stated On Sunday'],
  [
    'Protests began on Sunday. The strike came the day after [at least 12 were killed] in Orlo.',
    '2016-11-27..2016-11-27 implied on Sunday',
  ],
  // Between a speaker and the verb of saying; a blast that claims lives says nothing.
  ['The army on Tuesday said [20,000 people have fled].', '..2016-11-29 stated on Tuesday'],
  ['The front on Monday claimed responsibility for the bombs that [have killed 30 people].', '..2016-11-28 stated on Monday'],
  ['A blast in Orlo on Monday [claimed 12 lives].', '2016-11-28..2016-11-28 stated on Monday'],
]
