import { buildCoverage } from '../../coverage/buildCoverage.ts'
import { directedEdgesOf } from '../../coverage/rings/assemblePolygons.ts'
import { type Coverage, findGrid } from '../../coverage/structure/coverage.ts'
import { type Edge, type Holder, isOutline } from '../../coverage/structure/edge.ts'
import { type EdgeIndex, edgesIn, edgesOf, findEdge } from '../../coverage/structure/edgeIndex.ts'
import { attributesOf, type GridAttributes, type GridId } from '../../coverage/structure/grid.ts'
import { indexEdges } from '../../coverage/structure/indexEdges.ts'
import type { Position } from '../../geo/position.ts'
import { boxAround, distanceToSegment } from '../../planar/nearness.ts'
import { linesBetween, type Overlay } from '../../planar/overlay.ts'
import { type Change, type Plan, type Refusal, refuse } from '../change/change.ts'
import { EdgeDraft } from '../change/edgeDraft.ts'
import type { ZoneGrids } from '../change/edit.ts'
import { balancedOverlay, ROUNDING } from '../ground/balancedOverlay.ts'

/** Names the ground of a community that is divided anew; no grid is called so. */
const groundOf = (community: string | undefined): string => `\u0000${community ?? ''}`
const isGround = (holder: Holder): boolean => holder?.startsWith('\u0000') ?? false

/** The edges of some grids. */
const edgesAround = (coverage: Coverage, grids: readonly GridId[]): Edge[] => {
  const edges = new Set<Edge>()
  for (const id of grids)
    for (const [from, to] of directedEdgesOf(findGrid(coverage, id)!.boundary)) {
      const edge = findEdge(coverage.edges, from, to)
      if (edge) edges.add(edge)
    }
  return [...edges]
}

/** Whether an edge runs along others all the way, but for rounding. */
const runsAlong = ({ a, b }: Edge, index: EdgeIndex): boolean => {
  const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  return [a, middle, b].every(place =>
    edgesIn(index, boxAround([place], 2)).some(edge => distanceToSegment(place, edge.a, edge.b) <= ROUNDING),
  )
}

/** Whether zones cover the ground within an outer rim and nothing else; inside they may end on the rims of communities too. */
const covers = (zones: Coverage, rim: readonly Edge[], outer: readonly Edge[]): boolean => {
  const edges = [...edgesOf(zones.edges)]
  const rims = indexEdges(rim)
  return (
    edges.filter(isOutline).every(edge => runsAlong(edge, rims)) && outer.every(edge => runsAlong(edge, zones.edges))
  )
}

/** The edges with zones on both sides of each, or with those who were beyond the rim all along. */
const zonedEdges = ({ cuts, faces, regions, zones }: Overlay): Edge[] | undefined => {
  const edges: Edge[] = []
  for (const [c, { a, b, rim }] of cuts.entries()) {
    const [left, right] = ([0, 1] as const).map(side => {
      const face = faces.of[2 * c + side]!
      if (isGround(regions[face])) return { isKnown: zones[face] !== undefined, holder: zones[face] }
      return { isKnown: rim !== undefined, holder: side === 0 ? rim?.left : rim?.right }
    }) as [{ isKnown: boolean; holder: Holder }, { isKnown: boolean; holder: Holder }]
    if (!left.isKnown || !right.isKnown) return undefined
    if (left.holder !== right.holder) edges.push({ a, b, left: left.holder, right: right.holder })
  }
  return edges
}

/** Zones that reach over from one community into another, or name one that they do not lie in; and where all others lie. */
const communitiesOf = ({ regions, zones }: Overlay, named: readonly GridAttributes[]) => {
  const grounds = new Map<GridId, Set<string>>()
  for (const [face, zone] of zones.entries()) {
    if (zone === undefined || !isGround(regions[face])) continue
    grounds.set(zone, (grounds.get(zone) ?? new Set()).add(regions[face]!))
  }
  const crossing = named.filter(({ id, community }) => {
    const ground = [...(grounds.get(id) ?? [])]
    return ground.length > 1 || (community !== undefined && ground.length === 1 && ground[0] !== groundOf(community))
  })
  return {
    crossing: crossing.map(({ id }) => id),
    communityOf: (id: GridId): string | undefined => [...(grounds.get(id) ?? [])][0]?.slice(1) || undefined,
  }
}

