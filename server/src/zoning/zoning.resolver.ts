import { type MultiPolygon, toGeoJSON, toGeoJSONPoint } from '@geyi/shared/geo'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Batch, Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { readJob, zoningsOfPlans } from '../jobs/job.query.ts'
import { JobNode } from '../jobs/job.type.ts'
import type { LogPayload } from '../plan/edit/append-to-log.ts'
import { PlanNode } from '../plan/plan.type.ts'
import { mayAct } from '../viewer/authorize.ts'
import type { ZoningOutcome } from './begin-zoning.ts'
import type { FoundProposal, ZoningSketch as Sketch } from './find/zoning-task.ts'
import { startZoning } from './start-zoning.ts'
import { takeProposal } from './take-proposal.ts'
import { StartZoningInput, StartZoningPayload, TakeProposalInput, TakeProposalPayload } from './zoning.inputs.ts'
import { type ZoningProposal, ZoningResult, ZoningSketch } from './zoning.type.ts'

/** How many zonings of somebody in a plan are told. */
const TOLD = 5

const zoningsOfPlan: Batch<string, JobNode[]> = async ({ reader, viewer }, ids) =>
  viewer ? zoningsOfPlans(reader, viewer.accountId, ids, TOLD) : ids.map(() => [])

@Resolver(() => PlanNode)
export class PlanZoningsResolver {
  @Cost({ rows: TOLD })
  @FieldResolver(() => [JobNode], {
    description:
      'The zonings that you have started in it within 30 days, the latest first; at most 5. Empty for who may not draw there.',
  })
  async zonings(@Root() { id, divisionCode }: PlanNode, @Ctx() context: Context): Promise<JobNode[]> {
    if (!mayAct(context.viewer, 'DRAFT_PLANS', divisionCode)) return []
    return (await context.load(zoningsOfPlan, id)) ?? []
  }
}

@Resolver(() => JobNode)
export class ZoningResolver {
  @Cost({ weight: 5_000 })
  @Mutation(() => StartZoningPayload, {
    nullable: true,
    description:
      'Starts to look for how the ground of a draft can be divided into grids. Needs a planner’s right to the plan’s division.',
  })
  async startZoning(
    @Arg('input', () => StartZoningInput, { description: 'What is wanted.' }) input: StartZoningInput,
    @Ctx() context: Context,
  ): Promise<StartZoningPayload> {
    const id = await startZoning(context, input)
    return { job: (await readJob(context.writer, id))! }
  }

  @Mutation(() => TakeProposalPayload, {
    nullable: true,
    description:
      'Makes the edit of a proposal in the draft as it is now, as one row of the log. It is refused as applyEdits refuses an edit that is sent; nothing of its ground need be.',
  })
  takeProposal(
    @Arg('input', () => TakeProposalInput, { description: 'The proposal.' }) input: TakeProposalInput,
    @Ctx() context: Context,
  ): Promise<LogPayload> {
    return takeProposal(context, input)
  }

  @FieldResolver(() => ZoningSketch, {
    nullable: true,
    description: 'The best zones of a zoning as far as it has come, anew about each second. Null before and after.',
  })
  preview(@Root() { kind, preview }: JobNode): ZoningSketch | null {
    if (kind !== 'ZONING' || !preview) return null
    const { zones } = preview as Sketch
    return { zones: zones.map(({ boundary, ...zone }) => ({ ...zone, boundary: toGeoJSON(boundary) })) }
  }
}

/** What came of a zoning, as it leaves; jobs are kept for some weeks, and older ones knew no nets. */
export const zoningResult = ({ proposals, obstacles, slivers = [], ...found }: ZoningOutcome): ZoningResult =>
  Object.assign(new ZoningResult(), {
    ...found,
    proposals: proposals.map(proposalOf),
    slivers: slivers.map(({ at, ...sliver }) => ({ ...sliver, place: toGeoJSONPoint(at) })),
    impossible: obstacles.map(({ ground, ...obstacle }) => ({ ...obstacle, ground: ground && areaOf(ground) })),
  })

const proposalOf = ({ zones, leaving = [], ...proposal }: FoundProposal): ZoningProposal => ({
  ...proposal,
  leaving,
  zones: zones.map(({ isNew, ...zone }, i) => ({
    ...zone,
    keeps: isNew ? null : zone.gridId,
    boundary: areaOf(proposal.edit.zones[i]!.boundary),
  })),
})

const areaOf = (boundary: MultiPolygon): unknown => toGeoJSON(boundary)
