import type { AttributionCase } from './attribution.ts'

/** More manners of crediting: other wars, other outlets, other topics, and words that only look like a cue. */
export const ATTRIBUTION_CASES_BY_OUTLET: readonly AttributionCase[] = [
  // other wars, other outlets
  {
    text: "Russia's defence ministry said its air defences had destroyed 17 Ukrainian drones overnight.",
    expect: [
      { by: ["Russia's defence ministry"], cue: 'said', says: ['its air defences had destroyed 17 Ukrainian drones overnight'] },
    ],
  },
  {
    text: "Ukraine's General Staff reported 130 clashes along the front line in the past day.",
    expect: [{ by: ["Ukraine's General Staff"], cue: 'reported', says: ['130 clashes along the front line in the past day'] }],
  },
  {
    text: 'Governor Oleksiy Bondar said on Telegram that a 70-year-old woman had been wounded.',
    expect: [{ by: ['Governor Oleksiy Bondar'], cue: 'said', says: ['that a 70-year-old woman had been wounded'] }],
  },
  {
    text: '"The enemy keeps pressing near the village," Capt. Ivan Moroz, a spokesman for the brigade, told national television.',
    expect: [
      {
        by: ['told national television', 'Capt. Ivan Moroz, a spokesman for the brigade'],
        cue: 'told',
        says: ['The enemy keeps pressing near the village,'],
      },
    ],
  },
  {
    text: 'The Rapid Support Forces claimed in a statement that they had seized the army base in Karsova.',
    expect: [{ by: ['The Rapid Support Forces'], cue: 'claimed', says: ['that they had seized the army base in Karsova'] }],
  },
  { text: 'The army did not comment on the claim.', expect: [] },
  {
    text: 'The Sudan Doctors Network said Saturday that 31 people, among them 11 children, were killed in the shelling of a displacement camp.',
    expect: [
      {
        by: ['The Sudan Doctors Network'],
        cue: 'said',
        says: ['that 31 people, among them 11 children, were killed in the shelling of a displacement camp'],
      },
    ],
  },
  {
    text: 'Medics at two hospitals told Reuters they had received 46 bodies.',
    expect: [{ by: ['told Reuters', 'Medics at two hospitals'], cue: 'told', says: ['they had received 46 bodies'] }],
  },
  {
    text: "The Houthis' health ministry said eight people were killed; the U.S. military said it struck only missile sites.",
    expect: [
      { by: ["The Houthis' health ministry"], cue: 'said', says: ['eight people were killed'] },
      { by: ['the U.S. military'], cue: 'said', says: ['it struck only missile sites'] },
    ],
  },
  {
    text: 'An Israeli military spokesperson said the army was "not aware" of strikes in the area.',
    expect: [
      { by: ['An Israeli military spokesperson'], cue: 'said', says: ['the army was "not aware" of strikes in the area'] },
    ],
  },
  {
    text: 'The Palestinian Red Crescent said its crews had been unable to reach the wounded.',
    expect: [{ by: ['The Palestinian Red Crescent'], cue: 'said', says: ['its crews had been unable to reach the wounded'] }],
  },
  {
    text: "Gaza's civil defence agency says 14 people were killed when a tent was hit.",
    expect: [{ by: ["Gaza's civil defence agency"], cue: 'says', says: ['14 people were killed when a tent was hit'] }],
  },
  {
    text: 'The Arakan Army said it had taken a junta base on Thursday, the sixth in a month.',
    expect: [{ by: ['The Arakan Army'], cue: 'said', says: ['it had taken a junta base on Thursday, the sixth in a month'] }],
  },
  {
    text: 'Residents told Myanmar Now that two monks were among the dead.',
    expect: [{ by: ['told Myanmar Now', 'Residents'], cue: 'told', says: ['that two monks were among the dead'] }],
  },
  {
    text: 'In Zamfara state, gunmen abducted 40 villagers, a local councillor and two residents said.',
    expect: [
      { by: ['a local councillor', 'two residents'], cue: 'said', says: ['In Zamfara state, gunmen abducted 40 villagers'] },
    ],
  },
  {
    text: 'Police spokesperson Yazid Sani confirmed the attack but gave no figure.',
    expect: [{ by: ['Police spokesperson Yazid Sani'], cue: 'confirmed', says: ['the attack but gave no figure'] }],
  },
  {
    text: 'Nigeria\'s military said it had killed 38 "bandits" in air strikes.',
    expect: [{ by: ["Nigeria's military"], cue: 'said', says: ['it had killed 38 "bandits" in air strikes'] }],
  },
  {
    text: 'The UN mission in the country, MONUSCO, said at least 22 civilians had been killed, most of them with machetes.',
    expect: [
      {
        by: ['The UN mission in the country, MONUSCO'],
        cue: 'said',
        says: ['at least 22 civilians had been killed, most of them with machetes'],
      },
    ],
  },
  {
    text: 'M23 rebels on Friday denied they were responsible for the killings.',
    expect: [{ by: ['M23 rebels'], cue: 'denied', says: ['they were responsible for the killings'], denied: true }],
  },
  {
    text: "Yemen's internationally recognised government accused the group of shelling a school.",
    expect: [{ by: ["Yemen's internationally recognised government"], cue: 'accused', says: ['the group of shelling a school'] }],
  },
  {
    text: 'The International Organization for Migration (IOM) estimates that 4,200 households were displaced between 3 and 7 May.',
    expect: [
      {
        by: ['The International Organization for Migration (IOM)'],
        cue: 'estimates',
        says: ['that 4,200 households were displaced between 3 and 7 May'],
      },
    ],
  },
  {
    text: 'OCHA reports that 60 per cent of health facilities are not functioning.',
    expect: [{ by: ['OCHA'], cue: 'reports', says: ['that 60 per cent of health facilities are not functioning'] }],
  },
  {
    text: 'As of 12 June, local authorities had registered 1,240 displaced families, according to OCHA.',
    expect: [
      { by: ['local authorities'], cue: 'had registered', says: ['1,240 displaced families'] },
      { by: ['OCHA'], cue: 'according to', says: ['As of 12 June, local authorities had registered 1,240 displaced families'] },
    ],
  },
  {
    text: 'Partners reported that 17 water points were destroyed.',
    expect: [{ by: ['Partners'], cue: 'reported', says: ['that 17 water points were destroyed'] }],
  },
  {
    text: 'Taliban spokesman Zabihullah Karim said in a tweet that the district had "completely fallen".',
    expect: [{ by: ['Taliban spokesman Zabihullah Karim'], cue: 'said', says: ['that the district had "completely fallen"'] }],
  },
  {
    text: 'Afghan officials denied the claim, saying fighting was still going on.',
    expect: [
      { by: ['Afghan officials'], cue: 'denied', says: ['the claim'], denied: true },
      { by: ['Afghan officials'], cue: 'saying', says: ['fighting was still going on'] },
    ],
  },
  {
    text: "The Iraqi military's Joint Operations Command announced the capture of three villages west of the city.",
    expect: [
      {
        by: ["The Iraqi military's Joint Operations Command"],
        cue: 'announced',
        says: ['the capture of three villages west of the city'],
      },
    ],
  },
  {
    text: 'Islamic State, through its Amaq news agency, claimed the bombing.',
    expect: [{ by: ['Islamic State'], cue: 'claimed', says: ['the bombing'] }],
  },
  {
    text: 'A Kurdish commander in the town, who identified himself only as Rebar, said by phone that snipers were holding up the advance.',
    expect: [
      {
        by: ['A Kurdish commander in the town, who identified himself only as Rebar'],
        cue: 'said',
        says: ['that snipers were holding up the advance'],
      },
    ],
  },
  {
    text: 'Ethiopian state media reported that the army had entered the town, a claim the rebels rejected.',
    expect: [
      { by: ['Ethiopian state media'], cue: 'reported', says: ['that the army had entered the town'] },
      { by: ['the rebels'], cue: 'rejected', says: ['a claim'], denied: true },
    ],
  },
  // said in other words
  {
    text: 'The monitor said it was documenting the strike.',
    expect: [{ by: ['The monitor'], cue: 'said', says: ['it was documenting the strike'] }],
  },
  {
    text: 'The mayor warned of a humanitarian disaster.',
    expect: [{ by: ['The mayor'], cue: 'warned', says: ['of a humanitarian disaster'] }],
  },
  {
    text: 'The commander vowed that his men would never surrender.',
    expect: [{ by: ['The commander'], cue: 'vowed', says: ['that his men would never surrender'] }],
  },
  {
    text: 'The ministry confirmed the deaths of two peacekeepers.',
    expect: [{ by: ['The ministry'], cue: 'confirmed', says: ['the deaths of two peacekeepers'] }],
  },
  {
    text: 'The envoy described the talks as "frank".',
    expect: [{ by: ['The envoy'], cue: 'described', says: ['the talks as "frank"'] }],
  },
  {
    text: 'The premier hinted that elections might be delayed.',
    expect: [{ by: ['The premier'], cue: 'hinted', says: ['that elections might be delayed'] }],
  },
  {
    text: 'The general acknowledged that mistakes had been made.',
    expect: [{ by: ['The general'], cue: 'acknowledged', says: ['that mistakes had been made'] }],
  },
  {
    text: 'The fund predicts growth of 2 percent this year.',
    expect: [{ by: ['The fund'], cue: 'predicts', says: ['growth of 2 percent this year'] }],
  },
  {
    text: "The prosecutor's office disclosed that 12 officers had been charged.",
    expect: [{ by: ["The prosecutor's office"], cue: 'disclosed', says: ['that 12 officers had been charged'] }],
  },
  {
    text: 'The charity reiterated that hospitals must not be targeted.',
    expect: [{ by: ['The charity'], cue: 'reiterated', says: ['that hospitals must not be targeted'] }],
  },
  {
    text: 'State radio announced the arrest of the governor.',
    expect: [{ by: ['State radio'], cue: 'announced', says: ['the arrest of the governor'] }],
  },
  {
    text: 'A statement by the presidency said the curfew would be lifted.',
    expect: [{ by: ['A statement by the presidency'], cue: 'said', says: ['the curfew would be lifted'] }],
  },
  {
    text: 'The report, published on Monday, said 300 people had been executed.',
    expect: [{ by: ['The report, published on Monday'], cue: 'said', says: ['300 people had been executed'] }],
  },
  {
    text: 'The statement added that two soldiers were missing.',
    expect: [{ by: ['The statement'], cue: 'added', says: ['that two soldiers were missing'] }],
  },
  {
    text: 'Video posted by activists showed smoke rising over the port.',
    expect: [{ by: ['Video posted by activists'], cue: 'showed', says: ['smoke rising over the port'] }],
  },
  {
    text: 'A letter seen by Reuters said the aid had been stolen.',
    expect: [{ by: ['A letter seen by Reuters'], cue: 'said', says: ['the aid had been stolen'] }],
  },
  {
    text: 'Witnesses described how soldiers went from door to door.',
    expect: [{ by: ['Witnesses'], cue: 'described', says: ['how soldiers went from door to door'] }],
  },
  {
    text: "The school's director told how the roof came down.",
    expect: [{ by: ["The school's director"], cue: 'told', says: ['how the roof came down'] }],
  },
  {
    text: 'The foreign minister went on to say that the border would stay shut.',
    expect: [{ by: ['The foreign minister'], cue: 'to say', says: ['that the border would stay shut'] }],
  },
  { text: 'Officials declined to say how many had died.', expect: [] },
  { text: 'He refused to comment on the report.', expect: [] },
  { text: 'The rebels have yet to say whether they will attend.', expect: [] },
  { text: '"No comment," a spokeswoman said.', expect: [{ by: ['a spokeswoman'], cue: 'said', says: ['No comment,'] }] },
  { text: '"Never," he said when asked if he would resign.', expect: [{ by: ['he'], cue: 'said', says: ['Never,'] }] },
  {
    text: 'The president, however, insisted the vote was fair.',
    expect: [{ by: ['The president'], cue: 'insisted', says: ['the vote was fair'] }],
  },
  {
    text: 'The aid group, for its part, said it had received no warning.',
    expect: [{ by: ['The aid group'], cue: 'said', says: ['it had received no warning'] }],
  },
  {
    text: 'The deputy governor, Karim Saleh, later told a news conference that order had been restored.',
    expect: [{ by: ['The deputy governor, Karim Saleh'], cue: 'later told', says: ['that order had been restored'] }],
  },
  {
    text: 'Local media, quoting the provincial police chief, reported that six people had been arrested.',
    expect: [
      { by: ['told Local media', 'the provincial police chief'], cue: 'quoting', says: ['that six people had been arrested'] },
      { by: ['Local media'], cue: 'reported', says: ['that six people had been arrested'] },
    ],
  },
  {
    text: 'A resident, reached by telephone, said: "They are shooting at anything that moves."',
    expect: [{ by: ['A resident, reached by telephone'], cue: 'said', says: ['They are shooting at anything that moves.'] }],
  },
  {
    text: 'One of the survivors, Tomas Rey, 19, said he hid under a truck.',
    expect: [{ by: ['One of the survivors, Tomas Rey, 19'], cue: 'said', says: ['he hid under a truck'] }],
  },
  {
    text: 'The brothers said they walked for three days.',
    expect: [{ by: ['The brothers'], cue: 'said', says: ['they walked for three days'] }],
  },
  { text: 'Neither side said how many fighters it had lost.', expect: [] },
  {
    text: 'Some say the dam will hold; others doubt it.',
    expect: [
      { by: ['Some'], cue: 'say', says: ['the dam will hold'] },
      { by: ['others'], cue: 'doubt', says: ['it'] },
    ],
  },
  {
    text: 'A senior official in the ministry who requested anonymity said the minister knew.',
    expect: [{ by: ['A senior official in the ministry who requested anonymity'], cue: 'said', says: ['the minister knew'] }],
  },
  {
    text: 'Critics say the law gives police too much power.',
    expect: [{ by: ['Critics'], cue: 'say', says: ['the law gives police too much power'] }],
  },
  {
    text: 'Supporters argue that it will save lives, while opponents call it a power grab.',
    expect: [{ by: ['Supporters'], cue: 'argue', says: ['that it will save lives, while opponents call it a power grab'] }],
  },
  {
    text: 'The company, which makes engines, said profit rose 12 percent.',
    expect: [{ by: ['The company, which makes engines'], cue: 'said', says: ['profit rose 12 percent'] }],
  },
  {
    text: 'Chief Executive Anna Lund said the group would close two plants.',
    expect: [{ by: ['Chief Executive Anna Lund'], cue: 'said', says: ['the group would close two plants'] }],
  },
  {
    text: 'Oil prices rose on Monday after Saudi Arabia said it would cut output.',
    expect: [{ by: ['Saudi Arabia'], cue: 'said', says: ['it would cut output'] }],
  },
  {
    text: '"We see growth slowing," Lund told investors on a call.',
    expect: [{ by: ['Lund'], cue: 'told', says: ['We see growth slowing,'] }],
  },
  {
    text: "The bank's governor told the newspaper rates would stay low.",
    expect: [{ by: ['told the newspaper', "The bank's governor"], cue: 'told', says: ['rates would stay low'] }],
  },
  {
    text: 'The finance ministry, in a report to parliament, said debt would reach 90 percent of output.',
    expect: [{ by: ['The finance ministry'], cue: 'said', says: ['debt would reach 90 percent of output'] }],
  },
  {
    text: 'Police said they were treating the fire as arson.',
    expect: [{ by: ['Police'], cue: 'said', says: ['they were treating the fire as arson'] }],
  },
  {
    text: 'The judge said the evidence was weak and ordered his release.',
    expect: [{ by: ['The judge'], cue: 'said', says: ['the evidence was weak and ordered his release'] }],
  },
  {
    text: 'His lawyer, Maria Costa, said he would appeal.',
    expect: [{ by: ['His lawyer, Maria Costa'], cue: 'said', says: ['he would appeal'] }],
  },
  {
    text: 'The club confirmed the signing on its website.',
    expect: [{ by: ['The club'], cue: 'confirmed', says: ['the signing on its website'] }],
  },
  // words that only look like it
  { text: 'The state of the road is poor.', expect: [] },
  { text: 'The claims were paid last year.', expect: [] },
  { text: 'He added sugar to his tea.', expect: [] },
  {
    text: 'The soldiers noted the number of the car.',
    expect: [{ by: ['The soldiers'], cue: 'noted', says: ['the number of the car'] }],
  },
  { text: 'The rebels held the airport for two days.', expect: [] },
  { text: 'Two reports were lost in the fire.', expect: [] },
  { text: 'The army released the prisoners.', expect: [] },
  { text: 'The bridge was found to be safe.', expect: [] },
  { text: 'A monitor stood on the desk.', expect: [] },
  { text: 'The attack followed weeks of shelling.', expect: [] },
  { text: 'The road leads to the port that the rebels hold.', expect: [] },
  { text: 'People said to be close to the group were arrested.', expect: [] },
  { text: 'The so-called caliphate lost its last village.', expect: [] },
  { text: 'The commander, said to be in his forties, was killed in March.', expect: [] },
  { text: 'The country recorded its hottest summer.', expect: [] },
  { text: 'The talks collapsed on Friday without a statement.', expect: [] },
]
