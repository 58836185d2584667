import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { divisionById } from '../division/division.query.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { today } from '../graphql/day.ts'
import { parseGlobalId } from '../graphql/global-id.ts'
import { PointInput } from '../graphql/inputs.ts'
import { Node } from '../graphql/node.ts'
import { parsedPoint } from '../graphql/parse/parse-geometry.ts'
import { Moment } from '../graphql/scalars.ts'
import { gridById } from '../grid/grid.query.ts'
import { serviceItemById } from '../station/catalogue/service-item.query.ts'
import { stationOnDay } from '../station/list/station.query.ts'
import { MOST_HITS, search } from './search.ts'
import { SearchHit } from './search.type.ts'

@Resolver(() => SearchHit)
export class SearchResolver {
  @Cost({ weight: 1_000 })
  @Query(() => [SearchHit], {
    description:
      'Stations, services, divisions, grids, streets and addresses under a text: Chinese, English, pinyin or initials, in whatever width, with or without spaces, with one typing error. A service is followed by the stations where it can be had, open ones first.',
  })
  search(
    @Arg('text', () => String, { description: 'What to look for; at most 200 characters.' }) text: string,
    @Arg('near', () => PointInput, { nullable: true, description: 'What fits equally well is told nearest first.' })
    near: PointInput | null,
    @Arg('at', () => Moment, { nullable: true, description: 'When a service is wanted; now when absent.' })
    at: Date | null,
    @Arg('first', () => Int, { defaultValue: 10, description: `How many hits at most, 1 to ${MOST_HITS}.` })
    first: number,
    @Ctx() context: Context,
  ): Promise<SearchHit[]> {
    return search(context, text, near ? parsedPoint(near) : null, at ?? new Date(), first)
  }

  @FieldResolver(() => Node, { nullable: true })
  async node(@Root() { nodeId }: SearchHit, @Ctx() context: Context): Promise<Node | null> {
    const parsed = nodeId === null ? undefined : parseGlobalId(nodeId)
    if (!parsed) return null
    const { type, id } = parsed
    if (type === 'ServiceStation') return context.load(stationOnDay, { id, asOf: today() })
    if (type === 'ServiceItem') return context.load(serviceItemById, id)
    return context.load<{ id: string; asOf: string }, Node>(type === 'Grid' ? gridById : divisionById, {
      id,
      asOf: today(),
    })
  }
}
