import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { divisionById } from '../../division/division.query.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { type NodeType, parseGlobalId } from '../../graphql/global-id.ts'
import { Node } from '../../graphql/node.ts'
import { gridById } from '../../grid/grid.query.ts'
import { visibleJob } from '../../jobs/visible-job.ts'
import { visibleComment } from '../../plan/review/visible-comment.ts'
import { visiblePlan } from '../../plan/visible-plan.ts'
import { serviceItemById } from '../../station/catalogue/service-item.query.ts'
import { stationOnDay } from '../../station/list/station.query.ts'

const find: Readonly<Record<NodeType, (context: Context, id: string) => Promise<Node | null>>> = {
  Division: (context, id) => context.load(divisionById, { id, asOf: today() }),
  Grid: (context, id) => context.load(gridById, { id, asOf: today() }),
  ServiceStation: (context, id) => context.load(stationOnDay, { id, asOf: today() }),
  ServiceItem: (context, id) => context.load(serviceItemById, id),
  Plan: visiblePlan,
  PlanComment: visibleComment,
  Job: visibleJob,
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id, as it is today (Relay). Null when there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'Global id.' }) text: string,
    @Ctx() context: Context,
  ): Promise<Node | null> | null {
    const parsed = parseGlobalId(text)
    if (!parsed) return null
    return find[parsed.type](context, parsed.id)
  }
}
