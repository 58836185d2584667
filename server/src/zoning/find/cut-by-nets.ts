import { buildCoverage, type Coverage, findGrid, gridsOf } from '@geyi/shared/coverage'
import { type Cells, countIn, type Guides, type Net, overlayNets, type Strip } from '@geyi/shared/zoning'
import { type CutGround, cutParts, groundFor, type Heard, type Largest, partOf, partsOf } from './cut-ground.ts'
import type { ZoningTask } from './zoning-task.ts'

/** Ground that is cut by the lines of nets, and finer where that is asked for; each atom knows its cell in each net. */
export interface CutByNets extends CutGround {
  readonly cells: readonly Cells[]
}

/** The nets of a task laid over its ground: how to cut along all of their lines. */
export interface LaidNets {
  readonly slivers: readonly Strip[]
  /** A face that has more than `largest` households is cut further, the others stay whole. */
  readonly cut: (largest: Largest, heard: Heard) => CutByNets
}

/** Lays the nets of a task over its ground. */
export function layNets(task: ZoningTask, guides: Guides): LaidNets {
  const nets = task.nets.map(({ department, cells }): Net => ({ name: department, cells: buildCoverage(cells) }))
  const { faces, cellsOf, slivers } = overlayNets(partsOf(task), nets, task.buildings, task.tolerance)
  const counts = countIn(faces, task.buildings)
  const cut = (largest: Largest, heard: Heard): CutByNets => {
    const isWhole = (face: string) => counts.get(face)!.households <= largest(findGrid(faces, face)!.community)
    const areAll = gridsOf(faces).every(({ id }) => isWhole(id))
    const atoms: Coverage = areAll ? faces : cutParts(task, gridsOf(faces), largest, heard, isWhole)
    const faceOf = gridsOf(atoms).map(({ id }) => (areAll ? id : partOf(id)))
    const cells = task.nets.map(({ weight }, net): Cells => {
      const numbers = new Map<string, number>()
      const cellOf = Int32Array.from(faceOf, face => {
        const cell = cellsOf.get(face)?.[net]
        if (cell === undefined) return -1
        if (!numbers.has(cell)) numbers.set(cell, numbers.size)
        return numbers.get(cell)!
      })
      return { cellOf, weight }
    })
    return { atoms, ground: groundFor(task, guides, atoms, heard), home: new Int32Array(faceOf.length).fill(-1), cells }
  }
  return { slivers, cut }
}
