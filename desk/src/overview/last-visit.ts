/** When this browser last showed the overview before it was opened now, and what the case was then. */
export interface Visit {
  readonly mark: string
  /** ISO time. */
  readonly at: string
}

const LAST = 'crossbearing.visit'
/** What a visit begins with is kept as long as its tab: to reload is no new visit. */
const BEFORE = 'crossbearing.visit.before'

/** The visit before this one; null on the first. */
export function visitBefore(): Visit | null {
  const kept = sessionStorage.getItem(BEFORE) ?? localStorage.getItem(LAST) ?? ''
  sessionStorage.setItem(BEFORE, kept)
  return parse(kept)
}

export const rememberVisit = (visit: Visit): void => localStorage.setItem(LAST, JSON.stringify(visit))

function parse(kept: string): Visit | null {
  try {
    const visit: unknown = JSON.parse(kept)
    const isVisit = typeof visit === 'object' && visit !== null && 'mark' in visit && 'at' in visit
    return isVisit && typeof visit.mark === 'string' && typeof visit.at === 'string' ? { mark: visit.mark, at: visit.at } : null
  } catch {
    return null
  }
}
