import type { Link } from '../model/claim.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { AttributionMention } from '../model/mention.ts'

/** Makes the resolver of speakers: who each is, of what kind, and for whom they speak. */
export function createSpeakerResolver(
  _actors: readonly ActorEntry[],
): (
  speakers: AttributionMention['speakers'],
  cue: AttributionMention['cue'],
  context: { country: string | null; year: number | null },
) => Link[] {
  return (speakers, cue) =>
    speakers.map((mention) => ({
      role: mention.role,
      name: mention.name ?? mention.words,
      kind: 'unnamed',
      affiliation: mention.organisation,
      party: false,
      text: mention.words,
      start: mention.span[0],
      end: mention.span[1],
      cue: cue?.text ?? null,
      cueSpan: cue?.span ?? null,
    }))
}
