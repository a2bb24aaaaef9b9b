import { namesOf } from '../model/actor-names.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { RuledActor, RuledSpeaker } from '../model/ruling.ts'
import { fold } from '../text/fold.ts'
import { loadActors } from './actors.ts'

let ready: ReadonlyMap<string, ActorEntry> | null = null

/** The actor of our files that goes by this name wherever it stands. */
function actorCalled(name: string): ActorEntry | null {
  ready ??= new Map(
    loadActors()
      .toReversed()
      .flatMap((entry) =>
        namesOf(entry)
          .filter(({ use }) => use === 'name')
          .map(({ words }) => [fold(words), entry] as const),
      ),
  )
  return ready.get(fold(name)) ?? null
}

/** Who that is; a name that our files do not have stands as it was given. */
export function ruledActor(name: string): RuledActor {
  const actor = actorCalled(name)
  return actor === null ? { name, side: null, inter: null } : { name: actor.name, side: actor.side, inter: actor.inter }
}

export function ruledSpeaker({ name, kind }: Pick<RuledSpeaker, 'name' | 'kind'>): RuledSpeaker {
  const actor = actorCalled(name)
  if (actor === null) return { name, kind, affiliation: null, party: PARTIES.has(kind) }
  return { name: actor.name, kind: actor.kind, affiliation: actor.affiliation, party: actor.party }
}

const PARTIES: ReadonlySet<string> = new Set(['armed-group', 'government', 'state-media'])
