import type { Measure } from '../../../../model/claim.ts'
import { found, type Governor, type Site } from './governor.ts'

/** "a death toll of 12", "the toll rose to 58", "the deaths of at least 50", "the number of dead at 70". */
export function tollBefore(site: Site): Governor | null {
  const { layer, words, number, start } = site
  const link = layer.tokens[number.from - 1]?.folded ?? ''
  const counted = includedIn(site)
  if (counted) return counted
  const wide = /^(?:to|at|of|is|was|as|reached|exceeded|topped|passed|hit|surpassed|:)$/u.test(link)
  if (!wide) return null
  for (let i = number.from - 1; i >= Math.max(start, number.from - 14); i--) {
    const token = layer.tokens[i]!
    if (/^(?:casualty|casualties|toll|tolls)$/u.test(token.folded)) {
      const injured = layer.tokens.slice(Math.max(start, i - 2), i).some((t) => t.folded === 'injury' || t.folded === 'wounded')
      return found([injured ? 'injured' : 'killed'], i, i + 1, 'toll')
    }
    const noun =
      words.nouns.get(token.folded) ?? words.states.get(token.folded) ?? (token.folded === 'victims' ? 'killed' : undefined)
    const near = link === 'of' && number.from - 1 - i === 1
    const numbered = layer.tokens.slice(Math.max(start, i - 4), i).some((t) => /^(?:number|tally|count|total)$/u.test(t.folded))
    if (token.folded === 'lives' && THREATENED.test(layer.tokens[i - 2]?.folded ?? ''))
      return found(['in-need'], i - 2, i + 1, 'toll')
    if (token.folded === 'lives' && SAVED.test(layer.tokens[i - 2]?.folded ?? '')) return null
    if (noun && (near || numbered)) return found([noun], i, i + 1, 'toll')
    if (
      /^(?:killing|wounding|displacement|execution|arrest|abduction|kidnapping|detention|disappearance|murder|massacre|assassination|beheading|evacuation|whereabouts|fate|elimination|liquidation|slaughter|destruction|crowd|surrender|deployment|martyrdom|detainment|imprisonment|injuring|maiming|extermination)$/u.test(
        token.folded,
      ) &&
      near
    )
      return found([NOMINALS[token.folded]!], i, i + 1, 'nominal')
    if (token.text === ';' || token.text === '.') return null
  }
  return null
}

/** "The dead included seven women", "Among the wounded were four children" is seen elsewhere. */
function includedIn({ layer, words, number, start }: Site): Governor | null {
  const verb = layer.tokens[number.from - 1]
  const group = layer.tokens[number.from - 2]
  if (!verb || !group || group.index < start || !/^(?:included|include|includes)$/u.test(verb.folded)) return null
  const measure = /^(?:victims|casualties)$/u.test(group.folded)
    ? 'killed'
    : (words.nouns.get(group.folded) ?? words.states.get(group.folded))
  return measure ? found([measure], group.index, verb.index + 1, 'included') : null
}

const THREATENED =
  /^(?:threaten|threatens|threatened|threatening|endanger|endangers|endangered|endangering|risk|risks|risked|risking)$/u
const SAVED = /^(?:save|saves|saved|saving|spare|spared|improve|improved|transform|transformed)$/u

const NOMINALS: Readonly<Record<string, Measure>> = {
  killing: 'killed',
  execution: 'killed',
  murder: 'killed',
  massacre: 'killed',
  assassination: 'killed',
  beheading: 'killed',
  wounding: 'injured',
  displacement: 'displaced',
  evacuation: 'displaced',
  arrest: 'detained',
  abduction: 'detained',
  kidnapping: 'detained',
  detention: 'detained',
  disappearance: 'missing',
  whereabouts: 'missing',
  fate: 'missing',
  elimination: 'killed',
  liquidation: 'killed',
  slaughter: 'killed',
  destruction: 'destroyed',
  crowd: 'participants',
  surrender: 'forces',
  deployment: 'forces',
  martyrdom: 'killed',
  detainment: 'detained',
  imprisonment: 'detained',
  injuring: 'injured',
  maiming: 'injured',
  extermination: 'killed',
}
