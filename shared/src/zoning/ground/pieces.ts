import type { Ground } from './ground.ts'

/** Atoms that hang together, ascending, by pieces: within a piece one can go from atom to atom, between two nobody can. */
export function piecesOf(ground: Ground): number[][] {
  const seen = new Uint8Array(ground.size)
  const pieces: number[][] = []
  for (let first = 0; first < ground.size; first++) {
    if (seen[first]) continue
    const piece = [first]
    seen[first] = 1
    for (const atom of piece)
      for (let at = ground.starts[atom]!; at < ground.starts[atom + 1]!; at++) {
        const other = ground.neighbours[at]!
        if (seen[other]) continue
        seen[other] = 1
        piece.push(other)
      }
    pieces.push(piece.sort((a, b) => a - b))
  }
  return pieces
}
