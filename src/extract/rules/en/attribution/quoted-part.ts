import type { AttributionMention } from '../../../../model/mention.ts'
import { contains } from '../../../../model/span.ts'
import type { Quote } from '../quotations.ts'
import { isMark, type Scene } from './scene.ts'
import { speakersOf } from './speaker.ts'
import { subjectBefore, verbGroup } from './subject.ts'

const RULE = 'en.attribution.quoted-part'
const TAKES_A_STAND =
  /^(?:slam|blast|decry|denounce|condemn|vow|pledge|promise|threaten|urge|demand|praise|hail|criticise|criticize)$/u
/** Behind these stands what another says or does. */
const NEXT_CLAUSE = /^(?:[;:]|who|whose|which|that|what|as|when|while|after|before|because|since)$/u
/** How far before the words the verb may stand, in tokens. */
const REACH = 24

/**
 * "She vowed in response to the raids to “rebuild …”": words in marks that no verb of saying leads to, behind a verb that judges, demands
 * or promises and no other, are those of its subject. They alone are credited.
 */
export function quotedParts(scene: Scene, credited: readonly AttributionMention[]): AttributionMention[] {
  const { tokens, words, layer } = scene
  return scene.quotes.flatMap((quote: Quote): AttributionMention[] => {
    if (credited.some(({ content }) => content.some((c) => contains(c, quote.span)))) return []
    const at = verbBefore(scene, quote)
    const verb = at === null ? undefined : words.verbs.get(tokens[at]!.folded)
    if (at === null || !verb || verb.forms.has('ing') || !TAKES_A_STAND.test(verb.base)) return []
    const group = verbGroup(scene, at)
    const subject = subjectBefore(scene, group, true)
    if (!subject || tokens.slice(group, at).some((t) => /^(?:is|are|was|were|be|been|being)$/u.test(t.folded))) return []
    const span = [tokens[group]!.start, tokens[at]!.end] as const
    return [
      {
        speakers: speakersOf(scene, subject.who, null),
        cue: { span, text: layer.text.slice(...span) },
        content: [quote.span],
        polarity: 'asserted',
        rule: RULE,
      },
    ]
  })
}

/** The verb that a quotation stands behind in its own clause; "as" right before the marks opens none. */
function verbBefore({ tokens, floor, limit, quotes }: Scene, quote: Quote): number | null {
  let at = floor
  while (at < limit && tokens[at]!.end <= quote.span[0]) at++
  const last = isMark(tokens[at - 1]) ? at - 2 : at - 1
  for (let i = last; i >= Math.max(floor, last - REACH); i--) {
    const token = tokens[i]!
    if (quotes.some(({ span }) => contains(span, [token.start, token.end]))) continue
    if (token.tag === 'VERB') return i
    if (NEXT_CLAUSE.test(token.folded) && !(i === last && token.folded === 'as')) return null
  }
  return null
}
