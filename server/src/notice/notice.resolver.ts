import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { ViewerNode } from '../account/viewer.type.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { pageSize } from '../graphql/paging/connection.ts'
import { once } from '../requests/once.ts'
import { requireSignedIn } from '../viewer/signed-in.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { ReadNoticesInput, ReadNoticesPayload } from './notice.inputs.ts'
import { countUnread, findNotices, readUntil } from './notice.query.ts'
import { Notice } from './notice.type.ts'

@Resolver(() => ViewerNode)
export class NoticeResolver {
  @Cost({ weight: 500 })
  @FieldResolver(() => [Notice], {
    description: 'What others did to plans that you work on or review, the newest first.',
  })
  notices(
    @Arg('first', () => Int, { nullable: true, description: 'At most so many, 1 … 1000; 50 when absent.' }) first:
      | number
      | null
      | undefined,
    @Root() viewer: Viewer,
    @Ctx() { em }: Context,
  ): Promise<Notice[]> {
    return findNotices(em, viewer, pageSize(first))
  }

  @Cost({ weight: 200 })
  @FieldResolver(() => Int, { description: 'How many of your notices are unread.' })
  unreadNotices(@Root() viewer: Viewer, @Ctx() { em }: Context): Promise<number> {
    return countUnread(em, viewer)
  }

  @Mutation(() => ReadNoticesPayload, { nullable: true, description: 'Marks your notices up to a moment as read.' })
  async readNotices(
    @Arg('input', () => ReadNoticesInput, { description: 'Which.' }) input: ReadNoticesInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<ReadNoticesPayload> {
    requireSignedIn(viewer)
    return em.transactional(own =>
      once(own, viewer, 'readNotices', input, async () => {
        await readUntil(own, viewer, input.until)
        return { unreadNotices: await countUnread(own, viewer) }
      }),
    )
  }
}
