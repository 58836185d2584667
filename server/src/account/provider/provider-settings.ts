import type { Settings } from '../../config/settings.ts'
import { StartError } from '../../errors/start-error.ts'
import type { RoleName } from '../../viewer/role.ts'

/** The provider of identities as the operator has named it. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** What the button says; null for the pages' own words. */
  readonly name: string | null
  readonly scope: string
  /** The claim by which rights are given. */
  readonly claim: string
  readonly rights: readonly { readonly value: string; readonly role: RoleName; readonly divisionCode: string }[]
}

/** What is set of a provider; null where there is none. @throws StartError where only half of it is */
export function providerSettings(settings: Settings): ProviderSettings | null {
  const {
    oidcIssuer: issuer,
    oidcClientId: clientId,
    oidcClientSecret,
    oidcName,
    oidcScope,
    oidcClaim,
    oidcRights,
  } = settings
  if (!issuer && !clientId) return null
  if (!issuer || !clientId || oidcRights.length === 0)
    throw new StartError(
      'For single sign-on GEYI_OIDC_ISSUER, GEYI_OIDC_CLIENT_ID and GEYI_OIDC_RIGHTS are needed, all three.',
    )
  return {
    issuer,
    clientId,
    clientSecret: oidcClientSecret,
    name: oidcName ?? null,
    scope: oidcScope,
    claim: oidcClaim,
    rights: oidcRights as ProviderSettings['rights'],
  }
}
