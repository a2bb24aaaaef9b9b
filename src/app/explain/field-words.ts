import type { ActorRole, Claim, ClaimActor, Figure, Link } from '../../model/claim.ts'
import { listed, period } from '../brief/phrases.ts'

/** One cell of a claim in words; `keys` are the names under which its reasons stand in `why`. */
export interface FieldWords {
  readonly name: string
  /** Null where the report does not give it. */
  readonly value: string | null
  readonly keys: readonly string[]
}

/** The cells that a claim of this kind has, in the order in which a person would ask for them. */
export function fieldWords(claim: Claim): readonly FieldWords[] {
  return [
    ...ownFields(claim),
    field('time', timeWords(claim), 'time'),
    field('place', placeWords(claim), 'place', 'places'),
    field('by', actorWords(claim, 'by'), 'by'),
    ...(['to', 'from'] as const).flatMap((role) => {
      const words = actorWords(claim, role)
      return words === null ? [] : [field(role, words, role)]
    }),
    field('who says so', speakerWords(claim), 'attribution', 'speaker'),
    ...(claim.polarity === 'denied' ? [field('polarity', 'denied', 'polarity')] : []),
    ...(claim.modality === 'actual' ? [] : [field('modality', claim.modality, 'modality')]),
  ]
}

const field = (name: string, value: string | null, ...keys: readonly string[]): FieldWords => ({ name, value, keys })

function ownFields({ figure, control, incident, statement, condition, quotation }: Claim): readonly FieldWords[] {
  if (figure)
    return [
      field('measure', figure.measure, 'measure'),
      field('number', numberWords(figure), 'number'),
      field('who', figure.who, 'who'),
      field('status', figure.status, 'status'),
      field('cause', figure.cause, 'cause'),
      field('scope', figure.scope, 'scope'),
    ]
  if (control)
    return [
      field('change', control.change, 'change'),
      ...(control.share ? [field('share', shareWords(control.share), 'share')] : []),
    ]
  if (incident) return [field('type', `${incident.type}: ${incident.subType}`, 'type'), field('cause', incident.cause, 'cause')]
  if (statement) return [field('type', statement.type, 'type')]
  if (condition) return [field('what', condition.what, 'what')]
  return quotation ? [field('words', quotation.text, 'words'), field('told to', quotation.told, 'told')] : []
}

/** "at least 26 people: 26 or more". */
export function numberWords({ number, low, best, high, qualifier, unit, doubtful }: Figure): string {
  const shown = best !== null && low === best && high === best ? String(best) : boundWords(low, high)
  const said = `"${number.text}", read as ${shown}${unit === 'people' ? '' : ` ${unit}`}`
  return `${said}${qualifier === 'vague' ? ' (a word, not a number: soft bounds)' : ''}${doubtful ? ' (malformed, read in the most likely way)' : ''}`
}

function boundWords(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'no bound'
  if (high === null) return `${low} or more`
  if (low === null) return `${high} or fewer`
  return low === high ? String(low) : `${low} to ${high}`
}

const shareWords = ({ low, high, base }: { low: number | null; high: number | null; base: string | null }): string =>
  `${boundWords(low, high)} per cent${base === null ? '' : ` of ${base}`}`

const timeWords = ({ time }: Claim): string | null => (time === null ? null : period(time.start, time.end))

const placeWords = ({ places }: Claim): string | null =>
  places.length === 0 ? null : listed(places.map(({ name, text, within }) => [name || text, ...within].join(', ')))

function actorWords({ actors, control }: Claim, role: ActorRole): string | null {
  const named = actors.filter((actor) => actor.role === role)
  if (named.length > 0) return listed(named.map(nameOf))
  return role === 'by' ? (control?.by ?? null) : null
}

const nameOf = ({ name, side, hedge, polarity }: ClaimActor): string =>
  [hedge, name, side === null || side === name ? null : `(${side})`, polarity === 'denied' ? '(denied)' : null]
    .filter((part) => part !== null)
    .join(' ')

const speakerWords = ({ attribution }: Claim): string =>
  attribution.length === 0 ? 'the outlet, in its own voice' : attribution.toReversed().map(linkWords).join('; ')

const ROLES: Readonly<Record<Link['role'], string>> = { said: '', relayed: 'passed on by ', told: 'told to ' }

/** "Rami Abdel Rahman, of the Syrian Observatory for Human Rights (monitor)". */
const linkWords = ({ role, name, kind, affiliation, party }: Link): string =>
  `${ROLES[role]}${name}${affiliation === null || affiliation === name ? '' : `, of ${affiliation}`} (${kind}${party ? ', a party to the conflict' : ''})`
