import type { OriginStyle, Shape } from './palette.ts'

const PATHS: Readonly<Record<Exclude<Shape, 'circle'>, string>> = {
  square: 'M-5-5H5V5H-5Z',
  diamond: 'M0-6.5L6.5 0L0 6.5L-6.5 0Z',
  triangle: 'M0-6.2L6 4.8H-6Z',
  down: 'M0 6.2L6-4.8H-6Z',
  plus: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  pentagon: 'M0-6.3L6-1.9L3.7 5.1H-3.7L-6-1.9Z',
  star: 'M0-7L1.8-2.3L6.7-2.2L2.8 .9L4.1 5.7L0 2.9L-4.1 5.7L-2.8 .9L-6.7-2.2L-1.8-2.3Z',
  saltire: 'M-5.6-3.6L-3.6-5.6L0-2L3.6-5.6L5.6-3.6L2 0L5.6 3.6L3.6 5.6L0 2L-3.6 5.6L-5.6 3.6L-2 0Z',
}

/** The mark of an origin, 14 units wide around 0,0. Hollow when its day was worked out rather than stated. */
export function Glyph({ style, hollow }: { style: OriginStyle; hollow: boolean }) {
  const paint = {
    fill: hollow ? 'var(--paper-raised)' : style.colour,
    stroke: hollow ? style.colour : 'var(--paper-raised)',
    strokeWidth: hollow ? 2 : 1,
  }
  return style.shape === 'circle' ? <circle r={5.5} {...paint} /> : <path d={PATHS[style.shape]} {...paint} />
}

/** The same mark in a line of text. */
export function GlyphInText({ style }: { style: OriginStyle }) {
  return (
    <svg className="glyph" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <Glyph style={style} hollow={false} />
    </svg>
  )
}
