import type { Voices } from '../data/types.ts'
import { number } from '../locale.ts'
import { strings } from '../strings.ts'

/** Actors shown, those named by most outlets first. */
const ACTORS = 12

interface Named {
  readonly outlet: string
  readonly words: Voices['outlets'][number]['wording'][number]['words']
}

/** For each actor, the words that each outlet has for it, the most used first. The desk itself uses one name for all. */
export function Wording({ outlets }: { outlets: Voices['outlets'] }) {
  const byActor = new Map<string, Named[]>()
  for (const { name, wording } of outlets)
    for (const { actor, words } of wording) byActor.set(actor, [...(byActor.get(actor) ?? []), { outlet: name, words }])
  const shown = [...byActor].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b)).slice(0, ACTORS)
  return (
    <ul className="wording">
      {shown.map(([actor, named]) => (
        <li key={actor}>
          <h3>{actor}</h3>
          <dl>
            {named.map(({ outlet, words }) => (
              <div key={outlet}>
                <dt>{outlet === '' ? strings.unnamedOutlet : outlet}</dt>
                <dd>
                  {words.map(({ name, n }) => (
                    <span key={name} className="answer">
                      “{name}” <span className="quiet numbers">{number(n)}</span>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
