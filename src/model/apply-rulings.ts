import { type Claim, type ClaimActor, type ClaimPlace, type Link, speakerOf, type Why } from './claim.ts'
import { type Decision, type RuledActor, type RuledPlace, type RuledSpeaker, type Ruling, standing } from './ruling.ts'
import type { Span } from './span.ts'

/** A ruling with the claim that it is now about. */
export interface Attached {
  readonly ruling: Ruling
  readonly claim: string
}

/**
 * The claims of one report as people have ruled, from the claims as the machine has them: ruled values in place of the machine's, each with the
 * ruling's id in `why`; what was rejected is left out. The same rulings give the same claims, however often they are applied.
 */
export function applyRulings(claims: readonly Claim[], attached: readonly Attached[]): readonly Claim[] {
  const about = new Map(attached.map(({ ruling, claim }) => [ruling.id, claim]))
  const seen = new Map(claims.map((claim) => [claim.id, claim]))
  return standing(attached.map(({ ruling }) => ruling)).reduce<readonly Claim[]>((ruled, ruling) => {
    const asked = seen.get(about.get(ruling.id)!)
    return asked === undefined ? ruled : ruled.flatMap((claim) => applyOne(claim, ruling, asked))
  }, claims)
}

/** `asked` is the claim that the person looked at, as the machine has it: a speaker and the name of a place are ruled wherever the report has the same words. */
function applyOne(claim: Claim, ruling: Ruling, asked: Claim): readonly Claim[] {
  const isAsked = claim.id === asked.id
  if (ruling.field === 'speaker')
    return isAsked || isSamePhrase(speakerOf(claim), speakerOf(asked)) ? [withSpeaker(claim, ruling.after, ruling)] : [claim]
  if (ruling.field === 'place-name') return [withPlaceName(claim, ruling.after, ruling)]
  return isAsked ? withField(claim, ruling, ruling) : [claim]
}

function withField(claim: Claim, decision: Decision, { id }: Ruling): readonly Claim[] {
  const { figure, control } = claim
  switch (decision.field) {
    case 'number':
      return figure ? [because({ ...claim, figure: { ...figure, ...decision.after, doubtful: false } }, NUMBER, id)] : [claim]
    case 'measure':
      return figure ? [because({ ...claim, figure: { ...figure, measure: decision.after } }, ['measure'], id)] : [claim]
    case 'who':
      return figure ? [because({ ...claim, figure: { ...figure, who: decision.after } }, ['who'], id)] : [claim]
    case 'place':
      return [because({ ...claim, places: firstPlace(claim, decision.after) }, ['place', 'places'], id)]
    case 'by': {
      const by = decision.after
      const actors = [...claim.actors.filter(({ role }) => role !== 'by'), ...(by === null ? [] : [actorBy(claim, by)])]
      const ruled = control ? { control: { ...control, by: by === null ? null : (by.side ?? by.name) } } : {}
      return [because({ ...claim, ...ruled, actors }, ['by', 'control.by'], id)]
    }
    case 'polarity':
      return [because({ ...claim, polarity: decision.after }, ['polarity'], id)]
    case 'claim':
      return decision.after === 'kept' ? [because(claim, ['claim'], id)] : []
    default:
      return [claim]
  }
}

/** What the rules call the parts of a number when they say why. */
const NUMBER: readonly [string, ...string[]] = ['number', 'value', 'qualifier', 'low', 'best', 'high', 'doubtful']

/** The ruling in place of the machine's reasons for the fields; it is filed under the first of them. */
function because(claim: Claim, fields: readonly [string, ...string[]], id: string, at: Span | null = null): Claim {
  const isAbout = ({ field, spans }: Why): boolean =>
    fields.includes(field) && (at === null || spans.some(([start, end]) => start === at[0] && end === at[1]))
  const ruled: Why = { field: fields[0], basis: 'ruled', rule: `ruling.${id}`, spans: at === null ? [] : [at] }
  return { ...claim, why: [...claim.why.filter((why) => !isAbout(why)), ruled] }
}

const isSamePhrase = (a: Link | null, b: Link | null): boolean =>
  a !== null && b !== null && a.start === b.start && a.end === b.end

function withSpeaker(claim: Claim, speaker: RuledSpeaker | null, { id }: Ruling): Claim {
  const link = speakerOf(claim)
  const others = claim.attribution.filter((each) => each !== link)
  const attribution = speaker === null ? others : [...others, { ...(link ?? unspoken(claim)), ...speaker }]
  const { quotation } = claim
  const ruled = quotation ? { quotation: { ...quotation, speaker: speaker?.name ?? null } } : {}
  return because({ ...claim, ...ruled, attribution }, ['attribution', 'speaker'], id)
}

function withPlaceName(claim: Claim, { text, place }: { text: string; place: RuledPlace | null }, { id }: Ruling): Claim {
  return claim.places
    .filter((each) => each.text === text)
    .reduce<Claim>((ruled, { start, end }) => because(ruled, ['place', 'places'], id, [start, end]), {
      ...claim,
      places: claim.places.flatMap((each) => (each.text !== text ? [each] : place === null ? [] : [{ ...each, ...place }])),
    })
}

/** What the text does not say stands at the head of the claim, without words. */
const nowhere = ({ start }: Claim) => ({ text: '', start, end: start })

const unspoken = (claim: Claim): Pick<Link, 'role' | 'text' | 'start' | 'end' | 'cue' | 'cueSpan'> => ({
  role: 'said',
  ...nowhere(claim),
  cue: null,
  cueSpan: null,
})

function firstPlace(claim: Claim, place: RuledPlace | null): readonly ClaimPlace[] {
  const [first, ...others] = claim.places
  return place === null ? others : [{ ...(first ?? nowhere(claim)), ...place }, ...others]
}

const actorBy = (claim: Claim, by: RuledActor): ClaimActor => ({
  role: 'by',
  hedge: null,
  polarity: 'asserted',
  ...(claim.actors.find(({ role }) => role === 'by') ?? nowhere(claim)),
  ...by,
})
