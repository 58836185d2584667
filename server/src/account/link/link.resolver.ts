import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { refuseKeys } from '../../viewer/signed-in.ts'
import { setToken, tokenOf } from '../cookie.ts'
import { viewerOf } from '../session.service.ts'
import { findLink } from './link.query.ts'
import { LinkedAccount, OpenAccountInput, OpenAccountPayload } from './link.type.ts'
import { openAccount } from './open-account.ts'

@Resolver()
export class LinkResolver {
  @Query(() => LinkedAccount, {
    nullable: true,
    description: 'What a link to an account opens. Null when it has been used or is over.',
  })
  async accountLink(
    @Arg('token', () => String, { description: 'What stands after the # of the link.' }) token: string,
    @Ctx() { reader }: Context,
  ): Promise<LinkedAccount | null> {
    const found = await findLink(reader, token)
    return found ? { ...found, expiresAt: new Date(found.expiresAt) } : null
  }

  @Mutation(() => OpenAccountPayload, {
    nullable: true,
    description:
      'Opens an account by its link: gives it the password that its owner has chosen, and signs in. Its earlier sessions end. NOT_FOUND for a link that has been used or is over.',
  })
  async openAccount(
    @Arg('input', () => OpenAccountInput, { description: 'The link, and the password.' }) input: OpenAccountInput,
    @Ctx() { writer, viewer, request, reply }: Context,
  ): Promise<OpenAccountPayload> {
    refuseKeys(viewer)
    const token = await openAccount(writer.fork(), input, tokenOf(request))
    setToken(request, reply, token)
    return { viewer: (await viewerOf(writer, token))! }
  }
}
