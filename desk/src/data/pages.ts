/** Which page of a list is asked for. */
interface PageAsked {
  readonly limit: string
  readonly cursor?: string
}

/** How a list is read: a short first page, which is soon there, then longer ones. */
export const inPages = (first = 50, further = 200) => ({
  initialPageParam: { limit: String(first) } as PageAsked,
  getNextPageParam: ({ next }: { readonly next: string | null }): PageAsked | undefined =>
    next === null ? undefined : { limit: String(further), cursor: next },
})
