/** Least difference that counts, in milliseconds: a phone and a server that agree to the minute need no correction. */
const LEAST = 2 * 60_000

let ahead = 0
const listeners = new Set<() => void>()

/** The present in milliseconds since 1970, by the server's clock once it has answered: a phone's may be set wrong. */
export const present = (): number => Date.now() + ahead

/** Reads the server's clock from the head of an answer. */
export function hearClock(answer: Response): Response {
  const difference = Date.parse(answer.headers.get('date') ?? '') - Date.now()
  if (Math.abs(difference - ahead) >= LEAST) {
    ahead = Math.abs(difference) < LEAST ? 0 : difference
    for (const tell of listeners) tell()
  }
  return answer
}

/** Tells whenever the present turns out to be another. @returns How to stop. */
export function onClockSet(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
