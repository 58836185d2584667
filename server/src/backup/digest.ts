import { createHash } from 'node:crypto'

const MODULUS = 1n << 256n

/** What a table's rows come to, in whatever order they are read: their number, and the sum of their hashes. */
export class Digest {
  rows = 0
  #sum = 0n

  add(line: string): void {
    this.rows++
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)) % MODULUS
  }

  get sum(): string {
    return this.#sum.toString(16).padStart(64, '0')
  }
}
