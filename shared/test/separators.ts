import type { Ground } from '../src/zoning/ground/ground.ts'

const around = ({ starts, neighbours }: Ground, atom: number) => neighbours.subarray(starts[atom]!, starts[atom + 1]!)

/** Some atoms by the pieces in which they hang together. */
export function piecesAmong(ground: Ground, atoms: Iterable<number>): number[][] {
  const left = new Set(atoms)
  const pieces: number[][] = []
  for (const first of left) {
    left.delete(first)
    const piece = [first]
    for (const atom of piece) for (const other of around(ground, atom)) if (left.delete(other)) piece.push(other)
    pieces.push(piece)
  }
  return pieces
}

/** Atoms of which every way from a piece to an atom outside of it has one: those beside the piece that can be reached from that atom. */
export function separatorOf(ground: Ground, piece: readonly number[], atom: number): number[] {
  const inside = new Set(piece)
  const beside = new Set(piece.flatMap(own => [...around(ground, own)].filter(other => !inside.has(other))))
  const met = new Set<number>()
  const seen = new Set([atom])
  const queue = [atom]
  for (const here of queue)
    for (const other of around(ground, here)) {
      if (beside.has(other)) met.add(other)
      else if (!seen.has(other) && !inside.has(other)) {
        seen.add(other)
        queue.push(other)
      }
    }
  return [...met]
}
