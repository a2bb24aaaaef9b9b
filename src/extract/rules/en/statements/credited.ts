import { contains, type Span } from '../../../../model/span.ts'
import type { Scene, Voice } from './scene.ts'
import { sideVoice, spokenBy } from './voice.ts'

/** Whose words the token at `at` stands in. */
export interface Credited {
  readonly by: readonly Voice[]
  /** "denied that …": the words are not theirs. */
  readonly denied: boolean
  /** First token of the cue, where it stands in this sentence before what is said; else null. */
  readonly cue: number | null
  /** First token of the words about the saying, where they stand in this sentence before what is said. */
  readonly from: number
  /** First token of what is credited. */
  readonly content: number
}

/** The nearest attribution whose words hold token `at`; null for the outlet's own voice. */
export function creditedAt(scene: Scene, at: number): Credited | null {
  const { tokens, sentence } = scene
  const span: Span = [tokens[at]!.start, tokens[at]!.end]
  let size = Number.POSITIVE_INFINITY
  let best: Credited | null = null
  for (const { speakers, cue, content, polarity } of scene.attributions) {
    const held = content.find((c) => contains(c, span))
    const said = speakers.findLast((s) => s.role === 'said')
    if (!held || !said || held[1] - held[0] >= size) continue
    size = held[1] - held[0]
    const here = cue !== null && cue.span[0] >= sentence.start && cue.span[1] <= tokens[at]!.start
    const cueAt = here ? tokenFrom(scene, cue.span[0]) : at
    const actor = scene.actors.find((a) => a.from >= said.from && a.to <= said.to)
    best = {
      by: [actor && (said.name === null || said.office === null) ? sideVoice(actor) : spokenBy(said)],
      denied: polarity === 'denied',
      cue: here ? cueAt : null,
      from: here && said.from >= sentence.from ? Math.min(cueAt, said.from) : cueAt,
      content: tokenFrom(scene, held[0]),
    }
  }
  return best
}

/** The first token of the sentence that starts at or past an offset. */
function tokenFrom({ tokens, sentence }: Scene, offset: number): number {
  let at = sentence.from
  while (at < sentence.to - 1 && tokens[at]!.start < offset) at++
  return at
}
