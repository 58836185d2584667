import { communityOf, districtOf } from '@geyi/shared/codes'
import type { Geometry } from 'geojson'
import {
  allPages,
  CompareDayDocument,
  ComparePlanDocument,
  ComparePlanGridsDocument,
  type ComparePlanQuery,
  CompareStatesDocument,
  type CompareStatesQuery,
  client,
  type DiffStateInput,
  type DivisionToCompareFragment,
} from '../../api/index.ts'
import type { CompareAddress, StateChoice } from '../../frame/compareUrl.ts'
import { loadDivisions } from './loadDivisions.ts'

export type ComparedPlan = NonNullable<ComparePlanQuery['plan']>
export type Diff = CompareStatesQuery['coverageDiff']

/** A grid of one state. */
export interface StateGrid {
  readonly id: string
  readonly name: string | undefined
  readonly community: string
  readonly households: number
  readonly boundary: Geometry
}

/** A state as it was loaded. */
export interface ComparedState {
  readonly choice: StateChoice
  readonly plan: ComparedPlan | null
  readonly grids: readonly StateGrid[]
}

/** Two states of a division, and what is different between them. */
export interface Comparison {
  readonly division: DivisionToCompareFragment
  /** All divisions of the district, by code. */
  readonly divisions: ReadonlyMap<string, DivisionToCompareFragment>
  readonly from: ComparedState
  readonly to: ComparedState
  readonly diff: Diff
  readonly mapSettings: CompareStatesQuery['mapSettings']
}

/** Why two states can't be compared, when nothing failed. */
export type Obstacle = 'planMissing' | 'otherDistrict' | 'divisionMissing' | 'nothingBefore' | 'nothingAfter'

/** Loads what is to be compared. @throws the API's CombinedError */
export async function loadComparison({
  within,
  from,
  to,
}: CompareAddress & { readonly to: StateChoice }): Promise<Comparison | Obstacle> {
  const [fromPlan, toPlan] = await Promise.all([planOf(from), planOf(to)])
  if (fromPlan === undefined || toPlan === undefined) return 'planMissing'
  const code = within ?? toPlan?.division?.code ?? fromPlan?.division?.code ?? (await firstDistrict())
  if (!code) return 'divisionMissing'
  const district = districtOf(code)
  if ([fromPlan, toPlan].some(plan => plan && !plan.division?.code.startsWith(district))) return 'otherDistrict'
  const [found, before, after, states] = await Promise.all([
    loadDivisions({ within: district }),
    gridsOf(from, district),
    gridsOf(to, district),
    client
      .query(
        CompareStatesDocument,
        { within: code, from: stateOf(from), to: stateOf(to) },
        { requestPolicy: 'network-only' },
      )
      .toPromise(),
  ])
  if (states.error) throw states.error
  const divisions = new Map(found.map(division => [division.code, division]))
  const division = divisions.get(code)
  if (!division) return 'divisionMissing'
  if (before.length === 0) return 'nothingBefore'
  if (after.length === 0) return 'nothingAfter'
  return {
    division,
    divisions,
    from: { choice: from, plan: fromPlan, grids: before },
    to: { choice: to, plan: toPlan, grids: after },
    diff: states.data!.coverageDiff,
    mapSettings: states.data!.mapSettings,
  }
}

const stateOf = (choice: StateChoice): DiffStateInput =>
  choice.type === 'plan' ? { plan: choice.id } : choice.type === 'day' ? { date: choice.day } : {}

/** The plan that a choice names: null when it names none, undefined when the viewer may see no such plan. */
async function planOf(choice: StateChoice): Promise<ComparedPlan | null | undefined> {
  if (choice.type !== 'plan') return null
  const { data, error } = await client
    .query(ComparePlanDocument, { id: choice.id }, { requestPolicy: 'network-only' })
    .toPromise()
  if (error?.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT')) return undefined
  if (error) throw error
  return data?.plan ?? undefined
}

async function firstDistrict(): Promise<string | undefined> {
  const districts = await loadDivisions({ level: 'DISTRICT' })
  return districts[0]?.code
}

async function gridsOf(choice: StateChoice, within: string): Promise<StateGrid[]> {
  if (choice.type === 'plan') {
    const { data, error } = await client
      .query(ComparePlanGridsDocument, { id: choice.id }, { requestPolicy: 'network-only' })
      .toPromise()
    if (error) throw error
    return (data?.plan?.grids ?? []).map(({ name, community, ...grid }) => ({
      ...grid,
      name: name ?? undefined,
      community: community ?? '',
    }))
  }
  const asOf = choice.type === 'day' ? choice.day : null
  const grids = await allPages(CompareDayDocument, { within, asOf }, data => data.grids)
  return grids.map(({ code, ...grid }) => ({ ...grid, community: communityOf(code) }))
}
