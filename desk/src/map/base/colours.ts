import type { MapColours } from './layers.ts'

const TOKENS: Readonly<Record<keyof MapColours, string>> = {
  land: '--paper-sunk',
  water: '--map-water',
  road: '--map-road',
  border: '--map-border',
  name: '--ink-soft',
}

/** The colours of the page as they are now, as MapLibre reads them: it knows no names of a system's colours and no mixtures. */
export function coloursOf(page: HTMLElement): MapColours {
  const probe = page.appendChild(document.createElement('span'))
  // Else a system that sets the colours would answer with that of text for each of them.
  probe.style.forcedColorAdjust = 'none'
  const dot = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  const read = (token: string): string => {
    probe.style.color = `var(${token})`
    dot.fillStyle = getComputedStyle(probe).color
    dot.fillRect(0, 0, 1, 1)
    const [red, green, blue] = dot.getImageData(0, 0, 1, 1).data
    return `rgb(${red}, ${green}, ${blue})`
  }
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, read(token)]))
  probe.remove()
  return colours as unknown as MapColours
}

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)']

/** Calls when the colours may be others: another theme, also that for paper, or the system's own. Returns what ends it. */
export function watchColours(changed: () => void): () => void {
  const theme = new MutationObserver(changed)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const queries = QUERIES.map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    theme.disconnect()
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
