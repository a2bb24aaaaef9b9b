/** Where a count would take long in a large case it stops here: nobody needs to know how many there are beyond this. */
export const MOST_COUNTED = 10_000
