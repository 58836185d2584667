import { type MultiPolygon, toGeoJSON, toGeoJSONPoint } from '@geyi/shared/geo'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { readJob } from '../jobs/job.query.ts'
import { JobNode } from '../jobs/job.type.ts'
import type { LogPayload } from '../plan/edit/append-to-log.ts'
import type { ZoningOutcome } from './begin-zoning.ts'
import type { FoundProposal, ZoningSketch as Sketch } from './find/zoning-task.ts'
import { startZoning } from './start-zoning.ts'
import { takeProposal } from './take-proposal.ts'
import { StartZoningInput, StartZoningPayload, TakeProposalInput, TakeProposalPayload } from './zoning.inputs.ts'
import { type ZoningProposal, ZoningResult, ZoningSketch } from './zoning.type.ts'

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
