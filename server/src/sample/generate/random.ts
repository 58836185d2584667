/** A seeded stream of numbers: the same seed and labels give the same stream in every run. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** Uniform in [min, max). */
  between(min: number, max: number): number
  /** Uniform integer, both ends included. */
  integer(min: number, max: number): number
  pick<T>(items: readonly T[]): T
  /** A new array in random order (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[]
  /** An independent stream, so that a change in one stage leaves the others as they were. */
  fork(label: string): Random
}

const hashOf = (text: string, seed: number): number => {
  let h = (2166136261 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Mulberry32: 32 bits of state, enough for a picture. */
export const createRandom = (seed: number): Random => {
  const start = hashOf('geyi', seed)
  let state = start
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    integer,
    between: (min, max) => min + next() * (max - min),
    pick: items => items[Math.floor(next() * items.length)]!,
    shuffle: items => {
      const copy = [...items]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = integer(0, i)
        const held = copy[i]!
        copy[i] = copy[j]!
        copy[j] = held
      }
      return copy
    },
    fork: label => createRandom(hashOf(label, start)),
  }
}

/** Smooth noise over the plane in [-1, 1], with features of about `wavelength` metres. */
export type Noise = (x: number, y: number) => number

/** Value noise on a hashed lattice, eased by a quintic so that its first and second derivatives have no jumps (Perlin 2002). */
export const createNoise = (random: Random, wavelength: number): Noise => {
  const salt = random.integer(1, 0x7fffffff)
  const at = (i: number, j: number) => {
    let h = Math.imul(i, 0x27d4eb2d) ^ Math.imul(j, 0x165667b1) ^ salt
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1
  }
  const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10)
  return (x, y) => {
    const u = x / wavelength
    const v = y / wavelength
    const i = Math.floor(u)
    const j = Math.floor(v)
    const s = ease(u - i)
    const t = ease(v - j)
    const low = at(i, j) + (at(i + 1, j) - at(i, j)) * s
    const high = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * s
    return low + (high - low) * t
  }
}
