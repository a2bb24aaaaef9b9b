import type { Link, SpeakerKind } from '../model/claim.ts'

/** Who published the report: null where it is not known. */
export interface Outlet {
  readonly name: string | null
  readonly kind: SpeakerKind
}

const SELF = /^(?:us|(?:our|this)\b.*)$/iu
const MEDIA: ReadonlySet<SpeakerKind> = new Set(['outlet', 'wire', 'state-media'])

/**
 * The chain as its outlet means it (codebook section 4): "told our reporter" is told to the outlet, and what a medium reports in its own name
 * is its own voice. A ministry's or agency's own report names it as the speaker that it is.
 */
export function asOutletTells(links: readonly Link[], { name, kind }: Outlet): readonly Link[] {
  return links.flatMap((link) => {
    if (link.role === 'told' && SELF.test(link.text)) return name === null ? [] : [{ ...link, name, kind }]
    const own = link.role !== 'told' && MEDIA.has(kind) && name !== null && fold(link.text) === fold(name)
    return own ? [] : [link]
  })
}

const fold = (words: string): string => words.toLowerCase().replace(/^the\s/u, '')
