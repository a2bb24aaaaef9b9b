import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import { figure, onDay, place, report } from '../reconcile/claims.ts'

/** An invented harbour with three attacks in doubt: one told by two reports that were hardly joined, and two that nearly were one. */

const HARBOUR = place('Old Harbour', ['Port Varn', 'Narvia'], { lat: 10, lon: 10, gazetteerId: 'old-harbour' })
const SORED = place('Sored', ['Outer Isles', 'Narvia'], { lat: 12, lon: 14, gazetteerId: 'sored' })

const SENTENCES = {
  'market-a': 'Shells hit the grain market of Old Harbour on Tuesday and killed four porters, the port office said.',
  'market-b': 'Seven traders died in Old Harbour on Wednesday under rockets that set stalls alight, a harbour pilot said.',
  'ferry-a': 'A mine killed nine passengers of the ferry near Sored on Friday, a sailor said.',
  'ferry-b': 'Nineteen drowned off Sored on Saturday when their wooden boat struck a drifting mine, rescuers told local radio.',
} as const

type Told = keyof typeof SENTENCES

export const linkReports: readonly Report[] = Object.entries(SENTENCES).map(([id, text], n) =>
  report(id, '2031-03-09', `Outlet ${'ABCD'[n]}`, text),
)

const told = (id: Told, best: number, more: Partial<Claim> & { readonly cause: 'artillery' | 'bomb' }): Claim => {
  const { cause, ...rest } = more
  const text = SENTENCES[id]
  return { ...figure(`${id}-killed`, id, { best, cause }, rest), start: 0, end: text.length, sentence: [0, text.length] }
}

export const linkClaims: readonly Claim[] = [
  told('market-a', 4, { cause: 'artillery', places: [HARBOUR], time: onDay('2031-03-04') }),
  told('market-b', 7, { cause: 'artillery', places: [HARBOUR], time: onDay('2031-03-05') }),
  told('ferry-a', 9, { cause: 'bomb', places: [SORED], time: onDay('2031-03-07') }),
  told('ferry-b', 19, { cause: 'bomb', places: [SORED], time: onDay('2031-03-08') }),
]
