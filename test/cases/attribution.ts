/**
 * Who is credited with which words. Sentences are ours, in the ways in which agencies, papers, ministries, monitors and situation reports
 * write; places, groups and people in them are invented, media and organisations are not. Expected for each cue, in text order: the
 * speakers as they stand in the text (`told` or `relayed` before those who are), the cue, what is said. An empty list: nobody is credited.
 */
export interface AttributionCase {
  readonly text: string
  readonly expect: readonly {
    readonly by: readonly string[]
    readonly cue: string
    readonly says: readonly string[]
    readonly denied?: true
  }[]
}

export const ATTRIBUTION_CASES: readonly AttributionCase[] = [
  // say, before what is said
  {
    text: 'The ministry said on Monday that 14 soldiers had died.',
    expect: [{ by: ['The ministry'], cue: 'said', says: ['that 14 soldiers had died'] }],
  },
  {
    text: 'The ministry said 14 soldiers had died.',
    expect: [{ by: ['The ministry'], cue: 'said', says: ['14 soldiers had died'] }],
  },
  {
    text: 'Residents said shells had hit the market.',
    expect: [{ by: ['Residents'], cue: 'said', says: ['shells had hit the market'] }],
  },
  { text: 'He said the road was closed.', expect: [{ by: ['He'], cue: 'said', says: ['the road was closed'] }] },
  {
    text: 'The Karsova Monitor, a rights group, said three villages had been burned.',
    expect: [{ by: ['The Karsova Monitor, a rights group'], cue: 'said', says: ['three villages had been burned'] }],
  },
  {
    text: 'Ali Demir, the mayor of Karsova, said that water was running out.',
    expect: [{ by: ['Ali Demir, the mayor of Karsova'], cue: 'said', says: ['that water was running out'] }],
  },
  {
    text: 'The army chief, who was visiting the front, said his men would hold.',
    expect: [{ by: ['The army chief, who was visiting the front'], cue: 'said', says: ['his men would hold'] }],
  },
  {
    text: 'Two officials who asked not to be named said the talks had failed.',
    expect: [{ by: ['Two officials who asked not to be named'], cue: 'said', says: ['the talks had failed'] }],
  },
  {
    text: 'Officials at the hospital said it had run out of blood.',
    expect: [{ by: ['Officials at the hospital'], cue: 'said', says: ['it had run out of blood'] }],
  },
  {
    text: 'A spokesman for the Orlo Front said its fighters had withdrawn.',
    expect: [{ by: ['A spokesman for the Orlo Front'], cue: 'said', says: ['its fighters had withdrawn'] }],
  },
  {
    text: 'Aid workers in the camp say that 4,000 families need shelter.',
    expect: [{ by: ['Aid workers in the camp'], cue: 'say', says: ['that 4,000 families need shelter'] }],
  },
  {
    text: 'The U.N. refugee agency said in a statement late on Tuesday that 9,000 people had crossed the border.',
    expect: [{ by: ['The U.N. refugee agency'], cue: 'said', says: ['that 9,000 people had crossed the border'] }],
  },
  {
    text: 'The president\'s office said in a post on Telegram: "The bridge will be rebuilt."',
    expect: [{ by: ["The president's office"], cue: 'said', says: ['The bridge will be rebuilt.'] }],
  },
  {
    text: 'Both the army and the rebels said they had taken the hill.',
    expect: [{ by: ['the army', 'the rebels'], cue: 'said', says: ['they had taken the hill'] }],
  },
  {
    text: 'Health officials in Karsova said Wednesday that cholera cases had doubled.',
    expect: [{ by: ['Health officials in Karsova'], cue: 'said', says: ['that cholera cases had doubled'] }],
  },
  // say, after what is said
  {
    text: 'Fourteen soldiers died in the ambush, the ministry said.',
    expect: [{ by: ['the ministry'], cue: 'said', says: ['Fourteen soldiers died in the ambush'] }],
  },
  {
    text: 'At least 30 people drowned, according to the coast guard.',
    expect: [{ by: ['the coast guard'], cue: 'according to', says: ['At least 30 people drowned'] }],
  },
  {
    text: 'The bridge was blown up overnight, a Reuters witness said.',
    expect: [{ by: ['a Reuters witness'], cue: 'said', says: ['The bridge was blown up overnight'] }],
  },
  {
    text: 'The convoy was shelled as it left the town, said the monitor.',
    expect: [{ by: ['the monitor'], cue: 'said', says: ['The convoy was shelled as it left the town'] }],
  },
  {
    text: 'Three villages were burned, the Karsova Monitor said on Sunday in a report.',
    expect: [{ by: ['the Karsova Monitor'], cue: 'said', says: ['Three villages were burned'] }],
  },
  {
    text: 'The town has fallen, two military sources told AFP.',
    expect: [{ by: ['told AFP', 'two military sources'], cue: 'told', says: ['The town has fallen'] }],
  },
  {
    text: "The dead included four medics, the hospital's director, Mona Darwish, told reporters.",
    expect: [{ by: ["the hospital's director, Mona Darwish"], cue: 'told', says: ['The dead included four medics'] }],
  },
  {
    text: 'The road was open again, local officials said, after engineers cleared the mines.',
    expect: [{ by: ['local officials'], cue: 'said', says: ['The road was open again'] }],
  },
  {
    text: 'The strike hit a school, the Karsova Monitor, which documents abuses, said.',
    expect: [{ by: ['the Karsova Monitor, which documents abuses'], cue: 'said', says: ['The strike hit a school'] }],
  },
  {
    text: 'Food prices have tripled since May, aid agencies warn.',
    expect: [{ by: ['aid agencies'], cue: 'warn', says: ['Food prices have tripled since May'] }],
  },
  // round the speaker
  {
    text: 'The attack, police said, killed two officers.',
    expect: [{ by: ['police'], cue: 'said', says: ['The attack', 'killed two officers'] }],
  },
  {
    text: 'The lake, experts believe, will be dry within ten years.',
    expect: [{ by: ['experts'], cue: 'believe', says: ['The lake', 'will be dry within ten years'] }],
  },
  {
    text: 'Inflation, the bank said, would slow to 3 percent.',
    expect: [{ by: ['the bank'], cue: 'said', says: ['Inflation', 'would slow to 3 percent'] }],
  },
  // according to
  {
    text: 'According to the governor, 300 houses were destroyed.',
    expect: [{ by: ['the governor'], cue: 'According to', says: ['300 houses were destroyed'] }],
  },
  {
    text: 'According to the United Nations, 1.2 million people have fled.',
    expect: [{ by: ['the United Nations'], cue: 'According to', says: ['1.2 million people have fled'] }],
  },
  {
    text: 'The shelling killed nine people, according to Dr Hana Salim, who runs the clinic.',
    expect: [{ by: ['Dr Hana Salim, who runs the clinic'], cue: 'according to', says: ['The shelling killed nine people'] }],
  },
  {
    text: 'According to Amal Rashid, a teacher who fled the town, soldiers went from house to house.',
    expect: [
      { by: ['Amal Rashid, a teacher who fled the town'], cue: 'According to', says: ['soldiers went from house to house'] },
    ],
  },
  {
    text: 'Nearly 200 people were arrested, according to figures released by the ministry.',
    expect: [{ by: ['figures released by the ministry'], cue: 'according to', says: ['Nearly 200 people were arrested'] }],
  },
  // tell
  {
    text: 'A commander told Reuters that his men were out of ammunition.',
    expect: [{ by: ['told Reuters', 'A commander'], cue: 'told', says: ['that his men were out of ammunition'] }],
  },
  {
    text: 'A commander told Reuters his men were out of ammunition.',
    expect: [{ by: ['told Reuters', 'A commander'], cue: 'told', says: ['his men were out of ammunition'] }],
  },
  {
    text: '"They shot at everyone," a survivor told The Associated Press by telephone.',
    expect: [{ by: ['told The Associated Press', 'a survivor'], cue: 'told', says: ['They shot at everyone,'] }],
  },
  {
    text: 'The minister told parliament the army would not retreat.',
    expect: [{ by: ['The minister'], cue: 'told', says: ['the army would not retreat'] }],
  },
  {
    text: 'The envoy told the Security Council on Thursday that hunger was spreading.',
    expect: [{ by: ['The envoy'], cue: 'told', says: ['that hunger was spreading'] }],
  },
  {
    text: 'Speaking to Al Jazeera from Karsova, doctor Yusuf Amin said the wards were full.',
    expect: [{ by: ['told Al Jazeera', 'doctor Yusuf Amin'], cue: 'said', says: ['the wards were full'] }],
  },
  {
    text: 'The colonel said in an interview with the BBC that the siege would go on.',
    expect: [{ by: ['told the BBC', 'The colonel'], cue: 'said', says: ['that the siege would go on'] }],
  },
  {
    text: 'In remarks carried by state television, the premier said the vote would be held in May.',
    expect: [{ by: ['the premier'], cue: 'said', says: ['the vote would be held in May'] }],
  },
  // quotations
  {
    text: '"We lost everything," said Amal Rashid, a mother of three.',
    expect: [{ by: ['Amal Rashid, a mother of three'], cue: 'said', says: ['We lost everything,'] }],
  },
  {
    text: '"We lost everything," Rashid said. "There is nothing to go back to."',
    expect: [{ by: ['Rashid'], cue: 'said', says: ['We lost everything,', 'There is nothing to go back to.'] }],
  },
  {
    text: '"It is a disaster," he told AFP, adding that the hospital had no power.',
    expect: [
      { by: ['told AFP', 'he'], cue: 'told', says: ['It is a disaster,'] },
      { by: ['told AFP', 'he'], cue: 'adding', says: ['that the hospital had no power'] },
    ],
  },
  {
    text: '"The enemy," the general said, "will never enter the city."',
    expect: [{ by: ['the general'], cue: 'said', says: ['The enemy,', 'will never enter the city.'] }],
  },
  {
    text: 'The general said the enemy would "never enter the city".',
    expect: [{ by: ['The general'], cue: 'said', says: ['the enemy would "never enter the city"'] }],
  },
  {
    text: 'Asked about the toll, the mayor replied: "We are still counting."',
    expect: [{ by: ['the mayor'], cue: 'replied', says: ['We are still counting.'] }],
  },
  {
    text: '“We will not leave. This is our land,” the elder told the assembly.',
    expect: [{ by: ['the elder'], cue: 'told', says: ['We will not leave. This is our land,'] }],
  },
  { text: "'There is no water,' one woman said.", expect: [{ by: ['one woman'], cue: 'said', says: ['There is no water,'] }] },
  { text: '"How long can we wait?" she asked.', expect: [{ by: ['she'], cue: 'asked', says: ['How long can we wait?'] }] },
  { text: 'The leaflet read: "Leave at once."', expect: [{ by: ['The leaflet'], cue: 'read', says: ['Leave at once.'] }] },
  {
    text: 'The foreign ministry called the raid "a cowardly act".',
    expect: [{ by: ['The foreign ministry'], cue: 'called', says: ['the raid "a cowardly act"'] }],
  },
  {
    text: '"Enough is enough," the protesters chanted.',
    expect: [{ by: ['the protesters'], cue: 'chanted', says: ['Enough is enough,'] }],
  },
  // without commas
  {
    text: 'The raids targeted a medical center a school and a residential area in Karsova town rebels said.',
    expect: [
      {
        by: ['rebels'],
        cue: 'said',
        says: ['The raids targeted a medical center a school and a residential area in Karsova town'],
      },
    ],
  },
  {
    text: 'Rebels targeted a main army base with missiles after the raids al Qadri said.',
    expect: [{ by: ['al Qadri'], cue: 'said', says: ['Rebels targeted a main army base with missiles after the raids'] }],
  },
  {
    text: 'The Orlo Civil Defence a group of first responders said it pulled 10 people alive from under the rubble.',
    expect: [
      {
        by: ['The Orlo Civil Defence a group of first responders'],
        cue: 'said',
        says: ['it pulled 10 people alive from under the rubble'],
      },
    ],
  },
  {
    text: 'Airstrikes hit a market killing at least six people according to the Britain-based Karsova Observatory for Human Rights which relies on activists on the ground.',
    expect: [
      {
        by: ['the Britain-based Karsova Observatory for Human Rights'],
        cue: 'according to',
        says: ['Airstrikes hit a market killing at least six people'],
      },
    ],
  },
  {
    text: 'Dozens of strikes killed at least 16 civilians on Sunday a monitor said and caused huge damage to one district.',
    expect: [
      {
        by: ['a monitor'],
        cue: 'said',
        says: ['Dozens of strikes killed at least 16 civilians on Sunday', 'caused huge damage to one district'],
      },
    ],
  },
  {
    text: 'Even in the early days of the assault residents said they feared being caught in shelling.',
    expect: [
      { by: ['residents'], cue: 'said', says: ['they feared being caught in shelling'] },
      { by: ['they'], cue: 'feared', says: ['being caught in shelling'] },
    ],
  },
  // Behind "and" another clause begins, where another cue follows.
  {
    text: 'Twelve people died, a nurse said, and nine others were hurt in Karsova, the ministry said.',
    expect: [
      { by: ['a nurse'], cue: 'said', says: ['Twelve people died'] },
      { by: ['the ministry'], cue: 'said', says: ['nine others were hurt in Karsova'] },
    ],
  },
  {
    text: 'Twelve people died, a nurse said, and nine others were hurt in Karsova.',
    expect: [{ by: ['a nurse'], cue: 'said', says: ['Twelve people died', 'nine others were hurt in Karsova'] }],
  },
  // A semicolon ends what is said, unless what follows only tells more of it.
  {
    text: 'According to the ministry, 230 attacks took place; in particular, Karsova was shelled twice.',
    expect: [
      {
        by: ['the ministry'],
        cue: 'According to',
        says: ['230 attacks took place; in particular, Karsova was shelled twice'],
      },
    ],
  },
  // "report" and "claims" that a tagger takes for nouns; who is praised is not who speaks.
  {
    text: 'Unofficial sources report close to 500 soldiers dead.',
    expect: [{ by: ['Unofficial sources'], cue: 'report', says: ['close to 500 soldiers dead'] }],
  },
  {
    text: 'Officials who arrived on Sunday morning report that nine people died.',
    expect: [{ by: ['Officials who arrived on Sunday morning'], cue: 'report', says: ['that nine people died'] }],
  },
  {
    text: 'The Karsova Post (11/15, Orlan, 2M) reports that nine people died.',
    expect: [{ by: ['The Karsova Post (11/15, Orlan, 2M)'], cue: 'reports', says: ['that nine people died'] }],
  },
  {
    text: 'M23 claims capture of Karsova as the army leaves.',
    expect: [{ by: ['M23'], cue: 'claims', says: ['capture of Karsova as the army leaves'] }],
  },
  { text: 'The war has claimed more than 300 lives in Karsova.', expect: [] },
  {
    text: 'The speech was hailed by the envoy as "a turning point for all of us".',
    expect: [{ by: ['the envoy'], cue: 'was hailed', says: ['a turning point for all of us'] }],
  },
]
