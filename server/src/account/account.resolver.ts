import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { recordAct } from '../act/act.query.ts'
import { actNow } from '../act/act.ts'
import type { Context } from '../graphql/context.ts'
import { addressFor, mayTryOut } from '../outside.ts'
import { refuseKeys } from '../viewer/signed-in.ts'
import { SignInInput, SignOutInput } from './account.inputs.ts'
import { clearToken, setToken, tokenOf } from './cookie.ts'
import { demoAccounts } from './demo-accounts.ts'
import { dropIdToken, idTokenOf } from './id-token-cookie.ts'
import { closeSession, isProvided, viewerOf } from './session.service.ts'
import { signIn } from './sign-in.service.ts'
import { DemoAccount, IdentityProviderNode, SignInPayload, SignOutPayload, ViewerNode } from './viewer.type.ts'

@Resolver()
export class AccountResolver {
  @Query(() => ViewerNode, { nullable: true, description: 'The account that asks. Null for a stranger.' })
  viewer(@Ctx() { viewer }: Context): ViewerNode | null {
    return viewer
  }

  @Query(() => [DemoAccount], {
    description:
      'Accounts for trying out the sample district. Empty unless it is loaded, and for whoever does not sit at the server’s own machine.',
  })
  demoAccounts(@Ctx() { writer, request }: Context): Promise<DemoAccount[]> {
    return mayTryOut(request) ? demoAccounts(writer.fork()) : Promise.resolve([])
  }

  @Query(() => IdentityProviderNode, {
    nullable: true,
    description: 'The provider of identities through which people sign in. Null where there is none.',
  })
  identityProvider(@Ctx() { request }: Context): IdentityProviderNode | null {
    const { provider } = request.server
    return provider && { name: provider.settings.name, path: '/sign-in/provider' }
  }

  @Mutation(() => SignInPayload, {
    nullable: true,
    description:
      'Signs in: sets the session cookie, and ends the session that the browser had. RATE_LIMITED after too many failures, UNAVAILABLE while many others sign in.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Who, and the proof.' }) { username, password }: SignInInput,
    @Ctx() { writer, viewer, instanceKey, request, reply }: Context,
  ): Promise<SignInPayload> {
    refuseKeys(viewer)
    const token = await signIn(writer.fork(), {
      username,
      password,
      instanceKey,
      address: request.ip,
      mayTryOut: mayTryOut(request),
      older: tokenOf(request),
    })
    setToken(request, reply, token)
    return { viewer: (await viewerOf(writer, token))! }
  }

  @Mutation(() => SignOutPayload, { nullable: true, description: 'Signs out: the session is dead from now on.' })
  async signOut(
    @Arg('input', () => SignOutInput, { description: 'Nothing that must be told.' }) _input: SignOutInput,
    @Ctx() { writer, viewer, request, reply }: Context,
  ): Promise<SignOutPayload> {
    refuseKeys(viewer)
    const token = tokenOf(request)
    const { provider } = request.server
    const backTo = `${addressFor(request)}/map`
    const providerAddress =
      viewer && provider && (await isProvided(writer, viewer))
        ? await provider.endAddress(backTo, idTokenOf(request))
        : null
    if (token && viewer)
      await writer.fork().transactional(async own => {
        await closeSession(own, token)
        await recordAct(own, actNow()!)
      })
    clearToken(reply)
    if (provider) dropIdToken(request, reply)
    return { signedOut: token !== undefined, providerAddress }
  }
}
