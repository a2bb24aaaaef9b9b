import { phraseAfter } from './phrase.ts'
import { isComma, type Scene, type Site } from './scene.ts'
import { speakersOf } from './speaker.ts'
import { firstSubject, subjectBefore, verbGroup } from './subject.ts'

const RULE = 'en.attribution.accuse'
const BE = /^(?:is|are|was|were|be|been|being)$/u
const CHARGES = /^(?:accuse|blame|charge|suspect|condemn|fault|denounce|indict)$/u
const NAMES = /^(?:describe|characterise|characterize|portray|depict|label|brand|dub|call)$/u

/** "accused X of doing Y", "blamed X for Y", "described X as Y": who comes before what is said of them. */
export function accuse(scene: Scene, at: number, earlier: readonly Site[]): Site | null {
  const { tokens, words, limit } = scene
  const verb = words.verbs.get(tokens[at]!.folded)
  if (!verb || tokens[at]!.tag === 'NOUN') return null
  const charges = verb.frames.has('accuses') && CHARGES.test(verb.base)
  const names = verb.frames.has('calls') && NAMES.test(verb.base)
  if (!charges && !names) return null
  const group = verbGroup(scene, at)
  if (tokens.slice(group, at).some((t) => BE.test(t.folded)) && !verb.forms.has('ing')) return null
  const object = phraseAfter(scene, at + 1) ?? objectPronoun(scene, at + 1)
  if (!object) return null
  if (charges && !linkAfter(scene, object.from, /^(?:of|for|with|over)$/u)) return null
  if (names && verb.base !== 'call' && !linkAfter(scene, object.from, /^as$/u)) return null
  if (
    verb.base === 'call' &&
    (tokens[at - 1]?.text === '-' ||
      /^(?:for|on|to|in|off|up)$/u.test(tokens[at + 1]!.folded) ||
      tokens.slice(object.to, object.to + 4).some((t) => /^(?:to|for|on)$/u.test(t.folded)))
  )
    return null
  const subject = verb.forms.has('ing') ? null : subjectBefore(scene, group, true)
  const before = earlier.findLast((s) => s.speakers.length > 0)
  const first = subject || before ? null : firstSubject(scene, group)
  if (!subject && !before && !first) return null
  if (!subject && !verb.forms.has('ing') && !/^(?:and|but|or|,)$/u.test(tokens[group - 1]?.folded ?? '')) return null
  if (object.from >= limit || isComma(tokens[at + 1])) return null
  return {
    speakers: subject ? speakersOf(scene, subject.who, null) : before ? before.speakers : speakersOf(scene, [first!], null),
    from: subject?.from ?? group,
    to: at + 1,
    cue: { from: group, to: at + 1 },
    after: at + 1,
    before: null,
    start: null,
    polarity: 'asserted',
    rule: charges ? RULE : 'en.attribution.call',
  }
}

const objectPronoun = ({ tokens }: Scene, at: number) =>
  /^(?:him|her|them|us|me|it)$/u.test(tokens[at]?.folded ?? '') ? { from: at, to: at + 1 } : null

function linkAfter({ tokens, limit }: Scene, from: number, link: RegExp): boolean {
  for (let i = from + 1; i < Math.min(limit, from + 14); i++) {
    if (link.test(tokens[i]!.folded)) return true
    if (/^[;.:]$/u.test(tokens[i]!.text)) return false
  }
  return false
}
