import type { Ground } from './ground.ts'

/** The ground of some atoms alone, counted anew in the order given; what others share with them is their outer boundary. */
export function excerptOf(ground: Ground, atoms: readonly number[]): Ground {
  const index = new Int32Array(ground.size).fill(-1)
  for (const [i, atom] of atoms.entries()) index[atom] = i
  const starts = new Int32Array(atoms.length + 1)
  const links: number[] = []
  for (const [i, atom] of atoms.entries()) {
    for (let link = ground.starts[atom]!; link < ground.starts[atom + 1]!; link++)
      if (index[ground.neighbours[link]!]! >= 0) links.push(link)
    starts[i + 1] = links.length
  }
  const ofAtoms = (values: Float64Array) => Float64Array.from(atoms, atom => values[atom]!)
  const ofLinks = (values: Float64Array) => Float64Array.from(links, link => values[link]!)
  return {
    size: atoms.length,
    weight: ofAtoms(ground.weight),
    area: ofAtoms(ground.area),
    outline: ofAtoms(ground.outline),
    part: Int32Array.from(atoms, atom => ground.part[atom]!),
    starts,
    neighbours: Int32Array.from(links, link => index[ground.neighbours[link]!]!),
    shared: ofLinks(ground.shared),
    barrier: ofLinks(ground.barrier),
    x: ofAtoms(ground.x),
    y: ofAtoms(ground.y),
  }
}
