import type { Polygon, Position } from '@geyi/shared/geo'
import { contains, type Frame, type Vec } from '../plane.ts'
import { offset, simplify } from '../polyline.ts'
import type { Mesh } from '../streets/mesh.ts'
import type { RoadNames } from '../streets/roadNames.ts'
import type { EdgeClass } from '../streets/roads.ts'
import type { Site } from '../streets/site.ts'
import type { RoadClass, SampleArea, SampleBackdrop, SampleRoad } from '../types.ts'
import { type Block, HALF_WIDTH, type LandUse } from './blocks.ts'
import { insetRing, roundCorners } from './inset.ts'

/** A closed ring in E7 without repeated positions. */
export const closeRing = (ring: readonly Vec[], frame: Frame): Position[] => {
  const positions = ring.map(frame.toPosition)
  const distinct = positions.filter((p, i) => {
    const before = positions[(i + positions.length - 1) % positions.length]!
    return p[0] !== before[0] || p[1] !== before[1]
  })
  return [...distinct, distinct[0]!]
}

const polygonOf = (ring: readonly Vec[], frame: Frame): Polygon => [closeRing(ring, frame)]

const isRoad = (edge: EdgeClass): edge is RoadClass => edge === 'arterial' || edge === 'street' || edge === 'lane'

/** Joins a road's edges end to end. */
const chainsOf = (mesh: Mesh, edges: readonly number[]): Vec[][] => {
  const at = new Map<number, number[]>()
  for (const e of edges)
    for (const h of [2 * e, 2 * e + 1]) {
      const n = mesh.origin[h]!
      at.set(n, [...(at.get(n) ?? []), h])
    }
  const used = new Set<number>()
  const walk = (from: number): Vec[] => {
    const line = [mesh.nodes[from]!]
    for (let n = from; ; ) {
      const h = at.get(n)!.find(g => !used.has(g >> 1))
      if (h === undefined) return line
      used.add(h >> 1)
      n = mesh.origin[h ^ 1]!
      line.push(mesh.nodes[n]!)
    }
  }
  const ends = [...at].filter(([, halfEdges]) => halfEdges.length % 2 === 1).map(([n]) => n)
  return [...ends, ...at.keys()].map(walk).filter(line => line.length > 1)
}

/** Places where streets meet: they stay, so that who walks can turn. */
const crossingsOf = (mesh: Mesh): ReadonlySet<Vec> => {
  const ends = new Map<Vec, number>()
  mesh.edgeClass.forEach((edge, e) => {
    if (!isRoad(edge)) return
    for (const h of [2 * e, 2 * e + 1]) {
      const node = mesh.nodes[mesh.origin[h]!]!
      ends.set(node, (ends.get(node) ?? 0) + 1)
    }
  })
  return new Set([...ends].filter(([, count]) => count > 2).map(([node]) => node))
}

/** A line simplified from one crossing to the next. */
const simplifyBetween = (line: readonly Vec[], crossings: ReadonlySet<Vec>): Vec[] => {
  const simple = [line[0]!]
  let begin = 0
  for (let i = 1; i < line.length; i++) {
    if (i < line.length - 1 && !crossings.has(line[i]!)) continue
    simple.push(...simplify(line.slice(begin, i + 1), 0.4).slice(1))
    begin = i
  }
  return simple
}

const roadsOf = (mesh: Mesh, names: RoadNames, frame: Frame): SampleRoad[] => {
  const byRoad = new Map<string, number[]>()
  mesh.edgeRoad.forEach((road, e) => {
    const key = `${road} ${mesh.edgeClass[e]}`
    if (isRoad(mesh.edgeClass[e]!)) byRoad.set(key, [...(byRoad.get(key) ?? []), e])
  })
  const crossings = crossingsOf(mesh)
  return [...byRoad.values()].map(edges => ({
    kind: 'ROAD',
    class: mesh.edgeClass[edges[0]!] as RoadClass,
    name: names.nameOf(edges[0]!),
    geometry: chainsOf(mesh, edges).map(line => simplifyBetween(line, crossings).map(frame.toPosition)),
  }))
}

const waterOf = (site: Site, frame: Frame, newName: () => string): SampleArea[] => {
  const rivers = site.rivers.map((river, r): SampleArea => {
    const inside = river.line.map(p => contains(site.outline, p))
    const line = river.line.slice(Math.max(0, inside.indexOf(true) - 1), inside.lastIndexOf(true) + 2)
    const half = (i: number) => river.halfWidth * (0.92 + 0.12 * Math.sin(i / 11) + 0.07 * Math.sin(i / 4.3))
    const ring = [...offset(line, i => -half(i)), ...offset(line, half).reverse()]
    const name = `${newName()}${r === 0 ? '江' : '河'}`
    return { kind: 'WATER', class: 'river', name, geometry: [polygonOf(ring, frame)] }
  })
  const lakes = site.parks.flatMap((park): SampleArea[] =>
    park.lake
      ? [{ kind: 'WATER', class: 'lake', name: `${newName()}湖`, geometry: [polygonOf(park.lake, frame)] }]
      : [],
  )
  return [...rivers, ...lakes]
}

const BLOCK_CLASS = {
  oldtown: 'oldtown',
  estate: 'residential',
  towers: 'residential',
  mixed: 'residential',
  village: 'village',
  commercial: 'commercial',
  school: 'school',
  hospital: 'hospital',
  industry: 'industry',
  vacant: 'vacant',
} as const satisfies Partial<Record<LandUse, string>>

const areaFor = (block: Block, name: string | null, frame: Frame): SampleArea | null => {
  const inner = insetRing(
    block.ring,
    block.edges.map(edge => (edge === 'outline' ? 0 : HALF_WIDTH[edge] + 1)),
  )
  // What is too narrow for a pavement is road from kerb to kerb.
  if (!inner && block.area < 3_000) return null
  const geometry = [polygonOf(inner ? roundCorners(inner, block.urbanity > 0.6 ? 5 : 9) : block.ring, frame)]
  if (block.use === 'park' || block.use === 'riverside') return { kind: 'GREEN', class: block.use, name, geometry }
  if (block.use === 'field' || block.use === 'hamlet') return { kind: 'GREEN', class: 'field', name: null, geometry }
  return { kind: 'BLOCK', class: BLOCK_CLASS[block.use], name, geometry }
}

/** The background map: blocks, green, water and roads. */
export const drawBackdrop = (
  mesh: Mesh,
  site: Site,
  blocks: readonly Block[],
  blockNames: readonly (string | null)[],
  roadNames: RoadNames,
  newName: () => string,
  frame: Frame,
): SampleBackdrop[] => {
  const areas = blocks
    .map((block, b) => areaFor(block, blockNames[b]!, frame))
    .filter(area => area !== null)
    .sort((p, q) => (p.kind < q.kind ? -1 : p.kind > q.kind ? 1 : 0))
  const roads = roadsOf(mesh, roadNames, frame)
  const rank = { lane: 0, street: 1, arterial: 2 }
  return [...areas, ...waterOf(site, frame, newName), ...roads.sort((p, q) => rank[p.class] - rank[q.class])]
}
