import type { StatementType } from '../../src/model/claim.ts'

/**
 * Who demanded, offered, refused, threatened … what (codebook section 10). Sentences are ours, places and groups in them invented, in the ways in
 * which agencies, state media, ministries and armed groups write. Expected: for each speech act its type, who speaks and to whom, in the text's
 * words. An empty list: no speech act that another claim does not hold.
 */
export interface StatementCase {
  readonly text: string
  readonly expect: readonly (readonly [type: StatementType, by: string | null, to: string | null])[]
}

export const STATEMENT_CASES: readonly StatementCase[] = [
  // REQUEST
  { text: 'The United Nations called for an immediate ceasefire in Karsova.', expect: [['REQUEST', 'The United Nations', null]] },
  { text: 'Kyiv urged its allies to send more air defences.', expect: [['REQUEST', 'Kyiv', 'its allies']] },
  { text: 'The governor appealed to residents to leave the town.', expect: [['REQUEST', 'The governor', 'residents']] },
  { text: 'Hamas demanded the release of all prisoners.', expect: [['REQUEST', 'Hamas', null]] },
  { text: 'The Israeli army ordered residents of Orlo to evacuate.', expect: [['REQUEST', 'Israeli army', 'residents of Orlo']] },
  {
    text: 'The African Union called on both sides to return to talks.',
    expect: [['REQUEST', 'The African Union', 'sides']],
  },
  { text: 'Protesters called for the resignation of the junta.', expect: [['REQUEST', 'Protesters', null]] },
  { text: 'Aid agencies asked for safe passage.', expect: [['REQUEST', 'Aid agencies', null]] },

  {
    text: 'Israel must allow more aid into the strip, the UN relief chief said.',
    expect: [['REQUEST', 'the UN relief chief', 'Israel']],
  },

  // ACCUSE
  {
    text: 'Sudan accused the United Arab Emirates of arming the RSF.',
    expect: [['ACCUSE', 'Sudan', 'the United Arab Emirates']],
  },
  { text: 'France condemned the attack on the hospital.', expect: [['ACCUSE', 'France', null]] },
  {
    text: 'The ministry blamed Houthi rebels for the strike on the tanker.',
    expect: [['ACCUSE', 'The ministry', 'Houthi rebels']],
  },
  { text: 'The Houthis denounced the raids as a war crime.', expect: [['ACCUSE', 'Houthis', null]] },
  { text: 'Turkey holds Kurdish militants responsible for the bombing.', expect: [['ACCUSE', 'Turkey', 'Kurdish militants']] },
  { text: 'The commander said the rebels had violated the truce.', expect: [['ACCUSE', 'The commander', 'rebels']] },
  { text: 'The army was accused of shelling a school.', expect: [['ACCUSE', null, 'army']] },

  // REJECT
  { text: 'Hamas rejected the proposal.', expect: [['REJECT', 'Hamas', null]] },
  { text: 'The junta refused to release the prisoners.', expect: [['REJECT', 'junta', null]] },
  { text: 'Rebels told mediators they would not leave the city.', expect: [['REJECT', 'Rebels', 'mediators']] },
  {
    text: '“We will not surrender,” said Karim Dost, a rebel commander.',
    expect: [['REJECT', 'Karim Dost, a rebel commander', null]],
  },
  { text: 'Russia vetoed the draft resolution.', expect: [['REJECT', 'Russia', null]] },
  { text: 'On Monday, China blocked a draft resolution at the UN Security Council.', expect: [['REJECT', 'China', null]] },
  { text: 'The army blocked the coast road to Orlo.', expect: [] },
  { text: 'Iran ruled out direct negotiations.', expect: [['REJECT', 'Iran', null]] },
  { text: 'The prime minister turned down the offer.', expect: [['REJECT', 'The prime minister', null]] },

  // THREATEN
  { text: 'Hezbollah vowed to avenge the killing of its commander.', expect: [['THREATEN', 'Hezbollah', null]] },
  { text: 'Iran threatened to close the strait.', expect: [['THREATEN', 'Iran', null]] },
  { text: '“We will respond to any attack,” the defence minister said.', expect: [['THREATEN', 'the defence minister', null]] },
  { text: 'The general said those who refuse to disarm will face death.', expect: [['THREATEN', 'The general', null]] },

  { text: 'Tehran warned Washington against new strikes.', expect: [['THREATEN', 'Tehran', 'Washington']] },
  { text: 'The junta bombed the town and vowed to crush the resistance.', expect: [['THREATEN', 'junta', 'resistance']] },

  // AGREE
  { text: 'The two sides agreed to a ten-day truce.', expect: [['AGREE', 'The two sides', null]] },
  { text: 'Ethiopia signed a peace agreement with the rebels.', expect: [['AGREE', 'Ethiopia', 'rebels']] },
  { text: 'A ceasefire was reached between Israel and Hezbollah.', expect: [['AGREE', 'Israel', 'Hezbollah']] },
  { text: 'Hamas accepted the Qatari proposal.', expect: [['AGREE', 'Hamas', null]] },
  { text: 'The army announced a unilateral ceasefire.', expect: [['AGREE', 'army', null]] },
  {
    text: 'A truce brokered by Saudi Arabia and the United States expired.',
    expect: [['AGREE', 'Saudi Arabia', 'United States']],
  },

  // CONSULT
  { text: 'The envoy met with Houthi leaders in Muscat.', expect: [['CONSULT', 'The envoy', 'Houthi leaders in Muscat']] },
  { text: 'Peace talks between the government and the rebels resumed in Doha.', expect: [['CONSULT', 'government', 'rebels']] },
  { text: 'Negotiations on a prisoner swap began on Sunday.', expect: [['CONSULT', null, null]] },
  { text: 'Ukraine held talks with Poland on grain exports.', expect: [['CONSULT', 'Ukraine', 'Poland']] },
  { text: 'Moscow said it was ready for talks with Kyiv.', expect: [['CONSULT', 'it', 'Kyiv']] },

  // SUPPORT
  { text: 'Washington welcomed the agreement.', expect: [['SUPPORT', 'Washington', null]] },
  { text: 'The pope praised the mediators.', expect: [['SUPPORT', 'The pope', null]] },
  { text: 'Germany pledged to support Ukraine with air defences.', expect: [['SUPPORT', 'Germany', null]] },

  // CONCEDE
  { text: 'The government offered the rebels an amnesty.', expect: [['CONCEDE', 'government', 'rebels']] },
  { text: 'The army apologised for the deaths of the aid workers.', expect: [['CONCEDE', 'army', null]] },
  { text: 'The ministry admitted that its troops had fired first.', expect: [['CONCEDE', 'The ministry', 'troops']] },
  { text: 'Commanders say they are offering fighters safe passage.', expect: [['CONCEDE', 'they', 'fighters']] },

  // DENY, CLAIM
  { text: 'Rwanda denied involvement in the fighting.', expect: [['DENY', 'Rwanda', null]] },
  { text: 'The RSF denied shelling the camp.', expect: [['DENY', 'RSF', null]] },
  { text: 'Israel dismissed the allegations.', expect: [['DENY', 'Israel', null]] },
  { text: 'The Taliban claimed responsibility for the bombing.', expect: [['CLAIM', 'Taliban', null]] },
  {
    text: 'Ankara rejected claims by Damascus that Turkish forces shelled the town.',
    expect: [
      ['DENY', 'Ankara', 'Damascus'],
      ['ACCUSE', 'Damascus', 'Turkish forces'],
    ],
  },

  { text: 'The ministry insisted it does not target civilians.', expect: [['DENY', 'The ministry', null]] },
  // The denied strikes are a claim of their own.
  { text: 'Lavrov said Russian planes had not carried out strikes on Orlo.', expect: [] },

  // What a side says that it will or will not do, and other words for the same acts.
  { text: 'The Kremlin said it would not accept any ultimatum.', expect: [['REJECT', 'The Kremlin', null]] },
  { text: 'The Free Karsova Army will never withdraw, its spokesman said.', expect: [['REJECT', 'its spokesman', null]] },
  { text: 'The foreign minister walked out of the negotiations.', expect: [['REJECT', 'The foreign minister', null]] },
  { text: 'Israel said it would respond with force.', expect: [['THREATEN', 'Israel', null]] },
  { text: 'The army gave rebels until Friday to leave the district.', expect: [['THREATEN', 'army', 'rebels']] },
  { text: 'Moscow said it would halt its strikes for three days.', expect: [['CONCEDE', 'Moscow', null]] },
  { text: 'Rebel officials said they were ready to negotiate.', expect: [['CONSULT', 'they', null]] },
  { text: 'Washington is in talks with Qatar over the hostages.', expect: [['CONSULT', 'Washington', 'Qatar']] },
  { text: 'Kyiv described the strike as a war crime.', expect: [['ACCUSE', 'Kyiv', null]] },
  { text: 'Washington expressed outrage over the raid.', expect: [['ACCUSE', 'Washington', null]] },
  { text: 'No deal was reached between Ethiopia and the rebels.', expect: [['AGREE', 'Ethiopia', 'rebels']] },
  { text: 'Residents said the army will attack.', expect: [] },
  { text: 'The team said it would attend the match.', expect: [] },

  // Several.
  {
    text: 'Egypt condemned the raid and called for restraint.',
    expect: [
      ['ACCUSE', 'Egypt', null],
      ['REQUEST', 'Egypt', null],
    ],
  },
  {
    text: 'Fighters said they would not leave after Moscow called for talks with Washington.',
    expect: [
      ['REJECT', 'Fighters', null],
      ['REQUEST', 'Moscow', 'Washington'],
    ],
  },

  { text: 'The minister said residents should be patient.', expect: [['REQUEST', 'The minister', 'residents']] },

  // No speech act: facts told, things done, other senses, plans that are nobody's words.
  { text: 'The ministry said 12 people were killed.', expect: [] },
  { text: 'Troops held the town until Sunday.', expect: [] },
  { text: 'The factory signed three new workers.', expect: [] },
  { text: 'The town was reached by road.', expect: [] },
  { text: 'His heart rejected the transplant.', expect: [] },
  { text: 'Residents will not be able to return for weeks.', expect: [] },
  { text: 'The storm threatens crops.', expect: [] },
  { text: 'The drought is expected to last.', expect: [] },
  { text: 'Rebels denied this.', expect: [] },
  { text: 'The talks are a chance for peace.', expect: [] },
  { text: 'They met at university.', expect: [] },
  { text: 'The army backed the militia with tanks.', expect: [] },
  { text: 'Authorities denied aid workers access to the camp.', expect: [] },
  { text: 'Suspected militants attacked the base.', expect: [] },
  { text: 'The army declined to comment.', expect: [] },
  { text: 'Victims want to hold those responsible to account.', expect: [] },
  { text: 'A spokesman could not be reached for comment.', expect: [] },
]
