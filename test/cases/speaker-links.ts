import type { Link } from '../../src/model/claim.ts'

/** A sentence, and who its speakers are: name, kind, for whom they speak, whether that is a party. Groups and people are invented. */
export interface SpeakerLinkCase {
  readonly text: string
  readonly expect: readonly Pick<Link, 'role' | 'name' | 'kind' | 'affiliation' | 'party'>[]
}

const said = (name: string, kind: Link['kind'], affiliation: string | null, party: boolean) =>
  ({ role: 'said', name, kind, affiliation, party }) as const
const told = (name: string, kind: Link['kind']) => ({ role: 'told', name, kind, affiliation: null, party: false }) as const

export const SPEAKER_LINK_CASES: readonly SpeakerLinkCase[] = [
  // Known by name.
  {
    text: 'The Karsova Observatory said nine people died.',
    expect: [said('Karsova Observatory for Human Rights', 'monitor', null, false)],
  },
  { text: 'KOHR said nine people died.', expect: [said('Karsova Observatory for Human Rights', 'monitor', null, false)] },
  { text: 'The Orlo Front said its men held the hill.', expect: [said('Orlo Front', 'armed-group', null, true)] },
  { text: 'Orlo News Agency reported clashes.', expect: [said('Orlo News Agency', 'state-media', 'Government of Orlo', true)] },
  { text: 'The Orlo Front terror group said its men held the hill.', expect: [said('Orlo Front', 'armed-group', null, true)] },
  { text: 'The army said it had withdrawn.', expect: [said('Government of Orlo', 'government', null, true)] },
  { text: 'Karsa denied that its jets had crossed the border.', expect: [said('Government of Orlo', 'government', null, true)] },
  // A person speaks for the body that the text presents them with.
  {
    text: 'Karsova Observatory director Rami Kassem said nine people died.',
    expect: [said('Rami Kassem', 'monitor', 'Karsova Observatory for Human Rights', false)],
  },
  // Those who gather testimony pass it on as media do.
  {
    text: 'A farmer told Human Rights Watch that nine people died.',
    expect: [told('Human Rights Watch', 'monitor'), said('farmer', 'witness', null, false)],
  },
  {
    text: 'Rami Kassem, head of the Karsova Observatory, told Sample Wire that nine people died.',
    expect: [told('Sample Wire', 'wire'), said('Rami Kassem', 'monitor', 'Karsova Observatory for Human Rights', false)],
  },
  {
    text: 'Army spokesman Col. Tariq Hadi said the airport was safe.',
    expect: [said('Tariq Hadi', 'official', 'Government of Orlo', true)],
  },
  {
    text: 'Brigadier General Tariq Hadi said the airport was safe.',
    expect: [said('Tariq Hadi', 'official', null, false)],
  },
  {
    text: 'Orlo Front commander Abu Layth said the town had fallen.',
    expect: [said('Abu Layth', 'armed-group', 'Orlo Front', true)],
  },
  {
    text: 'President Selma Aydin said the vote would be held.',
    expect: [said('Selma Aydin', 'official', 'Government of Orlo', true)],
  },
  { text: 'Aydin said the vote would be held.', expect: [said('Selma Aydin', 'official', 'Government of Orlo', true)] },
  // Described.
  { text: 'Residents said shells fell on the market.', expect: [said('Residents', 'witness', null, false)] },
  { text: 'Two witnesses said a car exploded.', expect: [said('Two witnesses', 'witness', null, false)] },
  { text: 'Medics said 12 people had died.', expect: [said('Medics', 'medical', null, false)] },
  {
    text: 'A doctor at the main hospital said 12 people had died.',
    expect: [said('doctor at the main hospital', 'medical', 'main hospital', false)],
  },
  { text: 'Rescue workers said they had found nine bodies.', expect: [said('Rescue workers', 'rescue-service', null, false)] },
  {
    text: 'Opposition activists said the town was shelled.',
    expect: [said('Opposition activists', 'media-activist', null, false)],
  },
  { text: 'Rebels said they had shot down a jet.', expect: [said('Rebels', 'armed-group', null, true)] },
  { text: 'State television said the army had advanced.', expect: [said('State television', 'state-media', null, true)] },
  { text: 'Aid workers said food had run out.', expect: [said('Aid workers', 'humanitarian', null, false)] },
  {
    text: 'A correspondent in the town said the shops were shut.',
    expect: [said('correspondent in the town', 'outlet', null, false)],
  },
  {
    text: 'The defence ministry said two drones were shot down.',
    expect: [said('Orlan defence ministry', 'government', 'Government of Orlo', true)],
  },
  { text: 'Sources said a deal was near.', expect: [said('Sources', 'unnamed', null, false)] },
  // Posts.
  {
    text: 'Nine people were killed in the market today.\n— Amal Rashid (@amalrashid) March 3, 2020',
    expect: [said('Amal Rashid', 'social-account', null, false)],
  },
]
