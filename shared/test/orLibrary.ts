import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Siting } from '../src/siting/siting.ts'

const folder = fileURLToPath(new URL('../../../shared/data/pmedian/', import.meta.url))

/** Whether OR-Library’s instances lie beside the project. */
export const pMediansAreThere = existsSync(folder)
if (!pMediansAreThere) console.log('Skipped: ../shared/data/pmedian is not there.')

/** A p-median of OR-Library (Beasley 1985), with the value of its best choice of `k`. */
export interface KnownPMedian {
  readonly name: string
  readonly siting: Siting
  readonly k: number
  readonly optimum: number
}

export const pMedians = (): KnownPMedian[] =>
  readFileSync(`${folder}optimal.txt`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.trim().split(/\s+/))
    .map(([name, value]) => ({ name: name!, ...readInstance(name!), optimum: Number(value) }))

/** Every vertex is a demand of 1 and a candidate; ways are shortest paths (Floyd 1962). */
const readInstance = (name: string): { siting: Siting; k: number } => {
  const numbers = readFileSync(`${folder}${name}.txt`, 'utf8').trim().split(/\s+/).map(Number)
  const [vertices = 0, , k = 0] = numbers
  const metres = new Float32Array(vertices * vertices).fill(Infinity)
  for (let i = 0; i < vertices; i++) metres[i * vertices + i] = 0
  for (let at = 3; at < numbers.length; at += 3) {
    const [i, j] = [numbers[at]! - 1, numbers[at + 1]! - 1]
    metres[i * vertices + j] = metres[j * vertices + i] = numbers[at + 2]!
  }
  for (let over = 0; over < vertices; over++)
    for (let i = 0; i < vertices; i++)
      for (let j = 0; j < vertices; j++) {
        const way = metres[i * vertices + over]! + metres[over * vertices + j]!
        if (way < metres[i * vertices + j]!) metres[i * vertices + j] = way
      }
  const served = new Float64Array(vertices).fill(Infinity)
  return { siting: { demand: new Float64Array(vertices).fill(1), candidates: vertices, metres, served }, k }
}
