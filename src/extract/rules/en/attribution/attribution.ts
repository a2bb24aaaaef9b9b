import type { AttributionMention } from '../../../../model/mention.ts'
import { contains, type Span } from '../../../../model/span.ts'
import type { Sentence, TextLayer } from '../../../../text/layer.ts'
import type { Quote } from '../quotations.ts'
import { accordingTo } from './according-to.ts'
import { accuse } from './accuse.ts'
import { byNoun } from './by-noun.ts'
import { byVerb } from './by-verb.ts'
import { byWish, WISH } from './by-wish.ts'
import { CITING, citing, passesOn } from './citing.ts'
import { continued } from './continued.ts'
import { contentsOf } from './extent.ts'
import { heading } from './heading.ts'
import { label } from './label.ts'
import { overLists } from './list.ts'
import { passive } from './passive.ts'
import { postsIn } from './post.ts'
import { quotedAsSaying } from './quoted-as.ts'
import { quotedParts } from './quoted-part.ts'
import type { Scene, Site } from './scene.ts'
import { spokeTo } from './spoke-to.ts'
import { transcriptOf } from './transcript.ts'
import type { AttributionWords } from './words.ts'

export { type AttributionWords, attributionWords } from './words.ts'

type Rule = (scene: Scene, at: number, earlier: readonly Site[]) => Site | null

const ACCORDING = 'according-to'

/** The constructions that credit somebody with a report, in the order in which they are tried at each word. */
const RULES: readonly Rule[] = [heading, label, accordingTo, quotedAsSaying, spokeTo, citing, passive, accuse, byVerb, byNoun]

/** With these too, everything that anybody is credited with: wishes, plans, demands, judgements. */
const ALL_RULES: readonly Rule[] = [...RULES, byWish]

/** Finds who is credited with which report of what happened (codebook section 4). In text order of the cues. */
export const findAttributions = (layer: TextLayer, quotes: readonly Quote[], words: AttributionWords): AttributionMention[] =>
  findBy(RULES, layer, quotes, words)

/** Finds all that anybody is credited with, opinions and intentions too (codebook section 17). In text order of the cues. */
export const findAllAttributions = (layer: TextLayer, quotes: readonly Quote[], words: AttributionWords): AttributionMention[] =>
  findBy(ALL_RULES, layer, quotes, words).filter((attribution, _, all) => isOwn(attribution, all))

/** What a quoted person says of themselves, and wishes told of inside another's words, belong to that other. */
function isOwn(attribution: AttributionMention, all: readonly AttributionMention[]): boolean {
  const self = attribution.speakers.some((s) => /^(?:i|we|you)$/iu.test(s.words))
  if (!self && attribution.rule !== WISH) return true
  return !all.some(
    (a) => a !== attribution && a.content.some((c) => attribution.cue !== null && contains(c, attribution.cue.span)),
  )
}

function findBy(
  rules: readonly Rule[],
  layer: TextLayer,
  quotes: readonly Quote[],
  words: AttributionWords,
): AttributionMention[] {
  let first = 0
  const credited = layer.sentences.flatMap((sentence) => {
    while (first < quotes.length && quotes[first]!.span[1] <= sentence.start) first++
    const here: Quote[] = []
    for (let i = first; i < quotes.length && quotes[i]!.span[0] < sentence.end; i++) here.push(quotes[i]!)
    const scenes = scenesOf(layer, sentence, here, words)
    const found = scenes.flatMap((scene) => inScene(rules, scene))
    return here.length > 0 ? [...found, ...quotedParts(scenes[0]!, found)] : found
  })
  const listed = overLists(layer, continued(layer, quotes, credited)).filter(isUsed)
  return [...listed, ...postsIn(layer), ...transcriptOf(layer)].sort((a, b) => startOf(a) - startOf(b))
}

/** A cue that heads a list credits nothing itself; without a list it is none. */
const isUsed = ({ content, rule }: AttributionMention): boolean => content.length > 0 || !rule.endsWith(ACCORDING)

const startOf = ({ cue, content }: AttributionMention): number => cue?.span[0] ?? content[0]![0]

function inScene(rules: readonly Rule[], scene: Scene): AttributionMention[] {
  const { layer, tokens, words } = scene
  const sites: Site[] = []
  for (let at = scene.floor; at < scene.limit; at++) {
    if (at > scene.floor && !words.cues.has(tokens[at]!.folded)) continue
    if (isQuoted(scene, at) || sites.some((s) => s.from <= at && at < s.to)) continue
    for (const rule of rules) {
      const site = rule(scene, at, sites)
      if (!site) continue
      sites.push(site)
      break
    }
  }
  const chained = sites.map((site) => (site.rule === CITING && site.after !== null ? overTeller(scene, site, sites) : site))
  const contents = contentsOf(scene, chained)
  return chained.flatMap((site, index) => {
    const content = contents[index]!
    if (content.length === 0 && (site.before !== null || site.after !== null) && !leadsList(scene, site)) return []
    const span: Span = [tokens[site.cue.from]!.start, tokens[site.cue.to - 1]!.end]
    return [
      {
        speakers: site.speakers,
        cue: { span, text: layer.text.slice(...span) },
        content,
        polarity: site.polarity,
        rule: site.rule,
      },
    ]
  })
}

/** "According to the agency:" at the end of a line. */
const leadsList = ({ tokens, limit }: Scene, { rule, to }: Site): boolean =>
  rule.endsWith(ACCORDING) && tokens[to]?.text === ':' && to + 1 >= limit

/** "Citing two diplomats, the paper reported that …": the one cited says what the paper reports. */
function overTeller(scene: Scene, site: Site, sites: readonly Site[]): Site {
  const teller = sites.find((s) => s !== site && s.after !== null && s.cue.from >= site.to - 1)
  if (!teller) return site
  const told = teller.speakers.map((s) => (s.role === 'said' ? { ...s, role: passesOn(scene, s) } : s))
  const cited = site.speakers.filter((s) => s.role === 'said' && told.every((t) => t.from !== s.from))
  return { ...site, speakers: [...told, ...cited], after: teller.after }
}

/** The sentence itself, and each quotation in it, whose cues are its own. */
function scenesOf(layer: TextLayer, sentence: Sentence, here: readonly Quote[], words: AttributionWords): Scene[] {
  const base = { layer, tokens: layer.tokens, sentence, quotes: here, words }
  const outer: Scene = { ...base, floor: sentence.from, limit: sentence.to }
  const inner = here.flatMap((quote): Scene[] => {
    let floor = sentence.from
    while (floor < sentence.to && layer.tokens[floor]!.start < quote.span[0]) floor++
    let limit = floor
    while (limit < sentence.to && layer.tokens[limit]!.end <= quote.span[1]) limit++
    return limit - floor > 3 ? [{ ...base, quotes: [], floor, limit }] : []
  })
  return [outer, ...inner]
}

const isQuoted = ({ tokens, quotes }: Scene, at: number): boolean => {
  const { start, end } = tokens[at]!
  return quotes.some((q) => q.span[0] <= start && end <= q.span[1])
}
