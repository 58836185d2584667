import { Arg, Ctx, FieldResolver, GraphQLISODateTime, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { Viewer } from '../account/viewer.ts'
import { ViewerNode } from '../account/viewer.type.ts'
import { pageSize } from '../api/connection.ts'
import type { Context } from '../api/context.ts'
import { requireSignedIn } from '../plan/signed-in.ts'
import { countUnread, findNotices, readUntil } from './notice.query.ts'
import { Notice } from './notice.type.ts'

@Resolver(() => ViewerNode)
export class NoticeResolver {
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

  @FieldResolver(() => Int, { description: 'How many of your notices are unread.' })
  unreadNotices(@Root() viewer: Viewer, @Ctx() { em }: Context): Promise<number> {
    return countUnread(em, viewer)
  }

  @Mutation(() => Int, { description: 'Marks your notices up to a moment as read. How many are left unread.' })
  async readNotices(
    @Arg('until', () => GraphQLISODateTime, { description: 'The moment, usually that of the newest you have seen.' })
    until: Date,
    @Ctx() { em, viewer }: Context,
  ): Promise<number> {
    requireSignedIn(viewer)
    await readUntil(em, viewer, until)
    return countUnread(em, viewer)
  }
}
