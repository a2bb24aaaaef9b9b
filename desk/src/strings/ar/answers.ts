import type { Says } from '../../data/types.ts'
import { number } from '../../locale.ts'
import type { Answer, Share } from '../answer.ts'
import { modalities, statementTypes, topics } from './terms.ts'

/** What a control claim answers, in plain words. */
export function controlAnswer(s: Answer): string {
  const answer = assertedAnswer(s)
  return s.polarity === 'denied' ? `ينفي: ${answer}` : answer
}

function assertedAnswer({ change, by, from, share }: Answer): string {
  const part = share === null ? null : shareWords(share)
  const who = by ?? 'طرف غير مسمّى'
  switch (change) {
    case 'taken':
      return `سيطر عليه ${who}${part === null ? '' : ` (${part})`}`
    case 'lost':
      return `خسره ${from ?? 'طرف غير مسمّى'}${part === null ? '' : ` (${part})`}${by === null ? '' : ` لصالح ${by}`}`
    case 'holds':
      return `بيد ${who}`
    case 'partly-held':
      return `${part ?? 'جزء منه'} بيد ${who}`
    case 'advancing':
      return `يتقدم نحوه ${who}`
    case 'withdrew':
      return `انسحب منه ${from ?? 'أحد الأطراف'}${by === null ? '' : ` ودخله ${by}`}`
    case 'repelled':
      return `صدّ الهجوم عليه ${who}`
    case 'besieges':
      return `يحاصره ${who}`
  }
}

export function positionWords(answer: string, says: Says | null, topic: string | null): string {
  if (says === null) return answer
  if (says.kind === 'statement') return [statementTypes[says.type], topics[topic as keyof typeof topics] ?? topic].join(': ')
  const said = controlAnswer(says)
  return says.modality === 'actual' ? said : `${modalities[says.modality]}: ${said}`
}

const near = (share: number, percent: number): boolean => Math.abs(share - percent) < 1

export function shareWords({ low, high }: Share): string {
  const share = low ?? high
  if (share === null) return 'جزء'
  const words = near(share, 33.3) ? 'ثلث' : near(share, 50) ? 'نصف' : near(share, 66.7) ? 'ثلثان' : `${number(share)}٪`
  return low !== null && high === null ? `أكثر من ${words}` : low === null ? `حتى ${words}` : words
}

export function bestRule(rule: string): string {
  const [, origins] = /^most independent origins \((\d+)\)$/.exec(rule) ?? []
  if (origins !== undefined) return `تذكره أكثر المصادر المستقلة (${origins})`
  return BEST[rule] ?? rule
}

const BEST: Readonly<Record<string, string>> = {
  'only figure': 'هو الرقم المفرد الوحيد المذكور',
  'as many origins; given by one that is no party': 'لا رقم له مصادر أكثر، وهذا يذكره مصدر ليس طرفًا في النزاع',
  'as many origins; the lower': 'لا رقم له مصادر أكثر، فأُخذ الأدنى',
}
