import { Link } from '@tanstack/react-router'
import { Fragment, memo } from 'react'
import type { EventItem } from '../data/types.ts'
import { formatOf } from '../figures/format.ts'
import { capitalised, measures, positionWords, strings } from '../strings.ts'
import { typeName } from './type-name.ts'
import { When } from './When.tsx'

/** Measures of an event named in its row. */
const MEASURES = 3

/** Kept as it is while the list is scrolled. */
export const EventRow = memo(function EventRow({ item }: { item: EventItem }) {
  return (
    <>
      <p className="when numbers">
        <When time={item.time} />
      </p>
      <div>
        <h2>
          <Link to="/events/$event" params={{ event: item.event }} className="plain">
            {item.place?.name || strings.placeUnknown}
          </Link>{' '}
          {item.contested && <span className="tag">{strings.controlContested}</span>}
        </h2>
        <p className="kicker">{typeName(item.subType ?? item.kind)}</p>
      </div>
      <div>
        {item.answers.length > 0 && (
          <p dir="auto">
            {item.answers.map(({ answer, says }, i) => {
              const words = positionWords(answer, says, item.subType)
              return (
                <Fragment key={answer}>
                  {i > 0 && ' · '}
                  <bdi>{i === 0 ? capitalised(words) : words}</bdi>
                </Fragment>
              )
            })}
          </p>
        )}
        {item.figures.slice(0, MEASURES).map(({ measure, low, high, verdict }) => (
          <p key={measure}>
            {measures[measure]} <b className="numbers">{strings.bounds(low, high, formatOf(measure))}</b>{' '}
            {verdict === 'contested' && !item.contested && <span className="tag">{strings.controlContested}</span>}
          </p>
        ))}
      </div>
      <p className="quiet numbers">{strings.shapeSentence(item.reports, item.texts, item.origins)}</p>
    </>
  )
})
