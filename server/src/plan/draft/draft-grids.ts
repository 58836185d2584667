import { districtOf } from '@geyi/shared/codes'
import { attributesOf, type Count, findGrid, type Grid, gridsOf } from '@geyi/shared/coverage'
import { areaOf, type MultiPolygon, toGeoJSON } from '@geyi/shared/geo'
import type { Reader } from '../../database/access.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import type { Base } from '../desk/base.ts'
import { deskOf } from '../desk/plan-desk.ts'
import type { PlanNode } from '../plan.type.ts'
import type { PlanGridNode } from './plan-grid.type.ts'

const texts = new WeakMap<MultiPolygon, string>()
const areas = new WeakMap<MultiPolygon, number>()

/** A grid of a draft as it is answered; what costs is made when it is asked for, and kept as long as the boundary is. */
class DraftGrid implements PlanGridNode {
  readonly gridId: string
  readonly communityCode: string | null
  readonly name: string | null
  readonly kind: PlanGridNode['kind']
  readonly inPlan: boolean

  readonly #grid: Grid
  readonly #base: Base
  readonly #count: Count

  constructor(grid: Grid, base: Base, divisionCode: string, count: Count) {
    this.#grid = grid
    this.#base = base
    this.#count = count
    this.gridId = grid.id
    this.communityCode = grid.community ?? null
    this.name = grid.name ?? null
    this.kind = (grid.kind ?? null) as PlanGridNode['kind']
    this.inPlan = grid.community?.startsWith(divisionCode) ?? false
  }

  get code(): string | null {
    return this.#base.codes.get(this.gridId) ?? null
  }

  get households(): number {
    return this.#count.households
  }

  get population(): number {
    return this.#count.population
  }

  get changed(): boolean {
    const before = findGrid(this.#base.coverage, this.gridId)
    if (!before) return true
    if (JSON.stringify(attributesOf(before)) !== JSON.stringify(attributesOf(this.#grid))) return true
    return (
      before.boundary !== this.#grid.boundary && JSON.stringify(before.boundary) !== JSON.stringify(this.#grid.boundary)
    )
  }

  get boundary(): string {
    const { boundary } = this.#grid
    const text = texts.get(boundary) ?? JSON.stringify(toGeoJSON(boundary))
    texts.set(boundary, text)
    return text
  }

  get area(): number {
    const { boundary } = this.#grid
    const area = areas.get(boundary) ?? areaOf(boundary)
    areas.set(boundary, area)
    return area
  }
}

/** All grids of a plan's district as the draft has them, the neighbours of its division included, in the order of their ids. */
export function draftGrids(reader: Reader, plan: PlanNode): Promise<PlanGridNode[]> {
  return gridsAt(reader, plan, plan.lastSequence)
}

/** The same grids as they were when the plan began. */
export function baseGrids(reader: Reader, plan: PlanNode): Promise<PlanGridNode[]> {
  return gridsAt(reader, plan, 0)
}

async function gridsAt(reader: Reader, plan: PlanNode, sequence: number): Promise<PlanGridNode[]> {
  const { drafts, census } = deskOf(reader)
  const base = await drafts.base(reader, plan.baseHash)
  const id = uuidOf('Plan', plan.id)
  const coverage = sequence === 0 ? base.coverage : await drafts.at(reader, { id, baseHash: plan.baseHash }, sequence)
  const buildings = await census.of(reader, districtOf(plan.divisionCode))
  const counts = buildings.countOn(coverage)
  return gridsOf(coverage).map(grid => new DraftGrid(grid, base, plan.divisionCode, counts.get(grid.id)!))
}
