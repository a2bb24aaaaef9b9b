import { complementAfter } from './complement.ts'
import { isMedium } from './modifiers.ts'
import { phraseAfter } from './phrase.ts'
import { hasVerb, isComma, type Scene, type Site, type Stretch } from './scene.ts'
import { speakerMention } from './speaker.ts'
import { subjectBefore, verbGroup } from './subject.ts'
import type { CueVerb } from './words.ts'

const RULE = 'en.attribution.quoted-as-saying'
const QUOTE = /^(?:quoted|quotes|quote|quoting|cited|cites|citing|reported)$/u
const SAYING = /^(?:saying|telling|reporting|adding|claiming|stating|warning)$/u
const SAYS: CueVerb = { base: 'say', frames: new Set(['says']), forms: new Set(['ing']) }
const TELLS: CueVerb = { base: 'tell', frames: new Set(['tells']), forms: new Set(['ing']) }

/** "SANA quoted an official as saying …", "X was quoted by Y as saying …": who passes it on, and who said it. */
export function quotedAsSaying(scene: Scene, at: number): Site | null {
  const { tokens, limit, floor } = scene
  if (!QUOTE.test(tokens[at]!.folded)) return null
  const as = asSaying(scene, at)
  if (as < 0) return null
  const group = verbGroup(scene, at)
  const subject = subjectBefore(scene, group, true)
  const passive = tokens.slice(group, at).some((t) => /^(?:is|was|were|been|being|are)$/u.test(t.folded))
  const complement = complementAfter(scene, as + 1, tokens[as + 1]!.folded === 'telling' ? TELLS : SAYS)
  const told = complement.told ? [speakerMention(scene, complement.told, 'told', RULE)] : []
  const mention = (who: Stretch, role: 'said' | 'relayed' | 'told') => speakerMention(scene, who, role, RULE)
  let relays: Stretch | null = null
  let says: Stretch | null = null
  let to = complement.end
  if (passive) {
    says = subject?.who[0] ?? null
    const by = tokens[at + 1]?.folded === 'by' ? at + 2 : tokens[as + 2]?.folded === 'by' ? as + 3 : -1
    relays = by > 0 ? phraseAfter(scene, by) : null
    if (by === as + 3 && relays) to = relays.to
  } else {
    relays = subject?.who[0] ?? null
    says = phraseAfter(scene, at + 1)
    if (says) says = { from: says.from, to: as }
  }
  if (!says) return null
  const from = subject?.from ?? group
  const after = complement.content ?? (to > complement.end && to < limit && !isComma(tokens[to]) ? to : null)
  const before = after === null && from > floor && hasVerb(tokens, floor, from) ? from : null
  return {
    speakers: [
      ...(relays && isMedium(scene, relays) ? [mention(relays, 'told')] : told),
      ...(relays && !isMedium(scene, relays) ? [mention(relays, 'relayed')] : []),
      mention(says, 'said'),
    ],
    from,
    to,
    cue: passive ? { from: group, to: as + 2 } : { from: group, to: at + 1 },
    after,
    before,
    start: null,
    polarity: 'asserted',
    rule: RULE,
  }
}

/** Where "as saying" stands after "quoted"; −1 where it does not. */
function asSaying({ tokens, limit }: Scene, at: number): number {
  for (let i = at + 1; i < Math.min(limit - 1, at + 25); i++) {
    if (tokens[i]!.folded === 'as' && SAYING.test(tokens[i + 1]!.folded)) return i
    if (/^[;.]$/u.test(tokens[i]!.text) && i > at + 1 && tokens[i]!.end !== tokens[i + 1]!.start) return -1
  }
  return -1
}