const refusalOf = (coverage: Coverage, { grids, zones }: ZoneGrids): Refusal | undefined => {
  const missing = grids.filter(id => !findGrid(coverage, id))
  if (missing.length > 0) return refuse('NO_SUCH_GRID', missing)
  const ids = zones.map(({ grid }) => grid.id)
  if (new Set(grids).size < grids.length || new Set(ids).size < ids.length || grids.length === 0 || ids.length === 0)
    return refuse('MALFORMED_EDIT', grids)
  const taken = ids.filter(id => findGrid(coverage, id) && !grids.includes(id))
  return taken.length > 0 ? refuse('GRID_EXISTS', taken) : undefined
}

/**
 * Divides the ground of grids anew: the lines between zones take the place of those between the grids, and neighbours get the
 * junctions where they end.
 *
 *     ┌────┬──┐        ┌──┬────┐
 *   ──┤ A  │B │   →  ──┤  │    │      zones must cover what the grids did
 *     │    │  │        │B ├────┤      and stay each in one community
 *     └────┴──┘        └──┴────┘
 */
export const zoneGrids: Plan<ZoneGrids> = (coverage, edit): Change | Refusal => {
  const refusal = refusalOf(coverage, edit)
  if (refusal) return refusal
  const { grids, zones } = edit
  const drawn = buildCoverage(zones.map(({ grid, boundary }) => ({ id: grid.id, boundary })))
  if (drawn.doubled.length > 0) return refuse('GRIDS_OVERLAP', drawn.doubled[0]!.grids)
  const isInside = new Set(grids)
  const sideOf = (holder: Holder): Holder =>
    holder !== undefined && isInside.has(holder) ? groundOf(findGrid(coverage, holder)!.community) : holder
  const old = edgesAround(coverage, grids)
  const rim = old
    .map((edge): Edge => ({ ...edge, left: sideOf(edge.left), right: sideOf(edge.right) }))
    .filter(({ left, right }) => left !== right)
  const outer = rim.filter(({ left, right }) => !isGround(left) || !isGround(right))
  if (!covers(drawn, rim, outer)) return refuse('GROUND_MOVED', grids)
  const named = zones.map(({ grid }) => findGrid(coverage, grid.id) ?? grid)
  const communityNamed = new Map(named.map(({ id, community }) => [id, community]))
  // Where communities meet, their boundary is what it is, and lines between zones end on it.
  const rims = indexEdges(rim)
  const lines = linesBetween(drawn).filter(edge => {
    const [one, other] = [communityNamed.get(edge.left!), communityNamed.get(edge.right!)]
    return one === undefined || other === undefined || one === other || !runsAlong(edge, rims)
  })
  const overlay = balancedOverlay(rim, drawn, lines, isOutline)
  const { crossing, communityOf } = communitiesOf(overlay, named)
  if (crossing.length > 0) return refuse('COMMUNITY_CROSSED', crossing)
  const edges = zonedEdges(overlay)
  if (!edges) return refuse('GROUND_MOVED', grids)
  const draft = new EdgeDraft(coverage.edges)
  for (const edge of old) draft.take(edge)
  for (const edge of edges) draft.set(edge)
  const stays = new Set(zones.map(({ grid }) => grid.id))
  const withCommunity = (grid: GridAttributes): GridAttributes => {
    const community = grid.community ?? communityOf(grid.id)
    return community === undefined ? grid : { ...grid, community }
  }
  return {
    ...draft.change(),
    grids: [
      ...grids.filter(id => !stays.has(id)).map(id => ({ before: attributesOf(findGrid(coverage, id)!), after: null })),
      ...zones
        .filter(({ grid }) => !isInside.has(grid.id))
        .map(({ grid }) => ({ before: null, after: withCommunity(grid) })),
    ],
  }
}
