/** How many stations are listed at first. */
export const PAGE = 20
