import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { divisionById } from '../../division/division.query.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { parseGlobalId } from '../../graphql/global-id.ts'
import { Node } from '../../graphql/node.ts'
import { gridById } from '../../grid/grid.query.ts'
import { visibleComment } from '../../plan/review/visible-comment.ts'
import { visiblePlan } from '../../plan/visible-plan.ts'
import { serviceItemById, stationById } from '../../station/station.query.ts'

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
    const { type, id } = parsed
    if (type === 'Division') return context.load(divisionById, { id, asOf: today() })
    if (type === 'Grid') return context.load(gridById, { id, asOf: today() })
    if (type === 'ServiceStation') return context.load(stationById, id)
    if (type === 'Plan') return visiblePlan(context, id)
    if (type === 'PlanComment') return visibleComment(context, id)
    return context.load(serviceItemById, id)
  }
}
