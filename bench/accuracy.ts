import { isSameText } from '../src/reconcile/folding.ts'
import { allAccounts, allCopies } from '../src/store/read-case.ts'
import type { Store } from '../src/store/store.ts'
import type { Generated } from './generate.ts'

/** What the bench knows of a report. */
export type Known = Pick<Generated, 'incident' | 'copyOf' | 'killed'>

export interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Accuracy {
  /** Pairs of reports in one account, against pairs that tell of one incident. */
  readonly incidents: Agreement
  /** Pairs folded into one text, against pairs that carry one text. */
  readonly copies: Agreement
  /** Part of the reports whose toll stands in an account as they give it. */
  readonly tolls: number
}

export async function accuracyOf(store: Store, known: ReadonlyMap<string, Known>): Promise<Accuracy> {
  const together = new Set<string>()
  const copied = new Set<string>()
  const told = new Set<string>()
  await store.read(async (on) => {
    for await (const { kind, reports, figures } of allAccounts(on)) {
      if (kind !== 'incident') continue
      for (const pair of pairsOf(reports)) together.add(pair)
      for (const { report, low } of figures.killed?.values ?? []) if (known.get(report)?.killed === low) told.add(report)
    }
    for await (const link of allCopies(on)) if (isSameText(link)) for (const pair of pairsOf([link.a, link.b])) copied.add(pair)
  })
  return {
    incidents: agreement(
      together,
      truth(known, (_, { incident }) => String(incident)),
    ),
    copies: agreement(
      copied,
      truth(known, (id, { copyOf }) => copyOf ?? id),
    ),
    tolls: told.size / known.size,
  }
}

/** Pairs of reports that are alike in something. */
const truth = (known: ReadonlyMap<string, Known>, of: (id: string, known: Known) => string): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(known, ([id, facts]) => of(id, facts)).values()].flatMap((members) => [
      ...pairsOf(members.map(([id]) => id)),
    ]),
  )

function* pairsOf(reports: readonly string[]): Iterable<string> {
  const sorted = reports.toSorted()
  for (const [n, a] of sorted.entries()) for (const b of sorted.slice(n + 1)) yield `${a} ${b}`
}

function agreement(found: ReadonlySet<string>, wanted: ReadonlySet<string>): Agreement {
  const right = found.intersection(wanted).size
  const precision = right / Math.max(1, found.size)
  const recall = right / Math.max(1, wanted.size)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) }
}
