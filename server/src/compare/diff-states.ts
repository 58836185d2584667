import { districtOf } from '@geyi/shared/codes'
import {
  buildCoverage,
  type Count,
  type Coverage,
  findGrid,
  type Grid,
  type GridId,
  gridsOf,
  sameBounds,
} from '@geyi/shared/coverage'
import { diffCoverages } from '@geyi/shared/diff'
import { areaOf, degreesOf, type Position } from '@geyi/shared/geo'
import type { Reader } from '../database/access.ts'
import { uuidOf } from '../graphql/global-id.ts'
import type { GridKind } from '../grid/grid.type.ts'
import { findCodesOn, findPublishedGrids } from '../plan/desk/base.query.ts'
import { deskOf } from '../plan/desk/plan-desk.ts'
import type { PlanNode } from '../plan/plan.type.ts'
import { PlanState } from '../plan/plan-state.ts'
import type { CoverageDiff, DiffGrid, GridDifference } from './coverage-diff.type.ts'

/** A state to compare: what is published for a day, a plan's draft, or what it began from. */
export type State = { readonly date: string } | { readonly plan: PlanNode; readonly base?: true }

/** A state as it was read. */
interface Read {
  readonly coverage: Coverage
  readonly codes: ReadonlyMap<GridId, string>
  readonly counts: ReadonlyMap<GridId, Count>
}

/** What is different between two states of the district's coverage, as far as it concerns a division. Both are counted by the buildings of today. */
export async function diffStates(reader: Reader, within: string, from: State, to: State): Promise<CoverageDiff> {
  const district = districtOf(within)
  const [before, after] = [await readState(reader, district, from), await readState(reader, district, to)]
  const census = await deskOf(reader).census.of(reader, district)
  const moved = census.movedBetween(before.coverage, after.coverage)
  const diff = diffCoverages(before.coverage, after.coverage, moved)
  const isWithin = (id: GridId | undefined) =>
    id !== undefined &&
    [before, after].some(({ coverage }) => findGrid(coverage, id)?.community?.startsWith(within) ?? false)
  const part = (coverage: Coverage) => buildCoverage(gridsOf(coverage).filter(({ id }) => isWithin(id)))
  const stays = (id: GridId | undefined) => {
    const [old, now] = id === undefined ? [] : [findGrid(before.coverage, id), findGrid(after.coverage, id)]
    return old !== undefined && now !== undefined && sameBounds(old.boundary, now.boundary)
  }
  // Ground that a vertex on a line takes or gives by rounding is none.
  const exchanges = diff.exchanges.filter(
    ({ from, to }) => (isWithin(from) || isWithin(to)) && !stays(from) && !stays(to),
  )
  const recounted = moved.flatMap(({ from, to }) => [from, to])
  const concerned = new Set([
    ...exchanges.flatMap(exchange => [exchange.from, exchange.to]),
    ...diff.attributes.map(({ after: { id } }) => id),
    ...recounted,
    ...diff.created,
    ...diff.removed,
  ])
  const { lines: stretches } = within === district ? diff : diffCoverages(part(before.coverage), part(after.coverage))
  return {
    grids: [...concerned]
      .filter(isWithin)
      .sort()
      .map((id): GridDifference => ({ before: diffGrid(before, id!), after: diffGrid(after, id!) })),
    exchanges: exchanges.map(({ from, to, area, rings, count }) => ({
      from: from ?? null,
      to: to ?? null,
      area,
      ...count,
      rims: lines(rings),
    })),
    linesBefore: lines(stretches.before),
    linesAfter: lines(stretches.after),
  }
}

const lines = (all: readonly (readonly Position[])[]): object => ({
  type: 'MultiLineString',
  coordinates: all.map(line => line.map(position => position.map(degreesOf))),
})

async function readState(reader: Reader, district: string, state: State): Promise<Read> {
  const { drafts, census } = deskOf(reader)
  const { coverage, codes } = await coverageOf()
  const counts = (await census.of(reader, district)).countOn(coverage)
  return { coverage, codes, counts }

  async function coverageOf(): Promise<Omit<Read, 'counts'>> {
    if ('plan' in state) {
      const { id, baseHash, lastSequence, effectiveDate } = state.plan
      const isPublished = state.plan.state === PlanState.PUBLISHED
      const base = await drafts.base(reader, baseHash)
      if (state.base) return base
      const coverage = await drafts.at(reader, { id: uuidOf('Plan', id), baseHash }, lastSequence)
      if (isPublished) return { coverage, codes: await findCodesOn(reader, district, effectiveDate!) }
      // A grid that goes to another community gets its code when the plan is published.
      const keeps = (grid: GridId) => findGrid(base.coverage, grid)?.community === findGrid(coverage, grid)?.community
      return { coverage, codes: new Map([...base.codes].filter(([grid]) => keeps(grid))) }
    }
    const grids = await findPublishedGrids(reader, district, state.date)
    return {
      coverage: buildCoverage(
        grids.map(({ id, community, name, kind, boundary }) => ({ id, community, name, kind, boundary }) as Grid),
      ),
      codes: new Map(grids.map(({ id, code }) => [id, code])),
    }
  }
}

function diffGrid({ coverage, codes, counts }: Read, id: GridId): DiffGrid | null {
  const grid = findGrid(coverage, id)
  if (!grid) return null
  return {
    gridId: id,
    code: codes.get(id) ?? null,
    name: grid.name ?? null,
    communityCode: grid.community ?? null,
    kind: (grid.kind as GridKind | undefined) ?? null,
    area: areaOf(grid.boundary),
    households: counts.get(id)!.households,
    population: counts.get(id)!.population,
  }
}
