import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { timelineQuery } from '../data/queries.ts'
import type { Timeline as Entries } from '../data/types.ts'
import { longDay, monthOf, number, tickDay } from '../locale.ts'
import { useWidth } from '../marks/use-width.ts'
import { Reading } from '../shell/States.tsx'
import { strings } from '../strings.ts'
import { type Bar, layoutTimeline } from './timeline-layout.ts'

const HEIGHT = 110
const TOP = 18
const BELOW = 26

/** How many events there are by day, those that are contested marked; each bar leads to its events. */
export function Timeline() {
  const query = useQuery(timelineQuery)
  return (
    <section aria-labelledby="timeline" className="section">
      <h2 id="timeline">{strings.timeline}</h2>
      <Reading query={query} what={strings.timeline.toLowerCase()}>
        {(timeline) => <Bars timeline={timeline} />}
      </Reading>
    </section>
  )
}

function Bars({ timeline }: { timeline: Entries }) {
  const [ref, width] = useWidth()
  const layout = width === 0 ? null : layoutTimeline(timeline, { width, height: HEIGHT })
  const base = TOP + HEIGHT
  return (
    <>
      <p className="quiet">
        {strings.timelineExplained[timeline.unit]} {strings.timelineOthers({ ...timeline, outside: layout?.outside ?? 0 })}
      </p>
      <p className="legend quiet" aria-hidden="true">
        <span className="swatch contested" /> {strings.timelineContested} <span className="swatch" /> {strings.timelineNot}
      </p>
      <div ref={ref} className="timeline" style={{ minBlockSize: base + BELOW }}>
        {layout !== null && (
          <svg width={width} height={base + BELOW} role="group" aria-label={strings.timeline}>
            <line x1={0} x2={width} y1={base} y2={base} className="base" aria-hidden="true" />
            {layout.bars.map((bar) => (
              <BarLink key={bar.from} bar={bar} band={layout.band} base={base} />
            ))}
            {layout.bars
              .filter(({ events }) => events === layout.most)
              .slice(0, 1)
              .map(({ x, height, events }) => (
                <text key={x} x={x + layout.band / 2} y={base - height - 5} textAnchor="middle" aria-hidden="true">
                  {number(events)}
                </text>
              ))}
            {layout.ticks.map(({ day, x }) => (
              <text key={day} x={x} y={base + 18} textAnchor="middle" aria-hidden="true">
                {timeline.unit === 'day' ? tickDay(day, layout) : monthOf(day)}
              </text>
            ))}
          </svg>
        )}
      </div>
    </>
  )
}

interface BarProps {
  readonly bar: Bar
  readonly band: number
  readonly base: number
}

function BarLink({ bar: { from, to, events, contested, x, height, contestedHeight }, band, base }: BarProps) {
  const gap = band > 6 ? 1 : 0
  const name = strings.timelineBar(from === to ? longDay(from) : monthOf(from), events, contested)
  return (
    <Link to="/events" search={{ from, to }} className="bar-link" aria-label={name}>
      <title>{name}</title>
      <rect x={x} y={TOP} width={band} height={base - TOP} className="halo" />
      <rect x={x + gap} y={base - height} width={band - 2 * gap} height={height} className="all" />
      <rect x={x + gap} y={base - contestedHeight} width={band - 2 * gap} height={contestedHeight} className="contested" />
    </Link>
  )
}
