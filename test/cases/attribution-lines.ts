import type { AttributionCase } from './attribution.ts'

/** Crediting in live blogs, bulletins and situation reports: before a colon, over a list, in short forms; and lines that credit nobody. */
export const ATTRIBUTION_CASES_LINES: readonly AttributionCase[] = [
  // before a colon
  {
    text: 'Russian MoD: 40 drones shot down over Orlo. Two people were hurt.',
    expect: [{ by: ['Russian MoD'], cue: ':', says: ['40 drones shot down over Orlo', 'Two people were hurt.'] }],
  },
  {
    text: 'Fighting went on in Orlo. Local officials: three of the dead were children.',
    expect: [{ by: ['Local officials'], cue: ':', says: ['three of the dead were children'] }],
  },
  {
    text: '5/ WHO tally since April: 205 killed, 913 injured.',
    expect: [{ by: ['WHO tally'], cue: ':', says: ['205 killed, 913 injured'] }],
  },
  {
    text: '6/ @UNmigration: 25,000 displaced. Some 3,000 remain in camps.',
    expect: [{ by: ['@UNmigration'], cue: ':', says: ['25,000 displaced', 'Some 3,000 remain in camps.'] }],
  },
  // where or what a line tells of, not who speaks
  { text: 'Orlo: 18 hits for the day.', expect: [] },
  { text: 'Hospitals: three damaged.', expect: [] },
  { text: 'DRC: nine dead.', expect: [] },
  { text: 'Key figures: 18 dead.', expect: [] },
  // over a list
  {
    text: 'According to the Karsova Relief Agency:\n• 362,551 people are displaced in the country.\n• 15,000 people fled in one week.\n\nPartners are short of fuel.',
    expect: [
      {
        by: ['the Karsova Relief Agency'],
        cue: 'According to',
        says: ['• 362,551 people are displaced in the country.', '• 15,000 people fled in one week.'],
      },
    ],
  },
  {
    text: 'The society said 45 people were detained in the province:\n- Orlo: 17\n- Karsova: 28\n\nSchools were closed.',
    expect: [
      {
        by: ['The society'],
        cue: 'said',
        says: ['45 people were detained in the province', '- Orlo: 17', '- Karsova: 28'],
      },
    ],
  },
  // "per", "speak of"
  {
    text: 'Nine people died, per local officials.',
    expect: [{ by: ['local officials'], cue: 'per', says: ['Nine people died'] }],
  },
  { text: 'Families get ten litres per person a day.', expect: [] },
  { text: 'Local activists speak of 9 dead.', expect: [{ by: ['Local activists'], cue: 'speak', says: ['of 9 dead'] }] },
  { text: 'He spoke to his brother at the gate.', expect: [] },
  // what follows a quotation and is the speaker's too
  {
    text: 'The commander said "we have closed the door" and that 14 villages had been freed.',
    expect: [{ by: ['The commander'], cue: 'said', says: ['"we have closed the door" and that 14 villages had been freed'] }],
  },
  // names with numbers, ranks with hyphens, media that only their name tells
  {
    text: '"We still hear shells," a woman in Ward 12 said.',
    expect: [{ by: ['a woman in Ward 12'], cue: 'said', says: ['We still hear shells,'] }],
  },
  {
    text: 'A spokesperson for the M23, Col. Yves Marek, said its positions were attacked.',
    expect: [{ by: ['A spokesperson for the M23, Col. Yves Marek'], cue: 'said', says: ['its positions were attacked'] }],
  },
  {
    text: 'The mayor told the state broadcaster ORTV on Thursday that the road was open.',
    expect: [{ by: ['told the state broadcaster ORTV', 'The mayor'], cue: 'told', says: ['that the road was open'] }],
  },
  {
    text: 'A resident told our reporter on the telephone that the attackers came at night.',
    expect: [{ by: ['told our reporter', 'A resident'], cue: 'told', says: ['that the attackers came at night'] }],
  },
]
