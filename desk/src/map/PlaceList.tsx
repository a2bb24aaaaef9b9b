import { Link } from '@tanstack/react-router'
import type { Day } from '../../../src/model/day.ts'
import { ClaimLink } from '../claim/ClaimLink.tsx'
import type { PlaceLanes } from '../lanes/lanes.ts'
import { GlyphInText } from '../marks/Glyph.tsx'
import type { OriginStyle } from '../marks/palette.ts'
import { Day as DayText } from '../shell/Day.tsx'
import { controlAnswer, strings } from '../strings.ts'
import { SIGN } from './layout.ts'
import { PlaceSign } from './PlaceSign.tsx'
import { type Standing, standingOn } from './standing.ts'

interface Props {
  readonly places: readonly PlaceLanes[]
  readonly day: Day
  readonly styleOf: (origin: string) => OriginStyle
  readonly colourOf: (side: string | null) => string
  readonly selected: string | undefined
}

/** The map in words: every place with what each origin had last said of it by the day. Places of which nothing stands are folded away. */
export function PlaceList({ places, ...rest }: Props) {
  const spoken = places.filter((place) => standingOn(place, rest.day).length > 0)
  const silent = places.filter((place) => !spoken.includes(place))
  return (
    <div className="place-list">
      <Places places={spoken} {...rest} />
      {silent.length > 0 && (
        <details>
          <summary>{strings.mapSilent(silent.length)}</summary>
          <Places places={silent} {...rest} />
        </details>
      )}
    </div>
  )
}

function Places({ places, day, styleOf, colourOf, selected }: Props) {
  return (
    <ul>
      {places.map((place) => {
        const standing = standingOn(place, day)
        return (
          <li key={place.place} className="place-item" aria-current={place.place === selected ? 'true' : undefined}>
            <SignInText standing={standing} colourOf={colourOf} />
            <div>
              <h3>
                <Link to="/places" search={(was) => ({ ...was, place: place.place })} resetScroll={false} className="plain">
                  {place.place}
                </Link>{' '}
                {place.contested && <span className="tag">{strings.controlContested}</span>}
              </h3>
              <ul>
                {standing.map(({ origin, saying }) => (
                  <li key={origin + saying.claim}>
                    <GlyphInText style={styleOf(origin)} /> {origin}:{' '}
                    <ClaimLink claim={saying.claim}>{controlAnswer(saying)}</ClaimLink>{' '}
                    {saying.day !== null && (
                      <span className="quiet">
                        <DayText day={saying.day} form="short" />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const SIDE = 2 * SIGN + 2

const SignInText = (props: { standing: readonly Standing[]; colourOf: Props['colourOf'] }) => (
  <svg width={SIDE} height={SIDE} viewBox={`${-SIDE / 2} ${-SIDE / 2} ${SIDE} ${SIDE}`} aria-hidden="true">
    <PlaceSign {...props} />
  </svg>
)
