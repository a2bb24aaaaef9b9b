/**
 * Changes of control in words of other wars. Sentences are ours, what is told in them is not so. Expected: each change with who gains or holds
 * after it, from whom, and the first place.
 */
export interface ControlCase {
  readonly text: string
  readonly expect: readonly (readonly [change: string, by: string | null, from: string | null, place: string | null])[]
}

export const CONTROL_CASES: readonly ControlCase[] = [
  {
    text: 'In Vovchansk, Ukrainian troops control about 60% of the town.',
    expect: [['partly-held', 'Ukraine', null, 'Vovchansk']],
  },
  {
    text: 'Ukrainian forces no longer control the heights south of Robotyne.',
    expect: [['lost', null, 'Ukraine', 'Robotyne']],
  },
  { text: 'Kherson is in Russian hands.', expect: [['holds', 'Russia', null, 'Kherson']] },
  { text: 'Robotyne is no longer under Ukrainian control.', expect: [['lost', null, 'Ukraine', 'Robotyne']] },
  { text: 'Robotyne is no longer under the full control of Ukrainian forces.', expect: [['lost', null, 'Ukraine', 'Robotyne']] },
  { text: 'Robotyne is not under Ukrainian control.', expect: [['holds', 'Ukraine', null, 'Robotyne']] },
  { text: 'Ukrainian forces raised their flag over Robotyne.', expect: [['taken', 'Ukraine', null, 'Robotyne']] },
  { text: 'Ukrainian forces do not control Robotyne.', expect: [['holds', 'Ukraine', null, 'Robotyne']] },
  // Fighters who surrender give up themselves, not the town.
  { text: 'Six hundred fighters surrendered in Gorazde, Bosnia.', expect: [] },
]
