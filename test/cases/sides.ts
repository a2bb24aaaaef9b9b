/**
 * Who did what a figure counts, by the sides of the whole report: who tells of it, who fights whom, whose losses they are. Sentences are ours;
 * the sides are real, what is told of them is not. Expected: for each figure its number and who did it.
 */
export interface SidesCase {
  readonly text: string
  readonly expect: readonly (readonly [number: string, by: readonly string[]])[]
}

export const SIDES_CASES: readonly SidesCase[] = [
  // What a side tells of its enemies it did itself, whoever is named between.
  {
    text: 'Ukrainian troops moved near Kherson on Saturday. A spokeswoman for the southern command, Maria Sokil, said about 40 Russian soldiers were captured.',
    expect: [['about 40', ['Ukraine']]],
  },
  {
    text: 'The Nigerian army clashed with Boko Haram near Maiduguri. The army spokesman said nine insurgents were killed and three vehicles destroyed.',
    expect: [
      ['nine', ['Nigeria']],
      ['three', ['Nigeria']],
    ],
  },
  {
    text: 'Al-Shabaab attacked a village in Somalia. Five Al-Shabaab fighters were killed, US Africa Command said.',
    expect: [['Five', ['United States']]],
  },
  // Others who tell of them did not.
  {
    text: 'Ukrainian troops moved near Kherson on Saturday. A nurse said about 40 Russian soldiers were killed.',
    expect: [['about 40', []]],
  },
  // What somebody lost, in the mouth of whoever fights them; where others tell of it, nobody is named.
  {
    text: 'Fighting went on in the Kursk Region of Russia. The Ukrainian army lost over 300 troops and 26 armored vehicles, the Russian Defense Ministry said.',
    expect: [
      ['over 300', ['Russia']],
      ['26', ['Russia']],
    ],
  },
  {
    text: 'Fighting went on in the Kursk Region of Russia. The Ukrainian army lost over 300 troops there, a nurse said.',
    expect: [['over 300', []]],
  },
  // Attacks that are beaten off are the other side's; drones shot down are shot down by the defender.
  {
    text: 'Ukrainian units held Avdiivka against Russian forces. Eleven attacks were repelled over the day, the Ukrainian General Staff said.',
    expect: [['Eleven', ['Russia']]],
  },
  {
    text: 'Russia attacked Ukraine again. Russian air defense systems downed 41 unmanned aerial vehicles, the ministry said.',
    expect: [['41', ['Russia']]],
  },
  // Fighters who are counted as present are their own side's.
  {
    text: 'The Nigerian army said it had taken the last base of Boko Haram near Maiduguri. It estimates that about 1,000 fighters are left.',
    expect: [['about 1,000', ['Boko Haram']]],
  },
  // Whoever arrested them is not told; nobody is blamed for those who are only missing.
  {
    text: 'Soldiers stood at the gates in Yangon, Myanmar. As of Monday 2,559 people have been arrested.',
    expect: [['2,559', []]],
  },
  { text: 'Soldiers stood at the gates in Yangon, Myanmar. Two men are missing since Sunday.', expect: [['Two', []]] },
  // The army that alone speaks under its full name is "the army", in whatever country it fights.
  {
    text: 'The Israeli military said it had hit a post in southern Lebanon near Tyre. The army killed nine Hezbollah fighters.',
    expect: [['nine', ['Israel']]],
  },
  {
    text: 'The Israeli military said it had hit a post near Tyre in Lebanon. The Lebanese army said its men were safe. The army arrested nine Hezbollah fighters.',
    expect: [['nine', ['Lebanon']]],
  },
  // Where a monitor has its seat says nothing of who fights.
  {
    text: 'A bomb went off in Azaz on the border of Syria. The Britain-based Karsova Observatory said that 14 of the dead were rebels.',
    expect: [['14', []]],
  },
  {
    text: 'The General Staff of the Ukrainian Armed Forces said it had recorded 57 attacks carried out by the enemy near Pokrovsk. Russian troops were active there.',
    expect: [['57', ['Russia']]],
  },
  // A group presented by its country is the group.
  {
    text: "Sudan's paramilitary Rapid Support Forces (RSF) said its fighters had killed 20 soldiers in Nyala.",
    expect: [['20', ['Rapid Support Forces']]],
  },
  // In a roundup "the army" is that of its item, and so is whoever it fights.
  {
    text: 'MALI\nThe army killed nine insurgents near Kidal.\nNIGERIA\nThe army killed 12 insurgents near Maiduguri.\nSOMALIA\nThe army killed 20 insurgents near Kismayo.',
    expect: [
      ['nine', ['Mali']],
      ['12', ['Nigeria']],
      ['20', ['Somalia']],
    ],
  },
  {
    text: 'The army killed nine insurgents near Kidal in Mali.\nIn Nigeria, the army killed 12 insurgents near Maiduguri.\nIn Somalia, the army killed 20 insurgents near Kismayo.\nIn Uganda, the army killed three insurgents near Kampala.',
    expect: [
      ['nine', ['Mali']],
      ['12', ['Nigeria']],
      ['20', ['Somalia']],
      ['three', ['Uganda']],
    ],
  },
  // A report that comes back to its country is no roundup.
  {
    text: 'The army killed nine insurgents near Kidal in Mali.\nIn Niger people marched.\nIn Kidal, Mali, the army killed six insurgents.\nChad sent its condolences.\nMali and Kidal are quiet. The army killed two insurgents there.',
    expect: [
      ['nine', ['Mali']],
      ['six', ['Mali']],
      ['two', ['Mali']],
    ],
  },
]
