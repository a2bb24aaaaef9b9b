/** Quotations and what only looks like one. Expected: the words inside the marks, and the rule that found them. */
export interface QuotationCase {
  readonly text: string
  readonly expect: readonly (readonly [words: string, rule: string])[]
}

export const QUOTATION_CASES: readonly QuotationCase[] = [
  { text: '"We will stay," she said.', expect: [['We will stay,', 'marks']] },
  {
    text: '“We will stay,” she said. “This is our home.”',
    expect: [
      ['We will stay,', 'marks'],
      ['This is our home.', 'marks'],
    ],
  },
  { text: '«We will stay», she said.', expect: [['We will stay', 'marks']] },
  { text: '„We will stay“, she said.', expect: [['We will stay', 'marks']] },
  { text: "``We will stay,'' she said.", expect: [['We will stay,', 'marks']] },
  { text: "'We will stay,' she said.", expect: [['We will stay,', 'marks']] },
  {
    text: '‘We don’t want to leave our fathers’ land,’ she said.',
    expect: [['We don’t want to leave our fathers’ land,', 'marks']],
  },
  { text: "He called it 'a day of mourning' for the town.", expect: [['a day of mourning', 'marks']] },
  { text: "The residents' homes and the farmers' fields were burned.", expect: [] },
  { text: "It's the rebels' last town, and they can't hold it.", expect: [] },
  {
    text: 'She said: “He told me, ‘Run to the river,’ and I ran.”',
    expect: [['He told me, ‘Run to the river,’ and I ran.', 'marks']],
  },
  {
    text: '"He told me \'run to the river\' and I ran," she said.',
    expect: [["He told me 'run to the river' and I ran,", 'marks']],
  },
  {
    text: '“The bridge is gone.\n“The road is mined.\n“Nobody can leave,” the mayor said.',
    expect: [
      ['The bridge is gone.', 'paragraph'],
      ['The road is mined.', 'paragraph'],
      ['Nobody can leave,', 'next-paragraph'],
    ],
  },
  {
    text: '“The bridge is gone,” the mayor said.\n“Nobody can leave.”',
    expect: [
      ['The bridge is gone,', 'marks'],
      ['Nobody can leave.', 'marks'],
    ],
  },
  { text: '“It looks like an attempt to buy time.', expect: [['It looks like an attempt to buy time.', 'lost-closing']] },
  { text: '"We will fight on, he said.', expect: [['We will fight on,', 'lost-closing']] },
  { text: 'We will fight on," he said.', expect: [['We will fight on,', 'lost-opening']] },
  { text: 'The plank was 12" long and 3" wide.', expect: [] },
  { text: 'They fired a 5" gun at the "safe zone".', expect: [['safe zone', 'marks']] },
  { text: 'He said the town was "under control".', expect: [['under control', 'marks']] },
  { text: 'The so-called "safe zones" were shelled.', expect: [['safe zones', 'marks']] },
  {
    text: '“Is it over?” she asked. “No,” he said.',
    expect: [
      ['Is it over?', 'marks'],
      ['No,', 'marks'],
    ],
  },
  {
    text: '"How long?" asked the boy."Not long," said his father.',
    expect: [
      ['How long?', 'marks'],
      ['Not long,', 'marks'],
    ],
  },
  { text: 'The army named it “Operation Olive Branch”.', expect: [['Operation Olive Branch', 'marks']] },
  { text: 'The film "The Long Road Home" was shot there.', expect: [['The Long Road Home', 'marks']] },
  { text: '"No," he said.', expect: [['No,', 'marks']] },
  {
    text: 'The leaflet said "leave now" and "do not come back".',
    expect: [
      ['leave now', 'marks'],
      ['do not come back', 'marks'],
    ],
  },
  { text: '“We heard the planes" she said.', expect: [['We heard the planes', 'marks']] },
  { text: '"We heard the planes” she said.', expect: [['We heard the planes', 'marks']] },
  { text: '“We heard the planes.’ Then the lights went out.', expect: [['We heard the planes.', 'marks']] },
  { text: 'There are no quotations here.', expect: [] },
  {
    text: '“The “safe zone” was hit. Nobody came,” she said.',
    expect: [['The “safe zone” was hit. Nobody came,', 'marks']],
  },
  {
    text: '“The road is open. “The bridge is not.” He left.',
    expect: [
      ['The road is open.', 'lost-closing'],
      ['The bridge is not.', 'marks'],
    ],
  },
]
