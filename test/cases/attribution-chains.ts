import type { AttributionCase } from './attribution.ts'

/** Chains, counts, denials, accusations, beliefs, nouns, headlines, two speakers, text without commas, other topics. */
export const ATTRIBUTION_CASES_CHAINS: readonly AttributionCase[] = [
  // chains
  {
    text: 'State news agency MNA quoted an officer as saying that air defences had shot down two drones.',
    expect: [
      { by: ['told State news agency MNA', 'an officer'], cue: 'quoted', says: ['that air defences had shot down two drones'] },
    ],
  },
  {
    text: 'An officer was quoted by state news agency MNA as saying that two drones had been shot down.',
    expect: [
      {
        by: ['told state news agency MNA', 'An officer'],
        cue: 'was quoted by state news agency MNA as saying',
        says: ['that two drones had been shot down'],
      },
    ],
  },
  {
    text: 'The officer was quoted as saying by MNA that two drones had been shot down.',
    expect: [{ by: ['relayed MNA', 'The officer'], cue: 'was quoted as saying', says: ['that two drones had been shot down'] }],
  },
  {
    text: 'Two drones were shot down, MNA quoted the officer as saying.',
    expect: [{ by: ['relayed MNA', 'the officer'], cue: 'quoted', says: ['Two drones were shot down'] }],
  },
  {
    text: 'Sixty people have been detained, Reuters reported, citing a police official.',
    expect: [{ by: ['Reuters'], cue: 'reported', says: ['Sixty people have been detained'] }],
  },
  {
    text: 'Citing two diplomats, the Financial Times reported that the envoy would resign.',
    expect: [
      { by: ['told the Financial Times', 'two diplomats'], cue: 'Citing', says: ['that the envoy would resign'] },
      { by: ['the Financial Times'], cue: 'reported', says: ['that the envoy would resign'] },
    ],
  },
  {
    text: 'The agency, citing witnesses, said the convoy had turned back.',
    expect: [
      { by: ['told The agency', 'witnesses'], cue: 'citing', says: ['the convoy had turned back'] },
      { by: ['The agency'], cue: 'said', says: ['the convoy had turned back'] },
    ],
  },
  {
    text: 'The mayor said the army had told residents that the dam was safe.',
    expect: [
      { by: ['The mayor'], cue: 'said', says: ['the army had told residents that the dam was safe'] },
      { by: ['the army'], cue: 'had told', says: ['that the dam was safe'] },
    ],
  },
  {
    text: 'The monitor said, based on information from activists in the town, that five men had been executed.',
    expect: [
      { by: ['The monitor'], cue: 'said', says: ['that five men had been executed'] },
      {
        by: ['relayed The monitor', 'activists in the town'],
        cue: 'based on information from',
        says: ['that five men had been executed'],
      },
    ],
  },
  // go on
  {
    text: 'Rescuers said they had found 17 bodies. Among them were four children.',
    expect: [{ by: ['Rescuers'], cue: 'said', says: ['they had found 17 bodies', 'Among them were four children.'] }],
  },
  {
    text: 'The monitor said 60 people had died, adding that most were fighters.',
    expect: [
      { by: ['The monitor'], cue: 'said', says: ['60 people had died'] },
      { by: ['The monitor'], cue: 'adding', says: ['that most were fighters'] },
    ],
  },
  {
    text: 'The ministry denied the report and said its aircraft had not flown that day.',
    expect: [
      { by: ['The ministry'], cue: 'denied', says: ['the report'], denied: true },
      { by: ['The ministry'], cue: 'said', says: ['its aircraft had not flown that day'] },
    ],
  },
  {
    text: 'The official said talks would resume but warned that time was short.',
    expect: [
      { by: ['The official'], cue: 'said', says: ['talks would resume'] },
      { by: ['The official'], cue: 'warned', says: ['that time was short'] },
    ],
  },
  // count
  {
    text: 'The monitor has documented 40 air strikes since Friday.',
    expect: [{ by: ['The monitor'], cue: 'has documented', says: ['40 air strikes since Friday'] }],
  },
  {
    text: 'The health ministry put the toll at 45.',
    expect: [{ by: ['The health ministry'], cue: 'put', says: ['the toll at 45'] }],
  },
  {
    text: 'Doctors counted 23 bodies in the yard.',
    expect: [{ by: ['Doctors'], cue: 'counted', says: ['23 bodies in the yard'] }],
  },
  {
    text: 'The agency estimates that 70,000 people are trapped.',
    expect: [{ by: ['The agency'], cue: 'estimates', says: ['that 70,000 people are trapped'] }],
  },
  {
    text: 'Activists recorded 120 raids on the valley in a week.',
    expect: [{ by: ['Activists'], cue: 'recorded', says: ['120 raids on the valley in a week'] }],
  },
  {
    text: 'The commission has registered 3,400 complaints, its chairman said.',
    expect: [
      { by: ['The commission'], cue: 'has registered', says: ['3,400 complaints'] },
      { by: ['its chairman'], cue: 'said', says: ['The commission has registered 3,400 complaints'] },
    ],
  },
  // deny
  {
    text: 'The army denied that it had shelled the market.',
    expect: [{ by: ['The army'], cue: 'denied', says: ['that it had shelled the market'], denied: true }],
  },
  {
    text: 'The army denied shelling the market.',
    expect: [{ by: ['The army'], cue: 'denied', says: ['shelling the market'], denied: true }],
  },
  {
    text: 'Rebels denied this, saying they still held the hill.',
    expect: [
      { by: ['Rebels'], cue: 'denied', says: ['this'], denied: true },
      { by: ['Rebels'], cue: 'saying', says: ['they still held the hill'] },
    ],
  },
  {
    text: 'Moscow rejected claims by Kyiv that its troops had crossed the river.',
    expect: [
      { by: ['Moscow'], cue: 'rejected', says: ['claims by Kyiv that its troops had crossed the river'], denied: true },
      { by: ['Kyiv'], cue: 'claims', says: ['that its troops had crossed the river'], denied: true },
    ],
  },
  {
    text: 'The minister dismissed as lies reports that the port had fallen.',
    expect: [{ by: ['The minister'], cue: 'reports', says: ['that the port had fallen'] }],
  },
  {
    text: 'The group has repeatedly denied any role in the attack.',
    expect: [{ by: ['The group'], cue: 'has repeatedly denied', says: ['any role in the attack'], denied: true }],
  },
  // accuse
  {
    text: 'The opposition accused the government of rigging the count.',
    expect: [{ by: ['The opposition'], cue: 'accused', says: ['the government of rigging the count'] }],
  },
  {
    text: 'Villagers blamed soldiers for the fire.',
    expect: [{ by: ['Villagers'], cue: 'blamed', says: ['soldiers for the fire'] }],
  },
  // think
  {
    text: 'Analysts believe the rebels have 4,000 fighters.',
    expect: [{ by: ['Analysts'], cue: 'believe', says: ['the rebels have 4,000 fighters'] }],
  },
  {
    text: 'Many residents fear that the dam will burst.',
    expect: [{ by: ['Many residents'], cue: 'fear', says: ['that the dam will burst'] }],
  },
  {
    text: 'Investors expect the bank to raise rates in June.',
    expect: [{ by: ['Investors'], cue: 'expect', says: ['the bank to raise rates in June'] }],
  },
  {
    text: 'The commander hopes that the truce will hold.',
    expect: [{ by: ['The commander'], cue: 'hopes', says: ['that the truce will hold'] }],
  },
  { text: 'Diplomats think the plan is dead.', expect: [{ by: ['Diplomats'], cue: 'think', says: ['the plan is dead'] }] },
  // say nothing of who
  {
    text: 'It was reported that the airport had been closed.',
    expect: [{ by: [], cue: 'It was reported', says: ['that the airport had been closed'] }],
  },
  {
    text: 'It is believed that 200 people remain in the camp.',
    expect: [{ by: [], cue: 'It is believed', says: ['that 200 people remain in the camp'] }],
  },
  {
    text: 'There were reports that the bridge had been mined.',
    expect: [{ by: [], cue: 'reports', says: ['that the bridge had been mined'] }],
  },
  // nouns
  {
    text: 'The claim by the junta that villagers burned their own homes has been rejected.',
    expect: [{ by: ['the junta'], cue: 'claim', says: ['that villagers burned their own homes'] }],
  },
  {
    text: 'The ministry issued a statement saying that the port was safe.',
    expect: [{ by: ['The ministry'], cue: 'saying', says: ['that the port was safe'] }],
  },
  {
    text: "The army's claim that it had taken the hill could not be checked.",
    expect: [{ by: ['The army'], cue: 'claim', says: ['that it had taken the hill could not be checked'] }],
  },
  {
    text: 'Reports from the town that the dam had burst caused panic.',
    expect: [{ by: [], cue: 'Reports', says: ['that the dam had burst'] }],
  },
  // passive
  {
    text: 'Forty deaths were reported by the Karsova Monitor.',
    expect: [{ by: ['the Karsova Monitor'], cue: 'were reported', says: ['Forty deaths'] }],
  },
  {
    text: 'The figure was confirmed by the health ministry.',
    expect: [{ by: ['the health ministry'], cue: 'was confirmed', says: ['The figure'] }],
  },
  {
    text: 'The attack was claimed by the Orlo Front.',
    expect: [{ by: ['the Orlo Front'], cue: 'was claimed', says: ['The attack'] }],
  },
  // headlines
  { text: 'Karsova Monitor: 45 killed in raids', expect: [{ by: ['Karsova Monitor'], cue: ':', says: ['45 killed in raids'] }] },
  { text: 'Raids kill 45 in Karsova: monitor', expect: [{ by: ['monitor'], cue: ':', says: ['Raids kill 45 in Karsova'] }] },
  { text: 'Raids kill 45 in Karsova – activists', expect: [{ by: ['activists'], cue: '–', says: ['Raids kill 45 in Karsova'] }] },
  { text: 'UN says aid convoy reaches Karsova', expect: [{ by: ['UN'], cue: 'says', says: ['aid convoy reaches Karsova'] }] },
  {
    text: 'Army Says Town Taken After Long Siege',
    expect: [{ by: ['Army'], cue: 'Says', says: ['Town Taken After Long Siege'] }],
  },
  // two speakers in one sentence
  {
    text: 'The army said it had taken the town, while the rebels said they still held half of it.',
    expect: [
      { by: ['The army'], cue: 'said', says: ['it had taken the town'] },
      { by: ['the rebels'], cue: 'said', says: ['they still held half of it'] },
    ],
  },
  {
    text: 'The ministry said 12 people died, but the monitor put the toll at 30.',
    expect: [
      { by: ['The ministry'], cue: 'said', says: ['12 people died'] },
      { by: ['the monitor'], cue: 'put', says: ['the toll at 30'] },
    ],
  },
  {
    text: 'Twelve people died in Karsova, while the monitor said 30 had died in Orlo.',
    expect: [{ by: ['the monitor'], cue: 'said', says: ['30 had died in Orlo'] }],
  },
  {
    text: 'The army said it had taken the hill; the rebels denied it.',
    expect: [
      { by: ['The army'], cue: 'said', says: ['it had taken the hill'] },
      { by: ['the rebels'], cue: 'denied', says: ['it'], denied: true },
    ],
  },
  {
    text: 'The monitor said that, according to its sources, 14 men had been shot.',
    expect: [
      { by: ['The monitor'], cue: 'said', says: ['that, according to its sources, 14 men had been shot'] },
      { by: ['its sources'], cue: 'according to', says: ['14 men had been shot'] },
    ],
  },
  // without commas
  {
    text: 'Air raids killed 10 people on Friday the Karsova Monitor said.',
    expect: [{ by: ['the Karsova Monitor'], cue: 'said', says: ['Air raids killed 10 people on Friday'] }],
  },
  {
    text: 'Two mortar rounds hit the old town said the governor.',
    expect: [{ by: ['the governor'], cue: 'said', says: ['Two mortar rounds hit the old town'] }],
  },
  {
    text: '"We saw no one" a shepherd told AFP.',
    expect: [{ by: ['told AFP', 'a shepherd'], cue: 'told', says: ['We saw no one'] }],
  },
  {
    text: 'Ten people died in the fire according to the mayor Ali Demir.',
    expect: [{ by: ['the mayor Ali Demir'], cue: 'according to', says: ['Ten people died in the fire'] }],
  },
  {
    text: 'Rescue workers dug through the night and found nine bodies the civil defence said.',
    expect: [{ by: ['the civil defence'], cue: 'said', says: ['Rescue workers dug through the night and found nine bodies'] }],
  },
  {
    text: 'Omar Haddad a resident of the quarter said his house was gone.',
    expect: [{ by: ['Omar Haddad a resident of the quarter'], cue: 'said', says: ['his house was gone'] }],
  },
  // other topics
  {
    text: 'Shares fell 3 percent after the company said it would miss its profit target.',
    expect: [{ by: ['the company'], cue: 'said', says: ['it would miss its profit target'] }],
  },
  {
    text: 'The bank forecast that growth would slow to 1.2 percent.',
    expect: [{ by: ['The bank'], cue: 'forecast', says: ['that growth would slow to 1.2 percent'] }],
  },
  {
    text: '"Demand is weak," said Laura Stein, chief economist at Norbank in Oslo.',
    expect: [{ by: ['Laura Stein, chief economist at Norbank in Oslo'], cue: 'said', says: ['Demand is weak,'] }],
  },
  { text: 'The coach said his team "deserved more".', expect: [] },
  {
    text: 'Scientists found that the drug halved the risk of death.',
    expect: [{ by: ['Scientists'], cue: 'found', says: ['that the drug halved the risk of death'] }],
  },
  {
    text: 'A survey showed that most voters oppose the plan.',
    expect: [{ by: ['A survey'], cue: 'showed', says: ['that most voters oppose the plan'] }],
  },
  {
    text: 'The court ruled that the arrest was unlawful.',
    expect: [{ by: ['The court'], cue: 'ruled', says: ['that the arrest was unlawful'] }],
  },
  {
    text: 'Prosecutors alleged that he had taken bribes.',
    expect: [{ by: ['Prosecutors'], cue: 'alleged', says: ['that he had taken bribes'] }],
  },
  {
    text: "The study's authors concluded that the lake would recover.",
    expect: [{ by: ["The study's authors"], cue: 'concluded', says: ['that the lake would recover'] }],
  },
  {
    text: '"I never met him," the singer wrote on Twitter.',
    expect: [{ by: ['the singer'], cue: 'wrote', says: ['I never met him,'] }],
  },
  {
    text: 'The airline announced it would resume flights to Orlo.',
    expect: [{ by: ['The airline'], cue: 'announced', says: ['it would resume flights to Orlo'] }],
  },
  {
    text: 'The senator argued the bill would cost jobs, and urged colleagues to vote against it.',
    expect: [{ by: ['The senator'], cue: 'argued', says: ['the bill would cost jobs, and urged colleagues to vote against it'] }],
  },
  // nothing credited
  { text: 'The town lies on the river.', expect: [] },
  { text: 'The minister spoke for an hour.', expect: [] },
  { text: 'The president is said.', expect: [] },
  { text: 'Fighting went on through the night, and dozens of families fled.', expect: [] },
  { text: 'The statement was published on Tuesday.', expect: [] },
  { text: 'The report on the famine has 40 pages.', expect: [] },
  {
    text: 'The army stated claims of land in the valley were void.',
    expect: [{ by: ['The army'], cue: 'stated', says: ['claims of land in the valley were void'] }],
  },
  { text: 'The state controls the port and the road.', expect: [] },
  { text: 'The number of reported cases fell.', expect: [] },
  { text: 'No one has claimed responsibility for the attack.', expect: [] },
  { text: 'So far the army has made no comment.', expect: [] },
  {
    text: 'Ten people died, police said, and 20 were wounded.',
    expect: [{ by: ['police'], cue: 'said', says: ['Ten people died', '20 were wounded'] }],
  },
  {
    text: 'Ten people died, police said, while the mayor spoke of 14.',
    expect: [
      { by: ['police'], cue: 'said', says: ['Ten people died'] },
      { by: ['the mayor'], cue: 'spoke', says: ['of 14'] },
    ],
  },
  {
    text: 'Ten people died, according to the ministry, which had put the toll at six.',
    expect: [
      { by: ['the ministry'], cue: 'according to', says: ['Ten people died'] },
      { by: ['the ministry'], cue: 'had put', says: ['the toll at six'] },
    ],
  },
  {
    text: 'UN imagery showed that ten houses had burned.',
    expect: [{ by: ['UN imagery'], cue: 'showed', says: ['that ten houses had burned'] }],
  },
  { text: 'Satellite imagery showed that ten houses had burned.', expect: [] },
]
