import type { Dispute, Origin, Position } from '../model/account.ts'
import type { Claim, ClaimActor, SpeakerKind, StatementType } from '../model/claim.ts'

/** What a side does by saying something about a matter, in plain words. */
const WORDS: Readonly<Record<StatementType, (matter: string) => string>> = {
  AGREE: (matter) => `agrees to ${matter}`,
  CONSULT: (matter) => (matter === 'talks' ? 'takes part in talks' : `takes part in talks about ${matter}`),
  SUPPORT: (matter) => `supports ${matter}`,
  CONCEDE: (matter) => `offers ${matter}`,
  REQUEST: (matter) => `asks for ${matter}`,
  ACCUSE: () => 'accuses',
  REJECT: (matter) => `rejects ${matter}`,
  THREATEN: () => 'threatens',
  DENY: (matter) => `denies ${matter}`,
  CLAIM: (matter) => `claims ${matter}`,
}

/** How whom it turns to is put, where that tells something. */
const ADDRESSED: Readonly<Partial<Record<StatementType, string>>> = {
  CONSULT: ' with ',
  ACCUSE: ' ',
  THREATEN: ' ',
  REQUEST: ' of ',
  CONCEDE: ' to ',
}

/** What is negotiated, by the topic of the event. */
const MATTERS: Readonly<Record<string, string>> = {
  truce: 'a truce',
  withdrawal: 'a withdrawal',
  evacuation: 'an evacuation',
  release: 'a release of captives',
  siege: 'an end of the siege',
  aid: 'access for aid',
  resolution: 'a resolution',
  talks: 'talks',
  charge: 'the charge',
}

/** What each side of a negotiation says, who they are, and what is charged and denied. */
export function statementsOf(
  claims: readonly Claim[],
  topic: string | null,
): {
  readonly positions: readonly Position[]
  readonly origins: readonly Origin[]
  readonly disputes: readonly Dispute[]
} {
  const said = claims.filter((claim) => claim.statement && voicesIn(claim).length > 0)
  const voices = said.flatMap((claim) => voicesIn(claim).map((voice) => ({ claim, voice })))
  const positions = [...Map.groupBy(said, (claim) => answerOf(claim, topic))].map(([answer, members]) => ({
    answer,
    origins: [...new Set(members.flatMap((claim) => voicesIn(claim).map(nameOf)))],
    claims: members.map(({ id }) => id),
  }))
  const origins = [...Map.groupBy(voices, ({ voice }) => nameOf(voice))].map(([name, members]): Origin => {
    const [{ voice }] = members as [(typeof members)[number]]
    return {
      name,
      kind: kindOf(voice),
      party: voice.inter !== null,
      reports: [...new Set(members.map(({ claim }) => claim.report))],
      claims: [...new Set(members.map(({ claim }) => claim.id))],
    }
  })
  return { positions, origins, disputes: denialsIn(said) }
}

/** A denial disputes the charge that it answers, or, where it names none, the charges against its side. */
function denialsIn(said: readonly Claim[]): Dispute[] {
  const charges = said.filter(({ statement }) => statement?.type === 'ACCUSE')
  const denials = said.filter(({ statement }) => statement?.type === 'DENY')
  if (charges.length === 0 || denials.length === 0) return []
  const names = (list: readonly Claim[]): string => [...new Set(list.flatMap((claim) => voicesIn(claim).map(nameOf)))].join(', ')
  const accused = [...new Set(charges.flatMap(({ statement }) => statement?.to ?? []))].join(', ')
  const detail = `${names(charges)} accuses ${accused || 'it'}; ${names(denials)} denies it`
  return [{ kind: 'denial', detail, claims: [...charges, ...denials].map(({ id }) => id) }]
}

function answerOf({ statement, polarity }: Claim, topic: string | null): string {
  const { type, to } = statement as NonNullable<Claim['statement']>
  const addressed = to === null ? undefined : ADDRESSED[type]
  const words = `${WORDS[type](MATTERS[topic ?? ''] ?? 'it')}${addressed === undefined ? '' : `${addressed}${to}`}`
  return polarity === 'denied' ? `denied: ${words}` : words
}

const voicesIn = ({ actors }: Claim): readonly ClaimActor[] => actors.filter(({ role }) => role === 'by')

const nameOf = ({ side, name }: ClaimActor): string => side ?? name

/** ACLED's kinds of actors: states and foreign forces speak as governments, groups as groups. */
const kindOf = ({ inter }: ClaimActor): SpeakerKind =>
  inter === 1 || inter === 8 ? 'government' : inter === 2 || inter === 3 || inter === 4 ? 'armed-group' : 'unnamed'
