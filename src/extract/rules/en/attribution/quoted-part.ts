import type { AttributionMention } from '../../../../model/mention.ts'
import { contains } from '../../../../model/span.ts'
import type { Quote } from '../quotations.ts'
import type { Scene } from './scene.ts'
import { speakersOf } from './speaker.ts'
import { subjectBefore, verbGroup } from './subject.ts'

const RULE = 'en.attribution.quoted-part'
const SLAMS =
  /^(?:slam|blast|decry|denounce|condemn|vow|pledge|promise|threaten|urge|demand|praise|hail|criticise|criticize|reject)$/u
/** How far before the words the verb may stand, in tokens. */
const REACH = 24

/**
 * "She condemned what she called a “…” meant to prolong the “…”": words in marks that no verb of saying leads to, in a sentence whose verb
 * judges, demands or promises, are those of its subject. They alone are credited.
 */
export function quotedParts(scene: Scene, credited: readonly AttributionMention[]): AttributionMention[] {
  const { tokens, floor, words, layer } = scene
  return scene.quotes.flatMap((quote: Quote): AttributionMention[] => {
    if (credited.some(({ content }) => content.some((c) => contains(c, quote.span)))) return []
    let at = floor
    while (at < scene.limit && tokens[at]!.end <= quote.span[0]) at++
    for (let i = at - 1; i >= Math.max(floor, at - REACH); i--) {
      if (/^[;:]$/u.test(tokens[i]!.text)) return []
      const verb = words.verbs.get(tokens[i]!.folded)
      if (!verb || tokens[i]!.tag !== 'VERB' || verb.forms.has('ing') || !SLAMS.test(verb.base)) continue
      const group = verbGroup(scene, i)
      const subject = subjectBefore(scene, group, true)
      if (!subject || tokens.slice(group, i).some((t) => /^(?:is|are|was|were|be|been|being)$/u.test(t.folded))) return []
      const span = [tokens[group]!.start, tokens[i]!.end] as const
      return [
        {
          speakers: speakersOf(scene, subject.who, null),
          cue: { span, text: layer.text.slice(...span) },
          content: [quote.span],
          polarity: 'asserted',
          rule: RULE,
        },
      ]
    }
    return []
  })
}
