import { SLIVER_WIDTH } from '../../geo/thinness.ts'
import { Unions } from '../../planar/unions.ts'

/** A piece of ground between lines, area in m² and length in metres. */
export interface Face {
  readonly area: number
  readonly outline: number
  /** The faces that it can be joined with, by number, with the length of what they share. */
  readonly shared: ReadonlyMap<number, number>
}

/** Less ground than so many m² is a leftover of drawing. */
const LEAST = 1

/** A little wider than what is called a sliver, since that is measured on the ellipsoid. */
const WIDTH = 1.1 * SLIVER_WIDTH

const isLeftover = ({ area, outline }: Face): boolean => area < LEAST || 2 * area < WIDTH * outline

/**
 * Joins faces that can't stand alone with what they share most of their boundary with, the smallest first; by face the number of
 * the one that it has become part of.
 */
export const joinFaces = (faces: readonly (Face | undefined)[], isLoose: (face: number) => boolean): Unions => {
  const unions = new Unions(faces.length)
  const isSettled = faces.map((face, f) => face !== undefined && !isLeftover(face) && !isLoose(f))
  const join = (f: number, needsSettled: boolean): boolean => {
    const lengths = new Map<number, number>()
    for (const [other, length] of faces[f]!.shared) {
      const root = unions.rootOf(other)
      if (root !== unions.rootOf(f) && (isSettled[root] || !needsSettled))
        lengths.set(root, (lengths.get(root) ?? 0) + length)
    }
    const [heir] = [...lengths].sort(([f, one], [g, other]) => other - one || f - g)
    if (heir) unions.join(f, heir[0])
    return heir !== undefined
  }
  let waiting = faces
    .flatMap((face, f) => (face && !isSettled[f] ? [f] : []))
    .sort((f, g) => faces[f]!.area - faces[g]!.area || f - g)
  for (let before = Infinity; waiting.length < before; ) {
    before = waiting.length
    waiting = waiting.filter(f => !join(f, true))
  }
  // Where nothing can stand alone, all of it can.
  for (const f of waiting) join(f, false)
  return unions
}
