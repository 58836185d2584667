import type { Holder } from '../coverage/structure/edge.ts'
import type { Cut } from './cuts.ts'
import type { Faces } from './faces.ts'
import { Unions } from './unions.ts'

/** By face who holds the region that it lies in, as the rims tell. */
export const regionsOf = (cuts: readonly Cut[], faces: Faces): Holder[] => {
  const regions: Holder[] = []
  const isKnown = new Uint8Array(faces.count)
  const know = (face: number, region: Holder) => {
    regions[face] ??= region
    isKnown[face] = 1
  }
  for (const [c, { rim }] of cuts.entries()) {
    if (!rim) continue
    know(faces.of[2 * c]!, rim.left)
    know(faces.of[2 * c + 1]!, rim.right)
  }
  // Faces that no rim bounds lie in the region of those that they connect to.
  const unions = new Unions(faces.count)
  for (const [c, { rim }] of cuts.entries()) {
    const [left, right] = [faces.of[2 * c]!, faces.of[2 * c + 1]!]
    if (!rim && !(isKnown[left] && isKnown[right])) unions.join(left, right)
  }
  const found: Holder[] = []
  for (let face = 0; face < faces.count; face++) if (isKnown[face]) found[unions.rootOf(face)] ??= regions[face]
  return Array.from({ length: faces.count }, (_, face) => (isKnown[face] ? regions[face] : found[unions.rootOf(face)]))
}
