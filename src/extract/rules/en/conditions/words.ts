import type { Lexicon } from '../../../../model/knowledge.ts'

/** The lexicon's words of conditions, ready for look-up by folded word: see the head of `data/lexicon/en/conditions.yaml`. */
export interface ConditionWords {
  readonly goods: ReadonlySet<string>
  readonly services: ReadonlySet<string>
  readonly lack: ReadonlySet<string>
  readonly plight: ReadonlySet<string>
  readonly spreads: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
  readonly dire: ReadonlySet<string>
  readonly situation: ReadonlySet<string>
  readonly keptFrom: ReadonlySet<string>
  readonly forcedTo: ReadonlySet<string>
  readonly people: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Reads `data/lexicon/en/conditions.yaml` into look-ups. */
export function conditionWords(lexicon: Lexicon): ConditionWords {
  const list = (name: string): ReadonlySet<string> => lexicon.get(name) ?? NONE
  return {
    goods: list('condition.goods'),
    services: list('condition.services'),
    lack: list('condition.lack'),
    plight: list('condition.plight'),
    spreads: list('condition.spreads'),
    gone: list('condition.gone'),
    dire: list('condition.dire'),
    situation: list('condition.situation'),
    keptFrom: list('condition.kept-from'),
    forcedTo: list('condition.forced-to'),
    people: list('people'),
  }
}
