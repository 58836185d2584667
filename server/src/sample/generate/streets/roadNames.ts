import type { Random } from '../random.ts'
import type { Mesh } from './mesh.ts'

/** Names of arterials and streets; lanes go without. */
export interface RoadNames {
  nameOf(edge: number): string | null
}

/** Gives every arterial and street its name, the same along its whole length. */
export const nameRoads = (mesh: Mesh, newName: () => string, random: Random): RoadNames => {
  const names = new Map<number, string>()
  mesh.edgeRoad.forEach((road, e) => {
    const edgeClass = mesh.edgeClass[e]
    if (names.has(road) || (edgeClass !== 'arterial' && edgeClass !== 'street')) return
    const suffix =
      edgeClass === 'arterial' ? random.pick(['大道', '路', '路']) : random.pick(['路', '街', '街', '东路', '西路'])
    names.set(road, newName() + suffix)
  })
  return {
    nameOf: edge => (mesh.edgeClass[edge] === 'lane' ? null : (names.get(mesh.edgeRoad[edge]!) ?? null)),
  }
}
