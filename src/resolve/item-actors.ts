import type { ClaimActor, Link } from '../model/claim.ts'
import type { DraftActor, DraftClaim } from '../model/draft.ts'
import type { ActorEntry } from '../model/knowledge.ts'
import type { ActorMention, AttributionMention, SpeakerMention } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import { armyAbroad, BARE_ARMY } from './army.ts'
import { type Cast, castOf, isCourse } from './cast.ts'
import type { Item } from './items.ts'
import { asOutletTells } from './outlet-voice.ts'
import { type NamedSide, sidesOf } from './sides.ts'
import type { SpeakerResolver } from './speaker.ts'
import type { ActorResolver } from './who.ts'

/** What tells who somebody is in one item of a report. */
export interface ItemScene {
  readonly report: Report
  readonly item: Item
  /** All actors that the report names. */
  readonly mentions: readonly ActorMention[]
  readonly resolveActor: ActorResolver
  readonly resolveSpeaker: SpeakerResolver
}

/** Who acts and who speaks in one item. */
export interface ItemActors {
  /** The actors of a claim, those that the rest of the item implies with them. Drafts come in the report's order. */
  readonly castOf: (draft: DraftClaim) => Cast
  readonly actorOf: (drafted: DraftActor) => ClaimActor
  readonly chainOf: (attribution: AttributionMention) => readonly Link[]
}

/** Who "the army" is, who fights whom and who speaks, by what one item tells and its country. */
export function actorsOfItem({ report, item, mentions, resolveActor, resolveSpeaker }: ItemScene): ItemActors {
  const { country } = item
  const year = report.published.day ? Number(report.published.day.slice(0, 4)) : null
  const context = { country, year }
  const actors = new Map<string, ActorEntry | null>()
  const called = (words: string): ActorEntry | null => {
    if (!actors.has(words)) actors.set(words, resolveActor(words, context))
    return actors.get(words)!
  }
  const here = mentions.filter(({ span }) => span[0] >= item.start && span[0] < item.end)
  const abroad = armyAbroad(here, report.text, called, country)
  const who = (words: string): ActorEntry | null => (abroad && BARE_ARMY.test(words) ? abroad : called(words))
  const chains = new Map<AttributionMention, readonly Link[]>()
  const outlet = report.outlet === null ? null : who(report.outlet)
  const linkOf = (speaker: SpeakerMention | undefined): Link | null =>
    speaker ? (resolveSpeaker([speaker], null, context)[0] ?? null) : null
  const entryOf = ({ mention, speaker }: DraftActor): ActorEntry | null => {
    const link = linkOf(speaker)
    if (!link) return who(mention.words)
    // "the southern military command": a body of the state that the report tells of.
    return who(link.affiliation ?? link.name) ?? (link.party && link.kind !== 'armed-group' ? who('government') : null)
  }
  const sides = sidesOf(
    here.flatMap((mention): NamedSide[] => {
      const actor = who(mention.words)
      return actor ? [{ mention, actor }] : []
    }),
    { country, own: outlet?.party ? (outlet.side ?? outlet.affiliation) : null, text: report.text, entryOf },
  )
  let course: Cast | null = null
  return {
    castOf(draft) {
      const cast = castOf(draft, course, sides)
      if (isCourse(cast)) course = cast
      return cast
    },
    actorOf(drafted) {
      const { role, mention, polarity, speaker } = drafted
      const link = linkOf(speaker)
      // "rebel officials": of people without a name, those whom they speak for.
      const spoken = link && (speaker!.name === null ? (link.affiliation ?? link.name) : link.name)
      const actor = entryOf(drafted)
      return {
        role,
        name: spoken ?? actor?.name ?? mention.words,
        side: actor?.side ?? null,
        inter: actor?.inter ?? null,
        text: report.text.slice(...mention.span),
        start: mention.span[0],
        end: mention.span[1],
        hedge: mention.hedge,
        polarity,
      }
    },
    chainOf(attribution) {
      if (!chains.has(attribution)) {
        const links = resolveSpeaker(attribution.speakers, attribution.cue, context)
        chains.set(attribution, asOutletTells(links, { name: outlet?.name ?? report.outlet, kind: outlet?.kind ?? 'outlet' }))
      }
      return chains.get(attribution)!
    },
  }
}
