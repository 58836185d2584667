import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { ProviderSettings } from './provider-settings.ts'
import type { Claims } from './rights-of-claims.ts'

/** What a browser must bring along when it comes back: that it is the one that was sent. */
export interface Begun {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Path of the page to go on with. */
  readonly to: string
}

/** Who has come back from the provider. */
interface Came {
  readonly subject: string
  readonly claims: Claims
  /** What the provider wants to see when they sign out there, if that can be done. */
  readonly idToken: string | undefined
}

/** The longest that the provider may take to answer, in seconds. */
const PATIENCE = 10

/** The provider of identities, asked by OpenID Connect: a code for tokens, with PKCE, state and nonce. */
export class IdentityProvider {
  #found: Promise<Configuration> | undefined

  constructor(readonly settings: ProviderSettings) {}

  /** Where to send a browser, and what it is to bring along. */
  async begin(redirectUri: string, to: string): Promise<{ url: string; begun: Begun }> {
    const found = await this.#discovered()
    const begun: Begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to }
    const url = buildAuthorizationUrl(found, {
      redirect_uri: redirectUri,
      scope: this.settings.scope,
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
    })
    return { url: url.href, begun }
  }

  /** What the provider says of who has come back. @throws what `openid-client` finds wrong */
  async finish(address: URL, { state, nonce, verifier }: Begun): Promise<Came> {
    const found = await this.#discovered()
    const tokens = await authorizationCodeGrant(found, address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const said = tokens.claims()!
    // Some say no more in the token than who it is.
    const more = found.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(found, tokens.access_token, said.sub)
      : {}
    const idToken = found.serverMetadata().end_session_endpoint ? tokens.id_token : undefined
    return { subject: `${said.iss} ${said.sub}`, claims: { ...said, ...more }, idToken }
  }

  /**
   * Where somebody signs out at the provider too; null where it has no such place, or can't be reached. Many send nobody back whom no token
   * names, or ask first; `idToken` is what the provider has said of them, where the browser has kept it.
   */
  async endAddress(backTo: string, idToken: string | undefined): Promise<string | null> {
    const found = await this.#discovered().catch(() => null)
    if (!found?.serverMetadata().end_session_endpoint) return null
    return buildEndSessionUrl(found, {
      post_logout_redirect_uri: backTo,
      ...(idToken ? { id_token_hint: idToken } : {}),
    }).href
  }

  /** What the provider says of itself, asked once; again where it did not answer. */
  #discovered(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings
    const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : []
    this.#found ??= discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: PATIENCE })
    this.#found.catch(() => {
      this.#found = undefined
    })
    return this.#found
  }
}
