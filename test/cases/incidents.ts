import type { IncidentSubType } from '../../src/model/incident.ts'

/**
 * What sentences tell to have happened (codebook section 9). Sentences are ours, places and groups in them invented, in the ways in which agencies,
 * monitors, state media, ministries and situation reports write. Expected: for each telling its sub-event and who did it, in the text's words.
 * An empty list: nothing is told to have happened.
 */
export interface IncidentCase {
  readonly text: string
  readonly expect: readonly (readonly [subType: IncidentSubType, by: string | null])[]
}

export const INCIDENT_CASES: readonly IncidentCase[] = [
  // From the air.
  {
    text: 'An air strike on the town of Karsova killed at least 12 people on Tuesday, medics said.',
    expect: [['Air/drone strike', null]],
  },
  { text: 'Russian drones hit a power station near Orlo overnight.', expect: [['Air/drone strike', 'Russian drones']] },
  { text: 'Israeli jets bombed three houses in the Karsova refugee camp.', expect: [['Air/drone strike', 'Israeli jets']] },
  {
    text: 'The Saudi-led coalition carried out 14 air raids on Orlo, Houthi media said.',
    expect: [['Air/drone strike', 'Saudi-led coalition']],
  },
  {
    text: 'A junta air strike on a school in Karsova township left nine children dead.',
    expect: [['Air/drone strike', 'junta']],
  },
  { text: 'Helicopters dropped barrel bombs on the northern suburbs.', expect: [['Air/drone strike', null]] },
  { text: 'At least 30 people were killed when warplanes struck a market in Orlo.', expect: [['Air/drone strike', null]] },
  { text: 'Residents reported intense bombing raids around the airport on Friday night.', expect: [['Air/drone strike', null]] },

  // Shells, rockets, missiles.
  {
    text: 'Rebels shelled the outskirts of Karsova with mortars, wounding six people.',
    expect: [['Shelling/artillery/missile attack', 'Rebels']],
  },
  { text: 'A missile hit an apartment block in Orlo early on Monday.', expect: [['Shelling/artillery/missile attack', null]] },
  {
    text: 'RSF artillery fire on the Karsova market killed 23 traders.',
    expect: [['Shelling/artillery/missile attack', 'RSF artillery']],
  },
  {
    text: 'Hezbollah fired dozens of rockets at northern Israel on Sunday.',
    expect: [['Shelling/artillery/missile attack', 'Hezbollah']],
  },
  {
    text: 'Three civilians were injured by shelling in the Orlo district over the past day, the governor wrote.',
    expect: [['Shelling/artillery/missile attack', null]],
  },
  {
    text: 'Mortar shells landed on a wedding party in Karsova, killing four women.',
    expect: [['Shelling/artillery/missile attack', null]],
  },
  { text: 'Shelling continued in Orlo on Thursday.', expect: [['Shelling/artillery/missile attack', null]] },

  // Bombs, suicide bombs, grenades, chemical weapons.
  { text: 'A roadside bomb killed two soldiers in Karsova province.', expect: [['Remote explosive/landmine/IED', null]] },
  { text: 'A car bomb exploded outside a mosque in Orlo on Friday.', expect: [['Remote explosive/landmine/IED', null]] },
  {
    text: 'Two farmers died after their tractor hit a landmine near Karsova.',
    expect: [['Remote explosive/landmine/IED', null]],
  },
  { text: 'A suicide bomber blew himself up at a checkpoint, killing five policemen.', expect: [['Suicide bomb', null]] },
  { text: 'Unknown men threw a grenade into a bar in Orlo, injuring seven people.', expect: [['Grenade', null]] },
  {
    text: 'Doctors treated dozens after a chlorine attack on the village of Karsova on Monday.',
    expect: [['Chemical weapon', null]],
  },

  // Battles.
  {
    text: 'Heavy clashes broke out between the army and the Karsova Liberation Front near Orlo.',
    expect: [['Armed clash', 'army']],
  },
  {
    text: 'Government troops clashed with M23 rebels on the road to Karsova on Wednesday.',
    expect: [['Armed clash', 'Government troops']],
  },
  { text: 'Seventeen soldiers were killed in an ambush by jihadists in northern Orlo.', expect: [['Armed clash', 'jihadists']] },
  { text: 'The army launched a major offensive on Karsova at dawn.', expect: [['Armed clash', 'army']] },
  { text: 'Troops killed 15 Boko Haram fighters in Orlo state, the military said.', expect: [['Armed clash', 'Troops']] },
  { text: 'Fighting raged in the streets of Karsova for a third day.', expect: [['Armed clash', null]] },
  { text: 'The two sides exchanged fire across the Orlo river on Saturday.', expect: [['Armed clash', null]] },
  { text: 'Soldiers repelled an attack on a base near Karsova, officials said.', expect: [['Armed clash', 'Soldiers']] },

  // Ground changes hands.
  {
    text: 'Ukrainian forces have recaptured the village of Karsova.',
    expect: [['Government regains territory', 'Ukrainian forces']],
  },
  {
    text: 'Al-Shabaab fighters seized the town of Orlo on Friday.',
    expect: [['Non-state actor overtakes territory', 'Al-Shabaab fighters']],
  },
  {
    text: 'The RSF took control of Karsova after days of heavy fighting.',
    expect: [['Non-state actor overtakes territory', 'RSF']],
  },
  { text: 'The Taliban captured two villages in the north.', expect: [['Non-state actor overtakes territory', 'Taliban']] },

  // Against civilians.
  { text: 'Gunmen attacked a village in Orlo state, killing nine farmers.', expect: [['Attack', 'Gunmen']] },
  { text: 'Militiamen shot dead a teacher outside her home in Karsova.', expect: [['Attack', 'Militiamen']] },
  { text: 'Islamic State militants executed 20 captives in Orlo.', expect: [['Attack', 'Islamic State militants']] },
  { text: 'An aid worker was stabbed to death in Karsova on Sunday.', expect: [['Attack', null]] },
  {
    text: 'Armed men abducted 23 schoolgirls from a boarding school in Orlo.',
    expect: [['Abduction/forced disappearance', 'Armed men']],
  },
  { text: 'Two journalists were kidnapped on the road to Karsova.', expect: [['Abduction/forced disappearance', null]] },
  { text: 'Soldiers raped at least six women in the camp, the commission found.', expect: [['Sexual violence', 'Soldiers']] },

  // Protests and riots.
  { text: 'Thousands of people protested in Karsova against the coup.', expect: [['Peaceful protest', null]] },
  { text: 'A demonstration took place outside the embassy on Friday.', expect: [['Peaceful protest', null]] },
  {
    text: 'Police fired tear gas to disperse demonstrators who marched on the parliament.',
    expect: [['Protest with intervention', 'Police']],
  },
  {
    text: 'Security forces opened fire on protesters in Orlo, killing three.',
    expect: [['Excessive force against protesters', 'Security forces']],
  },
  { text: 'A mob lynched two men accused of theft in Karsova.', expect: [['Mob violence', null]] },

  // Strategic developments.
  { text: 'Police arrested 45 opposition supporters in overnight raids.', expect: [['Arrests', 'Police']] },
  { text: 'Israeli forces detained 12 Palestinians in Karsova at dawn.', expect: [['Arrests', 'Israeli forces']] },
  { text: 'Air defences shot down 18 drones over the Orlo region.', expect: [['Disrupted weapons use', null]] },
  { text: 'Sappers defused two bombs near the bridge.', expect: [['Disrupted weapons use', null]] },
  { text: 'Fighters looted shops and burned homes in the town.', expect: [['Looting/property destruction', 'Fighters']] },
  { text: 'The ceasefire came into force at midnight.', expect: [['Agreement', null]] },

  // Two tellings.
  {
    text: 'Rebels have pounded army-held districts with rockets and the air force has hit Karsova with air strikes.',
    expect: [
      ['Shelling/artillery/missile attack', 'Rebels'],
      ['Air/drone strike', 'air force'],
    ],
  },
  {
    text: 'A drone strike killed two people in Karsova, while gunmen abducted a judge in Orlo.',
    expect: [
      ['Air/drone strike', null],
      ['Abduction/forced disappearance', 'gunmen'],
    ],
  },
  // One telling, however many words.
  {
    text: 'Air strikes hit the market, destroying shops, killing 14 people and wounding 30.',
    expect: [['Air/drone strike', null]],
  },
  { text: 'Gunmen stormed the village, shot nine people dead and burned several houses.', expect: [['Attack', 'Gunmen']] },
  {
    text: 'Ten people were killed and 20 wounded in a rocket attack that struck a bus.',
    expect: [['Shelling/artillery/missile attack', null]],
  },

  // Denied, reported, possible.
  { text: 'The army said it did not shell the hospital.', expect: [['Shelling/artillery/missile attack', null]] },

  // Nothing happened: nouns that only name, plans, threats, metaphors, kinds of things.
  { text: 'The war has entered its third year.', expect: [] },
  { text: 'She is an expert on air strikes at Karsova University.', expect: [] },
  { text: 'The minister warned of an imminent attack.', expect: [] },
  { text: 'The general vowed to crush the rebels.', expect: [] },
  { text: 'Diplomats called for a halt to the shelling.', expect: [] },
  { text: 'Thousands fled the fighting.', expect: [] },
  { text: 'The two sides struck a deal on grain exports.', expect: [] },
  { text: 'The region has been hit by drought and rising prices.', expect: [] },
  { text: 'The party is fighting for better wages.', expect: [] },
  { text: 'The 12th Assault Brigade was formed in May.', expect: [] },
  { text: 'The country marked the tenth anniversary of the Karsova bombing.', expect: [] },
  { text: 'If the army attacks Orlo, thousands will die.', expect: [] },
  { text: 'More than 400,000 people have been killed since the war began.', expect: [] },
  { text: 'Two infants died of malnutrition in the camp.', expect: [] },
  { text: 'The opposition attacked the budget in parliament.', expect: [] },
  { text: 'Doctors fought to save the wounded.', expect: [] },
  { text: 'The cabinet will launch a campaign against corruption.', expect: [] },
  { text: 'Rebel commanders plan an assault on the capital.', expect: [] },
  { text: 'Nobody has claimed responsibility.', expect: [] },
]
