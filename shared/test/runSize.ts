/**
 * How much the long runs try. GEYI_LONG=1 tries all that is promised and takes a quarter of an hour; the rest of the time
 * they are as long as can be waited for with every change. What is asserted is the same.
 */
export const RUN_SIZE = process.env.GEYI_LONG
  ? { edits: 10_000, leg: 1_000, sequences: 100, steps: 200 }
  : { edits: 500, leg: 250, sequences: 10, steps: 60 }
