import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { pageOf, pageSize } from '../../graphql/paging/connection.ts'
import { Cursors } from '../../graphql/paging/cursor.ts'
import { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { requireSignedIn } from '../../viewer/signed-in.ts'
import { StationNode } from '../own/station.type.ts'
import { countVersions, findVersions } from './history.query.ts'
import { StationVersionConnection } from './station-version.type.ts'

@Resolver(() => StationNode)
export class StationHistoryResolver {
  @Cost({ weight: 500 })
  @FieldResolver(() => StationVersionConnection, {
    description: 'The states that it was in, the latest first. For whoever is signed in.',
  })
  async history(
    @Root() { id }: StationNode,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { reader, viewer, instanceKey }: Context,
  ): Promise<StationVersionConnection> {
    requireSignedIn(viewer)
    const stationId = uuidOf('ServiceStation', id)
    const cursors = new Cursors(instanceKey, 'stationHistory', stationId)
    const size = pageSize(first)
    const before = after ? Number(cursors.decode(after)[0]) : undefined
    return pageOf(
      await findVersions(reader, stationId, before, size + 1),
      size,
      after,
      ({ version }) => cursors.encode([version]),
      version => version,
      () => countVersions(reader, stationId),
    ) as unknown as StationVersionConnection
  }
}
