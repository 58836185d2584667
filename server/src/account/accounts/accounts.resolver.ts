import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { PageArguments } from '../../graphql/paging/page-arguments.ts'
import { AccountSession } from '../own/own-account.type.ts'
import { sessionsOf } from '../own/sessions.query.ts'
import {
  AccountConnection,
  AccountNode,
  CreateAccountPayload,
  EndAccountSessionsPayload,
  type LinkedAccountPayload,
  ResetPasswordPayload,
  UpdateAccountPayload,
} from './account.type.ts'
import {
  AccountFilter,
  CreateAccountInput,
  EndAccountSessionsInput,
  ResetPasswordInput,
  UpdateAccountInput,
} from './accounts.inputs.ts'
import { pageOfAccounts } from './accounts.page.ts'
import { requireAdministrator } from './as-administrator.ts'
import { endAccountSessions, resetPassword, updateAccount } from './change-account.ts'
import { createAccount } from './create-account.ts'
import { visibleAccount } from './visible-account.ts'

@Resolver(() => AccountNode)
export class AccountsResolver {
  @Query(() => AccountConnection, {
    description: 'Accounts with a right in your subtrees, by name. For administrators.',
  })
  accounts(
    @Arg('filter', () => AccountFilter, { nullable: true, description: 'Which ones.' }) filter: AccountFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<AccountConnection> {
    requireAdministrator(context.viewer)
    return pageOfAccounts(context, filter ?? {}, page)
  }

  @Cost({ weight: 10, rows: 20 })
  @FieldResolver(() => [AccountSession], {
    description: 'The browsers in which it is signed in, the latest first; empty where it has rights beyond yours.',
  })
  async sessions(
    @Root() { id, hasRightsElsewhere }: AccountNode,
    @Ctx() { reader }: Context,
  ): Promise<AccountSession[]> {
    return hasRightsElsewhere ? [] : sessionsOf(reader, uuidOf('Account', id), undefined)
  }

  @Mutation(() => CreateAccountPayload, {
    nullable: true,
    description: 'Makes an account within your subtrees. It has no password: its owner chooses one by the link.',
  })
  async createAccount(
    @Arg('input', () => CreateAccountInput, { description: 'The account.' }) input: CreateAccountInput,
    @Ctx() context: Context,
  ): Promise<LinkedAccountPayload> {
    const { id, link } = await createAccount(context.writer, context.viewer, input)
    return { link, account: (await after(context, id))! }
  }

  @Mutation(() => UpdateAccountPayload, {
    nullable: true,
    description:
      'Changes an account within your subtrees, from its next request on. Nobody changes their own rights or shuts themselves out. VERSION_CONFLICT when somebody else changed it first.',
  })
  async updateAccount(
    @Arg('input', () => UpdateAccountInput, { description: 'The changes.' }) input: UpdateAccountInput,
    @Ctx() context: Context,
  ): Promise<UpdateAccountPayload> {
    return { account: await after(context, await updateAccount(context.writer, context.viewer, input)) }
  }

  @Mutation(() => ResetPasswordPayload, {
    nullable: true,
    description: 'Takes away the password of an account, ends its sessions, and makes a link to choose another by.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The account.' }) input: ResetPasswordInput,
    @Ctx() context: Context,
  ): Promise<LinkedAccountPayload> {
    const { id, link } = await resetPassword(context.writer, context.viewer, input)
    return { link, account: (await after(context, id))! }
  }

  @Mutation(() => EndAccountSessionsPayload, {
    nullable: true,
    description: 'Ends sessions of an account: what they do from now on, they do as strangers.',
  })
  async endAccountSessions(
    @Arg('input', () => EndAccountSessionsInput, { description: 'Whose, and which.' }) input: EndAccountSessionsInput,
    @Ctx() context: Context,
  ): Promise<EndAccountSessionsPayload> {
    const endedSessions = await endAccountSessions(context.writer, context.viewer, input)
    return { endedSessions, account: (await after(context, uuidOf('Account', input.accountId)))! }
  }
}

/** The account after a change, read anew. */
function after(context: Context, id: string): Promise<AccountNode | null> {
  context.clear()
  return visibleAccount(context, id)
}
