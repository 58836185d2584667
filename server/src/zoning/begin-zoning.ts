import { districtOf } from '@geyi/shared/codes'
import { type Grid, gridsOf } from '@geyi/shared/coverage'
import { type BBox, bboxOf, boxesMeet } from '@geyi/shared/geo'
import type { Reader } from '../database/access.ts'
import { uuidOf } from '../graphql/global-id.ts'
import type { Begin } from '../jobs/job-desk.ts'
import { inThread } from '../jobs/thread/in-thread.ts'
import { deskOf } from '../plan/desk/plan-desk.ts'
import type { FoundZones, ZoningTask } from './find/zoning-task.ts'
import { netsWanted } from './nets-wanted.ts'
import { gridsInScope } from './scope.ts'
import type { ZoningRequest } from './start-zoning.ts'
import { groundOfPlan, guidesIn } from './zoning.query.ts'
import { bandFor } from './zoning-band.ts'

/** What is kept of a zoning. */
export interface ZoningOutcome extends FoundZones {
  readonly planId: string
  readonly sequence: number
}

/** The thread’s program: beside this file as it is written, and beside the program as it is built. */
const program = new URL(import.meta.url.endsWith('.ts') ? './zoning.worker.ts' : './zoning.worker.js', import.meta.url)

/** Begins what a zoning asks for. */
export const beginZoning: Begin = async (reader, { request }, say) => {
  const { planId, sequence, ...asked } = request as ZoningRequest
  const { result, stop } = inThread(program, await taskOf(reader, { planId, sequence, ...asked }), say)
  return {
    stop,
    result: result.then((found): ZoningOutcome => ({ ...(found as FoundZones), planId, sequence })),
  }
}

/** All that the thread needs, read now from the draft as it was when it was asked for. */
async function taskOf(reader: Reader, request: ZoningRequest): Promise<ZoningTask> {
  const id = uuidOf('Plan', request.planId)
  const { baseHash, divisionCode } = await groundOfPlan(reader, id)
  const district = districtOf(divisionCode)
  const { drafts, census } = deskOf(reader)
  const draft = await drafts.at(reader, { id, baseHash }, request.sequence)
  const grids = gridsInScope(draft, divisionCode, request)
  const box = bboxOf(grids.flatMap(({ boundary }) => boundary))!
  const { buildings } = await census.of(reader, district)
  return {
    mode: request.mode,
    grids,
    others: othersAround(gridsOf(draft), grids, box),
    buildings: buildings.filter(({ at: [x, y] }) => x >= box.west && x <= box.east && y >= box.south && y <= box.north),
    guides: await guidesIn(reader, box),
    nets: (await netsWanted(reader, id, request)).map(({ department, cells, weight }) => ({
      department,
      weight,
      cells: cells.map(({ code, boundary }) => ({ id: code, boundary })),
    })),
    tolerance: request.tolerance ?? 2,
    band: await bandFor(reader, district, request.band),
    zones: request.zones ?? null,
    followRoads: request.followRoads ?? true,
    seed: request.seed ?? 1,
    effort: request.effort ?? 1,
  }
}

/** Grids that stay but have to do with it: neighbours get vertices, and those of the same communities have their names. */
function othersAround(all: readonly Grid[], grids: readonly Grid[], box: BBox): Grid[] {
  const own = new Set(grids.map(({ id }) => id))
  const communities = new Set(grids.map(({ community }) => community))
  return all.filter(({ id, community, boundary }) => {
    if (own.has(id)) return false
    const around = bboxOf(boundary)
    return communities.has(community) || (around !== undefined && boxesMeet(around, box))
  })
}
