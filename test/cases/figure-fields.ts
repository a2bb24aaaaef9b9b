/** Cause, scope and status of the first figure of a sentence (codebook section 3). Sentences are ours, places in them invented. */
export interface FieldCase {
  readonly text: string
  readonly cause?: string | null
  readonly scope?: string
  readonly status?: string
}

export const FIELD_CASES: readonly FieldCase[] = [
  // Cause: the first that is named, by the plane rather than by its bomb.
  { text: 'An air strike killed six people in Karsova.', cause: 'air strike' },
  { text: 'Six people were killed by mortar fire.', cause: 'artillery' },
  { text: 'A barrel bomb killed a family of four and two nurses.', cause: 'barrel bomb' },
  { text: 'A roadside bomb killed three policemen.', cause: 'bomb' },
  { text: 'A suicide bomber killed 18 people.', cause: 'suicide bomb' },
  { text: 'Gunmen shot dead five farmers.', cause: 'shooting' },
  { text: 'Twelve fighters died in clashes near Orlo.', cause: 'clash' },
  { text: 'At least 70 people died in a sarin attack.', cause: 'chemical' },
  { text: 'The group executed 11 captives.', cause: 'execution' },
  { text: 'Nine children died of starvation.', cause: 'siege' },
  { text: 'Warplanes and artillery killed 30 people.', cause: 'air strike' },
  { text: 'Shelling of the besieged town killed four people.', cause: 'artillery' },
  { text: 'A bombing by warplanes killed eight people.', cause: 'air strike' },
  { text: 'Drone strikes killed two medics.', cause: 'air strike' },
  { text: 'About 40,000 people are trapped under a blockade.', cause: 'siege' },
  // No cause: none is named, nobody is harmed, or the word is only part of a thing.
  { text: 'Three people were killed in Karsova on Monday.', cause: null },
  { text: 'The shelling has displaced 5,000 people.', cause: null },
  { text: 'The fighters hold 40 percent of the town after heavy clashes.', cause: null },
  { text: 'The army destroyed four rocket launchers.', cause: null },
  // Scope: one attack, several in a bounded time or area, an open-ended total.
  { text: 'An air strike on Tuesday killed six people in Karsova.', scope: 'incident' },
  { text: 'A strike on a clinic last month killed six people.', scope: 'incident' },
  { text: 'The death toll of the blast rose to 41.', scope: 'incident' },
  { text: 'Strikes killed 46 people across the country on Sunday.', scope: 'aggregate' },
  { text: 'At least 15 people were killed in several villages on Monday.', scope: 'aggregate' },
  { text: 'At least 120 people were killed in the past week.', scope: 'aggregate' },
  { text: 'Bombs killed 30 people in separate attacks on Friday.', scope: 'aggregate' },
  { text: 'More than 150,000 people have been killed since the war began.', scope: 'running' },
  { text: 'The conflict has killed 20,000 people.', scope: 'running' },
  { text: 'Some 450,000 people lost their lives in the past five years.', scope: 'running' },
  { text: 'Some 4,500 people lost their lives in the past five years.', scope: 'aggregate' },
  { text: 'So far 312 people have died.', scope: 'running' },
  { text: 'The crash brought the toll for soldiers killed in the conflict to 18.', scope: 'running' },
  { text: 'A death in hospital brought the toll of the blast to 18.', scope: 'incident' },
  { text: 'More than 300,000 people have been killed and millions have fled.', scope: 'running' },
  // Status of those counted.
  { text: 'Nine farmers were killed.', status: 'civilian' },
  { text: 'Nine worshippers were killed.', status: 'civilian' },
  { text: 'Nine soldiers were killed.', status: 'combatant' },
  { text: 'Nine terrorists were killed.', status: 'combatant' },
  { text: 'Nine people were killed.', status: 'unknown' },
  { text: 'Nine relatives of soldiers were killed.', status: 'civilian' },
]
