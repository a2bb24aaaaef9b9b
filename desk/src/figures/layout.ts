import { scaleLinear } from 'd3-scale'
import type { Day } from '../../../src/model/day.ts'
import type { FigurePoint } from '../data/types.ts'
import { type DayAxis, dayAxis } from '../marks/day-axis.ts'
import { labelText, levelOf } from './level.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Mark {
  readonly point: FigurePoint
  readonly day: Day
  readonly x: number
  /** Vague words have no level: their marks stand above the scale, over the band of what they may mean. */
  readonly y: number
  /** For ranges and vague words: the bounds in pixels, the greater number first (the smaller y). */
  readonly span: readonly [top: number, bottom: number] | null
  readonly vague: boolean
  readonly label: Label | null
}

export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface ChartLayout extends Size {
  readonly axis: DayAxis
  readonly yTicks: readonly { readonly value: number; readonly y: number }[]
  readonly marks: readonly Mark[]
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

const RADIUS = 7
const CHARACTER = 6.8
const LINE = 14
/** Room above the scale for the arrow of an open bound, and above that for marks of vague words. */
const ARROW_ROOM = 46
const WORDS_ROOM = 26

/** The top of the axis: the highest number said. Vague words do not set it, unless there is nothing else. */
export function topOf(points: readonly FigurePoint[]): number {
  const said = points.flatMap((p) => (p.qualifier === 'vague' ? [] : [p.best, p.low, p.high]))
  const numbers = said.filter((n) => n !== null)
  if (numbers.length > 0) return Math.max(1, ...numbers)
  return Math.max(1, ...points.map((p) => (p.low ?? 0) * 2))
}

/** Where everything of a chart stands. `width` 240 or more; points without a day of saying are not drawn (the table has them). */
export function layoutChart(points: readonly FigurePoint[], size: Size, format: (n: number) => string): ChartLayout | null {
  const dated = points.filter((p) => p.saidOn !== null)
  const top = topOf(dated)
  const words = dated.some((p) => p.qualifier === 'vague') ? WORDS_ROOM : 0
  const y = scaleLinear()
    .domain([0, top])
    .nice(5)
    .range([size.height - 26, ARROW_ROOM + words])
  const values = y.ticks(5)
  const left = Math.max(...values.map((v) => format(v).length)) * CHARACTER + 12
  const plot = { left, right: size.width - 10, top: 12, bottom: size.height - 26 }
  const axis = dayAxis(
    dated.map((p) => p.saidOn!),
    plot.left,
    plot.right,
  )
  if (axis === null) return null
  const ceiling = y.domain()[1]!
  const place = (n: number): number => y(Math.min(n, ceiling))
  const bare = dated.map((point) => {
    const level = levelOf(point)
    const bounded = point.qualifier === 'range' || point.qualifier === 'vague'
    const span = bounded ? ([place(point.high ?? ceiling), place(point.low ?? 0)] as const) : null
    const at = level === null ? WORDS_ROOM / 2 : place(level)
    return { point, day: point.saidOn!, x: axis.x(point.saidOn!), y: at, span, vague: point.qualifier === 'vague' }
  })
  const marks = label(spread(bare, axis.band), plot, format)
  return { ...size, axis, yTicks: values.map((value) => ({ value, y: y(value) })), marks, plot }
}

type Bare = Omit<Mark, 'label'>

/** Marks of one day that would cover each other stand side by side, never outside the band of their day. */
function spread(marks: readonly Bare[], band: number): readonly Bare[] {
  const room = Math.max(0, band / 2 - RADIUS - 1)
  const placed: Bare[] = []
  for (const mark of [...marks].sort((a, b) => a.day.localeCompare(b.day) || b.y - a.y)) {
    const taken = placed.filter((m) => m.day === mark.day && Math.abs(m.y - mark.y) < 2 * RADIUS + 2)
    const offsets = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((n) => n * (2 * RADIUS + 4)).filter((o) => Math.abs(o) <= room)
    const free = offsets.find((o) => taken.every((m) => Math.abs(m.x - (mark.x + o)) >= 2 * RADIUS + 2))
    const squeezed = room * ((((taken.length * 5) % 7) - 3) / 3)
    placed.push({ ...mark, x: mark.x + (free ?? squeezed) })
  }
  return placed
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Puts the number beside its mark where there is room. A label that has none is left to the reading line and the table. */
function label(marks: readonly Bare[], plot: ChartLayout['plot'], format: (n: number) => string): readonly Mark[] {
  const taken: Box[] = marks.map(boxOf)
  return marks.map((mark) => {
    const text = labelText(mark.point, format)
    const width = text.length * CHARACTER
    const sides: readonly Label[] = [
      { text, x: mark.x + RADIUS + 4, y: mark.y + 4, anchor: 'start' },
      { text, x: mark.x - RADIUS - 4, y: mark.y + 4, anchor: 'end' },
      { text, x: mark.x, y: mark.y + RADIUS + 13, anchor: 'middle' },
      { text, x: mark.x, y: mark.y - RADIUS - 7, anchor: 'middle' },
    ]
    const free = sides.find((side) => {
      const box = labelBox(side, width)
      const inside = box.left >= plot.left && box.right <= plot.right && box.bottom <= plot.bottom + 2 && box.top >= 0
      return inside && !taken.some((other) => meets(box, other))
    })
    if (free !== undefined) taken.push(labelBox(free, width))
    return { ...mark, label: free ?? null }
  })
}

/** What a mark covers, the arrow of an open bound or the sign for "about" included. */
function boxOf(mark: Bare): Box {
  const { qualifier } = mark.point
  const up = qualifier === 'more-than' || qualifier === 'at-least' ? 36 : qualifier === 'about' ? 15 : RADIUS
  const down = qualifier === 'at-most' || qualifier === 'less-than' ? 36 : RADIUS
  return { left: mark.x - RADIUS, right: mark.x + RADIUS, top: mark.y - up, bottom: mark.y + down }
}

function labelBox(at: Label, width: number): Box {
  const left = at.anchor === 'start' ? at.x : at.anchor === 'end' ? at.x - width : at.x - width / 2
  return { left, right: left + width, top: at.y - LINE + 3, bottom: at.y + 3 }
}
