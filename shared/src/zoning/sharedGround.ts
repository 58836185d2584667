import { directedEdgesOf } from '../coverage/rings/assemblePolygons.ts'
import { type Coverage, findGrid } from '../coverage/structure/coverage.ts'
import type { Edge } from '../coverage/structure/edge.ts'
import { findEdge } from '../coverage/structure/edgeIndex.ts'
import type { GridId } from '../coverage/structure/grid.ts'
import { METRES, planeOf } from '../planar/flatPlane.ts'
import { linesBetween, overlayOf } from '../planar/overlay.ts'

/** Ground that a grid has had and a zone gets, in m². */
export type SharedGround = { readonly grid: GridId; readonly zone: string; readonly area: number }

/** Less m² than this, and a smaller part of grid and zone than that, are due to rounding. */
const LEAST = { area: 1, part: 0.01 }

/** How much ground of each of some grids each zone gets; zones together cover the ground of the grids. */
export const sharedGround = (coverage: Coverage, grids: readonly GridId[], zones: Coverage): SharedGround[] => {
  const isGiver = new Set(grids)
  const edges = new Set<Edge>()
  for (const id of grids)
    for (const [from, to] of directedEdgesOf(findGrid(coverage, id)?.boundary ?? [])) {
      const edge = findEdge(coverage.edges, from, to)
      if (edge) edges.add(edge)
    }
  const { cuts, faces, regions, zones: zoneOf } = overlayOf([...edges], zones, linesBetween(zones))
  const squareMetres = planeOf(coverage).shrink * METRES * METRES
  const areas = new Map<string, Map<string, number>>()
  const add = (face: number, area: number) => {
    const [grid, zone] = [regions[face], zoneOf[face]]
    if (grid === undefined || zone === undefined || !isGiver.has(grid)) return
    const own = areas.get(grid) ?? new Map<string, number>()
    own.set(zone, (own.get(zone) ?? 0) + area)
    areas.set(grid, own)
  }
  const [x0, y0] = cuts[0]?.a ?? [0, 0]
  for (const [c, { a, b }] of cuts.entries()) {
    const area = (((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0)) / 2) * squareMetres
    add(faces.of[2 * c]!, area)
    add(faces.of[2 * c + 1]!, -area)
  }
  const all = [...areas].flatMap(([grid, own]) => [...own].map(([zone, area]): SharedGround => ({ grid, zone, area })))
  const sum = (some: readonly SharedGround[]) => some.reduce((total, { area }) => total + area, 0)
  const byGrid = Map.groupBy(all, ({ grid }) => grid)
  const byZone = Map.groupBy(all, ({ zone }) => zone)
  return all.filter(
    ({ grid, zone, area }) =>
      area > LEAST.area || area > LEAST.part * Math.min(sum(byGrid.get(grid)!), sum(byZone.get(zone)!)),
  )
}
