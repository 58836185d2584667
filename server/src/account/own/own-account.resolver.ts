import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql'
import { recorded } from '../../act/act.query.ts'
import { actNow } from '../../act/act.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { requirePerson } from '../../viewer/signed-in.ts'
import { tokenOf } from '../cookie.ts'
import { ViewerNode } from '../viewer.type.ts'
import { changePassword } from './change-password.ts'
import { ChangePasswordInput, EndSessionsInput } from './own-account.inputs.ts'
import { AccountSession, ChangePasswordPayload, EndSessionsPayload } from './own-account.type.ts'
import { endSessions, sessionsOf } from './sessions.query.ts'

@Resolver(() => ViewerNode)
export class OwnAccountResolver {
  @Cost({ rows: 20 })
  @FieldResolver(() => [AccountSession], { description: 'The browsers in which it is signed in, the latest first.' })
  sessions(@Ctx() { reader, viewer, request }: Context): Promise<AccountSession[]> {
    requirePerson(viewer)
    return sessionsOf(reader, viewer.accountId, tokenOf(request))
  }

  @Mutation(() => ChangePasswordPayload, {
    nullable: true,
    description:
      'Changes the password of the account that asks, and ends its other sessions. RATE_LIMITED after too many wrong current passwords.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The password as it is, and as it will be.' })
    { currentPassword, newPassword }: ChangePasswordInput,
    @Ctx() { writer, viewer, instanceKey, request }: Context,
  ): Promise<ChangePasswordPayload> {
    requirePerson(viewer)
    const change = { currentPassword, newPassword, instanceKey, address: request.ip, token: tokenOf(request) }
    return { endedSessions: await changePassword(writer.fork(), viewer, change) }
  }

  @Mutation(() => EndSessionsPayload, {
    nullable: true,
    description: 'Ends other sessions of the account that asks: what they do from now on, they do as strangers.',
  })
  async endSessions(
    @Arg('input', () => EndSessionsInput, { description: 'Which.' }) { sessionId }: EndSessionsInput,
    @Ctx() { writer, viewer, request }: Context,
  ): Promise<EndSessionsPayload> {
    requirePerson(viewer)
    const token = tokenOf(request)
    const ended = await writer.fork().transactional(own =>
      recorded(own, actNow()!, async () => {
        const ended = await endSessions(own, viewer.accountId, sessionId ? { id: sessionId } : { butOf: token })
        if (sessionId && ended === 0)
          throw new DomainError('NOT_FOUND', 'There is no such session of yours.', { argument: 'sessionId' })
        return ended
      }),
    )
    return { endedSessions: ended, sessions: await sessionsOf(writer, viewer.accountId, token) }
  }
}
