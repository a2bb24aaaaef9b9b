import type { Measure, Unit } from '../../../../model/claim.ts'
import type { TimeMention } from '../../../../model/mention.ts'
import type { TextLayer } from '../../../../text/layer.ts'
import type { QuantityMention } from '../quantities.ts'
import { areaOf } from './area.ts'
import { countedByClass, inherited } from './classes.ts'
import { contextOf } from './context.ts'
import type { FigureFinding } from './finding.ts'
import type { Governor, Site } from './governor.ts'
import { governorOf } from './governors.ts'
import { inTurn } from './in-turn.ts'
import type { MeasureWords } from './measures.ts'
import { isBase, isNoFigure, isProportion, isStray } from './no-figure.ts'
import { isBarePart, isPart, wholeOf } from './parts.ts'
import { shareOf } from './shares.ts'
import { single } from './single.ts'
import { siteOf } from './site.ts'
import { timesOf } from './times.ts'
import { whoOf } from './who.ts'

/** Finds every figure of a report, in the order of its numbers. */
export function findFigures(
  layer: TextLayer,
  numbers: readonly QuantityMention[],
  dates: readonly TimeMention[],
  words: MeasureWords,
): FigureFinding[] {
  const findings: FigureFinding[] = []
  for (const [index, number] of numbers.entries()) {
    const area = areaOf(layer, number)
    const times = area ? null : timesOf(layer, number, words)
    const measured = area?.governor ?? times
    if (measured) {
      const [measure] = measured.measures
      const who = area?.who ?? null
      findings.push({
        number,
        measure: measure!,
        unit: 'objects',
        who,
        phrase: null,
        governor: measured,
        whole: null,
        context: null,
      })
      continue
    }
    if (
      isStray(number, numbers[index + 1]) ||
      isNoFigure(layer, number, dates, words) ||
      isBase(layer, number, words) ||
      isProportion(layer, number, words)
    )
      continue
    const site = siteOf(layer, number, dates, words)
    const whole = wholeOf(site, findings)
    const governor = governs(site, findings, whole)
    if (!governor) continue
    const context = whole ?? contextOf(site, findings)
    for (const said of governor.measures) {
      const measure = said === 'destroyed' && isArmed(site) ? 'killed' : said
      findings.push({
        number,
        measure,
        unit: unitOf(site, measure),
        who: whoOf(site, findings, context, governor),
        phrase: site.phrase,
        governor,
        whole: whole !== null && (findings[whole]!.measure === measure || isPart(site)) ? whole : null,
        context,
      })
    }
  }
  return findings
}

/** The readings of a number in the order in which they are tried. */
function governs(site: Site, findings: readonly FigureFinding[], whole: number | null): Governor | null {
  if (whole !== null && isBarePart(site)) return inherited(site, findings, whole)
  const own = site.number.kind === 'share' ? (shareOf(site) ?? governorOf(site)) : governorOf(site)
  // "killed 14 people including three children fleeing by boat": a part takes what befell the whole.
  const befell = whole === null || !isPart(site) ? null : findings[whole]!.measure
  const governor = own && befell && HARMS.has(befell) && !own.measures.some((measure) => HARMS.has(measure)) ? null : own
  if (site.number.kind === 'one') return single(site, findings, governor, whole)
  return governor ?? inherited(site, findings, whole) ?? inTurn(site, findings.at(-1)) ?? countedByClass(site)
}

const HARMS: ReadonlySet<Measure> = new Set(['killed', 'injured', 'detained', 'missing'])

/** "Over 70 terrorists destroyed": ministries destroy fighters too. */
const isArmed = ({ words, phrase, layer, number }: Site): boolean =>
  phrase !== null && number.kind === 'count' && words.combatants.has(layer.tokens[phrase.head]!.folded)

function unitOf(site: Site, measure: Measure): Unit {
  if (site.number.kind === 'share') return 'percent'
  const head = site.phrase ? site.layer.tokens[site.phrase.head]!.folded : ''
  if (site.words.families.has(head)) return 'families'
  return measure === 'destroyed' || measure === 'attacks' ? 'objects' : 'people'
}
