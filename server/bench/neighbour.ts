import { setTimeout as wait } from 'node:timers/promises'
import { graphqlRequest, placesIn } from './nearest.bench.ts'

/** Between two questions of the neighbour, in milliseconds. */
const PAUSE = 20

/** A neighbour asks for the nearest stations so many times, one after the other. @returns how long each answer took, milliseconds */
export async function askAsNeighbour(url: string, questions: number): Promise<number[]> {
  const places = placesIn({ west: 103.76, south: 25.46, east: 103.84, north: 25.54 })
  const latencies: number[] = []
  for (let i = 0; i < questions; i++) {
    const { path, ...asked } = graphqlRequest(places[i % places.length]!)
    const start = performance.now()
    const answer = await fetch(url + path, asked)
    await answer.text()
    latencies.push(performance.now() - start)
    await wait(PAUSE)
  }
  return latencies
}

export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]!
