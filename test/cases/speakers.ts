/**
 * Who "he", "the group" and a surname are. Expected for each cue with content, in text order: the cue, then the chain by name, or by the
 * words where there is none (`told` the medium, `relayed` who passes on).
 */
export interface SpeakerCase {
  readonly text: string
  readonly expect: readonly (readonly string[])[]
}

export const SPEAKER_CASES: readonly SpeakerCase[] = [
  // pronouns
  {
    text: 'Mona Darwish, a nurse, told AFP the ward was full. She said 20 people were waiting outside.',
    expect: [
      ['told', 'told AFP', 'Mona Darwish'],
      ['said', 'told AFP', 'Mona Darwish'],
    ],
  },
  {
    text: 'The Karsova Monitor said 12 people had died. It added that four were children.',
    expect: [
      ['said', 'Karsova Monitor'],
      ['added', 'Karsova Monitor'],
    ],
  },
  {
    text: 'Rebels said they still held the hill. They denied that any of their men had been captured.',
    expect: [
      ['said', 'Rebels'],
      ['denied', 'Rebels'],
    ],
  },
  {
    text: 'The ministry said the port was open. "Ships are moving again," it said in a statement.',
    expect: [
      ['said', 'The ministry'],
      ['said', 'The ministry'],
    ],
  },
  {
    text: 'A resident said the shelling began at dawn. He said it went on for hours.',
    expect: [
      ['said', 'A resident'],
      ['said', 'A resident'],
    ],
  },
  {
    text: 'General Omar Haddad said his men had taken the bridge. Shells fell nearby. "We will go on," he said.',
    expect: [
      ['said', 'Omar Haddad'],
      ['said', 'Omar Haddad'],
    ],
  },
  { text: 'Ali Demir lost his house in the fire. "There is nothing left," he said.', expect: [['said', 'Ali Demir']] },
  {
    text: 'The mayor said the road was mined, and residents said they could not leave. He called for help.',
    expect: [
      ['said', 'The mayor'],
      ['said', 'residents'],
    ],
  },
  // descriptions
  {
    text: 'The Karsova Monitor said 12 people had died. The group said most were civilians.',
    expect: [
      ['said', 'Karsova Monitor'],
      ['said', 'Karsova Monitor'],
    ],
  },
  {
    text: 'The Karsova Monitor said 12 people had died. The Orlo-based monitor also reported two air strikes.',
    expect: [
      ['said', 'Karsova Monitor'],
      ['also reported', 'Karsova Monitor'],
    ],
  },
  {
    text: 'A military source said the town had fallen. Fighting went on nearby. The source said 30 men had been captured.',
    expect: [
      ['said', 'A military source'],
      ['said', 'A military source'],
    ],
  },
  {
    text: 'Army spokesman Col. Tariq Hadi said the airport was safe. The spokesman said flights would resume.',
    expect: [
      ['said', 'Tariq Hadi'],
      ['said', 'Tariq Hadi'],
    ],
  },
  {
    text: 'The Turkish army said it had lost two men. The Syrian army said it had lost none.',
    expect: [
      ['said', 'Turkish army'],
      ['said', 'Syrian army'],
    ],
  },
  {
    text: 'The foreign ministry rejected the report. The ministry said its envoy would protest.',
    expect: [
      ['rejected', 'The foreign ministry'],
      ['said', 'The foreign ministry'],
    ],
  },
  {
    text: 'A statement by the presidency said the curfew would end. The statement gave no date.',
    expect: [['said', 'A statement by the presidency']],
  },
  // surnames and short names
  {
    text: 'Army spokesman Col. Tariq Hadi said the airport was safe. Hadi said flights would resume.',
    expect: [
      ['said', 'Tariq Hadi'],
      ['said', 'Tariq Hadi'],
    ],
  },
  {
    text: 'Rami Kassem, head of the Karsova Observatory, said nine people died. Kassem said five were women.',
    expect: [
      ['said', 'Rami Kassem'],
      ['said', 'Rami Kassem'],
    ],
  },
  {
    text: 'The Karsova Observatory for Human Rights said nine people died. The Observatory said five were women.',
    expect: [
      ['said', 'Karsova Observatory for Human Rights'],
      ['said', 'Karsova Observatory for Human Rights'],
    ],
  },
  {
    text: '"We were lucky," Haddad said. Earlier, Omar Haddad had shown reporters his house.',
    expect: [['said', 'Omar Haddad']],
  },
  { text: 'Prime Minister Selma Aydin visited the port. Aydin said it would be rebuilt.', expect: [['said', 'Selma Aydin']] },
  // the medium goes with the speaker
  {
    text: 'A commander told Reuters his men had pulled back. "We had no ammunition," he said.',
    expect: [
      ['told', 'told Reuters', 'A commander'],
      ['said', 'told Reuters', 'A commander'],
    ],
  },
  {
    text: 'He spoke to The Associated Press in the capital. "We had no ammunition," he said.',
    expect: [['said', 'told Associated Press', 'He']],
  },
  {
    text: 'General Omar Haddad spoke to Al Jazeera from the front. Haddad said the siege was over.',
    expect: [['said', 'told Al Jazeera', 'Omar Haddad']],
  },
  // one inside another
  {
    text: 'The mayor said the army had told residents that the dam was safe.',
    expect: [
      ['said', 'The mayor'],
      ['had told', 'relayed The mayor', 'the army'],
    ],
  },
  {
    text: '"The army said we could go home," Amal Rashid told AFP.',
    expect: [
      ['said', 'told AFP', 'relayed Amal Rashid', 'The army'],
      ['told', 'told AFP', 'Amal Rashid'],
    ],
  },
  // monitors that are named later
  {
    text: 'Air strikes killed 10 people on Friday, a monitor said. The Karsova Observatory for Human Rights said the dead included two children.',
    expect: [
      ['said', 'Karsova Observatory for Human Rights'],
      ['said', 'Karsova Observatory for Human Rights'],
    ],
  },
  // nobody
  { text: 'I think the war will end soon.', expect: [] },
  { text: 'He said the town was calm.', expect: [['said', 'He']] },

  // a transcript: each passage is the words of the name in capitals at its head; one label makes none
  {
    text: 'COLONEL DAVID REY: Good morning. The division has taken two villages.\n\nQ: How many fighters are left?\n\nCOL. REY: About 200, we think.\n\nQ: Thank you.',
    expect: [
      [':', 'David Rey'],
      [':', 'Q'],
      [':', 'David Rey'],
      [':', 'Q'],
    ],
  },
  { text: 'ORLO: Two villages were taken.\n\nKARSOVA: Nine people died.', expect: [] },
  // texts translated without articles
  {
    text: 'An official at the border post said 40 people had crossed. Official explained that most were women.',
    expect: [
      ['said', 'An official at the border post'],
      ['explained', 'An official at the border post'],
    ],
  },
  // an office that is named afterwards, and one that nobody before can hold
  {
    text: 'A regional governor said three villages were burned. "We have counted nine bodies," said the governor, Ivo Marek.',
    expect: [
      ['said', 'Ivo Marek'],
      ['said', 'Ivo Marek'],
    ],
  },
  {
    text: 'Separatist leader Ivo Marek said his men held the hill. The mayor said the hill was empty.',
    expect: [
      ['said', 'Ivo Marek'],
      ['said', 'The mayor'],
    ],
  },
  // "General" and "Chiefs" in the name of a body are no rank.
  {
    text: 'According to the General Staff, nine drones were shot down.',
    expect: [['According to', 'General Staff']],
  },
  {
    text: 'The General Command of the Karsovan Army said nine men had died.',
    expect: [['said', 'General Command of the Karsovan Army']],
  },
  { text: '"We have left," said the Joint Chiefs of Staff.', expect: [['said', 'Joint Chiefs of Staff']] },
  { text: 'Army chief of staff Gen. Samir Orlan said nine men had died.', expect: [['said', 'Samir Orlan']] },
  // A count behind a medium opens what is told; "and" before another cue opens that speaker's words.
  { text: 'A nurse told AFP 12 people had died.', expect: [['told', 'told AFP', 'A nurse']] },
  // A group that a headline leaves without a name is the one that the text then names.
  {
    text: 'Rebel group claims capture of Orlo\n\nThe Karsova Front said it held the town. The rebel group said nine men died.',
    expect: [
      ['claims', 'Rebel group'],
      ['said', 'Karsova Front'],
      ['said', 'Karsova Front'],
    ],
  },
  // offices, statements and what stands inside a sentence
  {
    text: 'The Chief of Army Staff (COAS), Lt. Gen. Pavel Orso, visited Orlo. The COAS said “the enemy has been weakened”.',
    expect: [['said', 'Pavel Orso']],
  },
  {
    text: 'The Karsova Relief Office (KRO), Pavel Orso and others met. The KRO said “the roads are closed”.',
    expect: [['said', 'KRO']],
  },
  {
    text: 'According to a statement issued by the spokesman of the Karsovan Army, Col. Ivo Marek on Sunday in Orlo, 20 men died. The statement reads: “Troops searched six villages.”',
    expect: [
      ['According to', 'Ivo Marek'],
      ['reads', 'Ivo Marek'],
    ],
  },
  {
    text: '"We thought they were there," Rear Admiral Ivo Marek said in Orlo. Asked where they were now, the army spokesman said, "nobody can tell".',
    expect: [
      ['said', 'Ivo Marek'],
      ['said', 'Ivo Marek'],
    ],
  },
  {
    text: '"It is calm," Ana Marek said. But President Orso was certain that it would not last. "We hear all kinds of things," he said.',
    expect: [
      ['said', 'Ana Marek'],
      ['said', 'Orso'],
    ],
  },
  {
    text: '"We will answer," said the president. Iran has denied involvement. "It is a lie," he said.',
    expect: [
      ['said', 'the president'],
      ['has denied', 'Iran'],
      ['said', 'the president'],
    ],
  },
  {
    text: 'Ivo Marek, a nurse, said the ward was hit. President Pavel Orso\'s forces bomb daily. "We have no drugs," he said.',
    expect: [
      ['said', 'Ivo Marek'],
      ['said', 'Ivo Marek'],
    ],
  },
  {
    text: '"It is calm," Ana Marek said. President Pavel Orso came to see the town. "We hear all kinds of things," she said.',
    expect: [
      ['said', 'Ana Marek'],
      ['said', 'Ana Marek'],
    ],
  },
  { text: '. Ivo Marek came to Orlo. "It is calm," he said.', expect: [['said', 'Ivo Marek']] },
  {
    text: 'In a statement, Ivo Marek said 20 men died. The statement said troops had searched six villages.',
    expect: [
      ['said', 'Ivo Marek'],
      ['said', 'Ivo Marek'],
    ],
  },
  {
    text: 'Gen. Oleh Sirko said 30 drones fell. The Russian army spokesman said the raid hit a depot.',
    expect: [
      ['said', 'Oleh Sirko'],
      ['said', 'The Russian army spokesman'],
    ],
  },
  {
    text: 'Secretary-General Ivo Marek said 30 people died. The army spokesman said the raid hit a depot.',
    expect: [
      ['said', 'Ivo Marek'],
      ['said', 'The army spokesman'],
    ],
  },
  {
    text: 'Resident Ivo Marek said two homes were hit. The army issued a statement. The statement said 20 rebels died.',
    expect: [
      ['said', 'Ivo Marek'],
      ['said', 'The statement'],
    ],
  },
  {
    text: 'Chief Marek and the Civil Defence Force (CDF), Pavel Orso and others met. The CDF said “the roads are closed”.',
    expect: [['said', 'CDF']],
  },
  {
    text: 'The Chief of Defence Staff (CDS), Gen. Pavel Orso, visited Orlo. The CDS said “the enemy has been weakened”.',
    expect: [['said', 'Pavel Orso']],
  },
  {
    text: 'The rebels “do not see themselves as beaten”, says a well-informed source.',
    expect: [['says', 'a well-informed source']],
  },
  {
    text: 'Ivo Marek said the raids had hit homes. He slammed what he called “brutal aggression by outsiders”.',
    expect: [
      ['said', 'Ivo Marek'],
      ['called', 'Ivo Marek'],
    ],
  },
  {
    text: 'Marek vowed in response to the attack to “rebuild every house in the town”.',
    expect: [['vowed', 'Marek']],
  },
  {
    text: 'The raid was condemned as a breach of the “Karsova ceasefire of May”.',
    expect: [],
  },
  {
    text: 'Marek slammed the plan, which Pavel Orso dubbed the “greatest deal of all time”.',
    expect: [],
  },
  {
    text: 'Pavel Orso praised the mediators after the Karsova Front thanked them for “sincere efforts to end the war”.',
    expect: [],
  },
  { text: 'Marek slammed the raid as “a crime against the town”.', expect: [['slammed', 'Marek']] },
  {
    text: 'Marek vowed in answer to the “greatest deal of all time” to “rebuild every house in the town”.',
    expect: [
      ['vowed', 'Marek'],
      ['vowed', 'Marek'],
    ],
  },
]
