import { districtOf } from '@geyi/shared/codes'
import type { Coverage } from '@geyi/shared/coverage'
import {
  answerTo,
  askAnew,
  client,
  type DivisionLevel,
  PlanBaseDocument,
  PlanDivisionsDocument,
  PlanToDrawDocument,
  type PlanToDrawQuery,
  type ViewerRightsFragment,
} from '../../api/index.ts'
import { Desk } from '../../editor/desk.ts'
import { boundaryPositions, coverageOf } from '../../editor/draft/draft.ts'
import type { Refusal } from '../../editor/log/planLog.ts'
import type { PlanServer } from '../../editor/log/planServer.ts'
import type { KeptTask } from '../../editor/log/task.ts'
import { Streets } from '../../editor/streets/streets.ts'
import { streetPieces } from '../../map/draft.ts'
import type { Named } from '../../ui/words/names.ts'
import { type Kept, openKeeper } from './keptTasks.ts'
import { remotePlan } from './remotePlan.ts'

export type OpenPlan = NonNullable<PlanToDrawQuery['plan']>

/** A division that can be named. */
export interface NamedDivision extends Named {
  readonly code: string
  readonly level: DivisionLevel
}

/** A plan that lies on the desk. */
export interface OpenedPlan {
  readonly plan: OpenPlan
  /** Who looks at it. */
  readonly viewer: ViewerRightsFragment | null
  readonly desk: Desk
  /** Published codes by grid. */
  readonly codes: ReadonlyMap<string, string>
  readonly divisions: ReadonlyMap<string, NamedDivision>
  readonly mapSettings: PlanToDrawQuery['mapSettings']
}

/** Opens a plan for drawing; null when there is none that the viewer may see. @throws the API's CombinedError */
export async function openPlan(
  id: string,
  viewer: ViewerRightsFragment | null,
  refused: (refusal: Refusal) => void,
): Promise<OpenedPlan | null> {
  const keeping = viewer ? openKeeper(viewer.username, id) : null
  const { data, error } = await answerTo(PlanToDrawDocument, { id })
  if (error) throw error
  const plan = data?.plan
  if (!data || !plan?.division) return null
  const district = districtOf(plan.division.code)
  const asked = client.query(PlanDivisionsDocument, { within: district }).toPromise()
  // The question leaves before what takes its time begins.
  await nextTask()
  const codes = new Map(plan.grids.flatMap(({ id: grid, code }) => (code ? [[grid, code] as const] : [])))
  const coverage = coverageOf(plan.grids)
  const mayEdit = plan.viewerMay.includes('EDIT')
  const server = remotePlan(plan.id, viewer?.username ?? '')
  const kept = mayEdit ? await keeping : null
  const left = kept ? await unanswered(server, kept.left) : []
  const desk = new Desk({
    coverage,
    rights: {
      division: plan.division.code,
      planner: mayEdit
        ? (viewer?.rights ?? []).flatMap(({ role, divisionCode }) => (role === 'PLANNER' ? [divisionCode] : []))
        : [],
      extent: boundaryPositions(plan.extent),
    },
    buildings: plan.buildings,
    band: plan.division.householdBand,
    server,
    ...(kept ? { keeper: kept.keeper, left } : {}),
    streets: new Streets(streetPieces),
    log: plan,
    mayEdit,
    isPublished: grid => codes.has(grid),
    newId: () => crypto.randomUUID(),
    refused,
  })
  const named = await asked
  if (named.error) throw named.error
  const divisions = new Map(named.data!.divisions.edges.map(({ node }) => [node.code, node]))
  return { plan, viewer, desk, codes, divisions, mapSettings: data.mapSettings }
}

const nextTask = () => new Promise(resolve => setTimeout(resolve))

/** What was left of edits that may have arrived without an answer. */
async function unanswered(server: PlanServer, left: readonly Kept[]): Promise<KeptTask[]> {
  if (left.length === 0) return []
  const { rows } = await server.rowsAfter(Math.min(...left.map(({ lastSequence }) => lastSequence)))
  const arrived = new Set(rows.map(({ request }) => request))
  return left.flatMap(({ tasks }) => tasks.filter(({ key }) => !arrived.has(key)))
}

/** The coverage that a plan began from. @throws the API's CombinedError */
export async function baseOf({ id }: OpenPlan): Promise<Coverage> {
  const { data, error } = await askAnew(PlanBaseDocument, { id })
  if (!data?.plan) throw error ?? new Error(`The plan ${id} is gone.`)
  return coverageOf(data.plan.baseGrids)
}
