import { randomUUID } from 'node:crypto'
import { Census } from '@geyi/shared/census'
import { type Building, buildCoverage, type Coverage, findGrid, type Grid } from '@geyi/shared/coverage'
import { applyEdit, type ZoneGrids } from '@geyi/shared/edits'
import type { MultiPolygon } from '@geyi/shared/geo'
import { buildingsIn, countIn, crosswalk, type Guides, handedOver, type Net, zonesAsGrids } from '@geyi/shared/zoning'
import type { Heard } from './cut-ground.ts'
import { figuresOf, isInBand } from './figures.ts'
import type { FoundProposal, FoundZone, ZoningTask } from './zoning-task.ts'

/** Makes proposals of zones: what becomes of which grid, and what comes of it, measured on the ground after the edit. */
export class Proposing {
  private readonly task: ZoningTask
  private readonly guides: Guides
  readonly coverage: Coverage
  readonly #census: Census
  readonly #nets: readonly Net[]
  /** Buildings on the ground itself. */
  readonly #inside: readonly Building[]

  constructor(task: ZoningTask, guides: Guides) {
    this.task = task
    this.guides = guides
    this.coverage = buildCoverage([...task.grids, ...task.others])
    this.#census = new Census(task.buildings)
    this.#nets = task.nets.map(({ department, cells }) => ({ name: department, cells: buildCoverage(cells) }))
    this.#inside = [...buildingsIn(buildCoverage(task.grids), task.buildings).values()].flat()
  }

  /** The figures of the grids as they are. */
  before() {
    const ids = this.task.grids.map(({ id }) => id)
    return figuresOf(this.coverage, ids, countIn(this.coverage, this.task.buildings), this.task.band, this.guides)
  }

  /** What divides the ground of some grids into zones; `undefined` where it could not be drawn. `heard` is told how much is done, 0 to 1. */
  of(grids: readonly Grid[], boundaries: readonly MultiPolygon[], heard: Heard): FoundProposal | undefined {
    const { buildings, band } = this.task
    const ids = grids.map(({ id }) => id)
    heard(0)
    const zones = zonesAsGrids(this.coverage, ids, boundaries, buildings, () => `Grid:${randomUUID()}`)
    heard(0.3)
    const edit: ZoneGrids = { type: 'zoneGrids', grids: ids, zones }
    const outcome = applyEdit(this.coverage, edit)
    if ('problems' in outcome) return undefined
    const after = outcome.coverage
    heard(0.6)
    const counts = countIn(after, buildings)
    const ended = new Set(ids)
    const all = [
      ...this.task.grids.flatMap(({ id }) => (ended.has(id) ? [] : [id])),
      ...zones.map(({ grid }) => grid.id),
    ]
    const changed = (id: string) => findGrid(this.coverage, id)?.boundary !== findGrid(after, id)?.boundary
    heard(0.7)
    const figures = figuresOf(after, all, counts, band, this.guides)
    heard(0.9)
    const householdsMoved = this.#census
      .movedBetween(this.coverage, after)
      .reduce((sum, { building }) => sum + building.households, 0)
    return {
      edit,
      zones: zones.map(({ grid: { id } }): FoundZone => {
        const { name, community } = findGrid(after, id)!
        const count = counts.get(id)!
        return {
          gridId: id,
          isNew: !ended.has(id),
          name: name ?? null,
          communityCode: community ?? null,
          ...count,
          inBand: isInBand(band, count.households),
        }
      }),
      figures,
      householdsMoved,
      leaving: this.#nets.map(({ name, cells }) => {
        const crossings = crosswalk(cells, after, this.#inside).filter(({ from }) => from !== undefined)
        return { department: name, households: handedOver(crossings) }
      }),
      gridsTouched: new Set([...ids, ...zones.map(({ grid }) => grid.id)].filter(changed)).size,
    }
  }
}

/** Proposals that no other one equals or beats in everything, in their order. */
export function undominated(proposals: readonly FoundProposal[]): FoundProposal[] {
  const kept: FoundProposal[] = []
  for (const proposal of proposals) {
    if (kept.some(other => beats(other, proposal))) continue
    kept.splice(0, Infinity, ...kept.filter(other => !beats(proposal, other)), proposal)
  }
  return kept
}

const beats = (one: FoundProposal, other: FoundProposal): boolean => {
  const others = meritsOf(other)
  return meritsOf(one).every((merit, i) => merit >= others[i]!)
}

/** The more of each the better. */
const meritsOf = ({ figures, householdsMoved, leaving }: FoundProposal): number[] => [
  -figures.outOfBand,
  -householdsMoved,
  ...leaving.map(({ households }) => -households),
  figures.compactness ?? 0,
  figures.evenness ?? 0,
  (figures.metresAlongRoads + figures.metresAlongBarriers) / Math.max(figures.metresInside, 1),
]
