/** The most that answering one request may cost. `Cost` says what a field costs. */
export const MAX_COST = 100_000
