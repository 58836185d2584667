import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { ViewerNode } from '../account/viewer.type.ts'
import type { Context } from '../graphql/context.ts'
import { Cost } from '../graphql/cost.ts'
import { PageArguments } from '../graphql/paging/page-arguments.ts'
import { once } from '../requests/once.ts'
import { requirePerson } from '../viewer/signed-in.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { ReadNoticesInput, ReadNoticesPayload } from './notice.inputs.ts'
import { pageOfNotices } from './notice.page.ts'
import { countUnread, readUntil } from './notice.query.ts'
import { NoticeConnection } from './notice.type.ts'

@Resolver(() => ViewerNode)
export class NoticeResolver {
  @FieldResolver(() => NoticeConnection, {
    description: 'What others did to plans that you work on or review, the newest first.',
  })
  async notices(
    @Args(() => PageArguments) page: PageArguments,
    @Root() viewer: Viewer,
    @Ctx() context: Context,
  ): Promise<NoticeConnection> {
    requirePerson(viewer)
    return pageOfNotices(context, viewer, page)
  }

  @Cost({ weight: 200 })
  @FieldResolver(() => Int, { description: 'How many of your notices are unread.' })
  async unreadNotices(@Root() viewer: Viewer, @Ctx() { reader }: Context): Promise<number> {
    requirePerson(viewer)
    return countUnread(reader, viewer)
  }

  @Mutation(() => ReadNoticesPayload, { nullable: true, description: 'Marks your notices up to a moment as read.' })
  async readNotices(
    @Arg('input', () => ReadNoticesInput, { description: 'Which.' }) input: ReadNoticesInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<ReadNoticesPayload> {
    requirePerson(viewer)
    return writer.transactional(own =>
      once(own, viewer, 'readNotices', input, async () => {
        await readUntil(own, viewer, input.until)
        return { unreadNotices: await countUnread(own, viewer) }
      }),
    )
  }
}
