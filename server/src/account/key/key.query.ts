import type { Reader } from '../../database/access.ts'
import { rows } from '../../database/rows.ts'
import type { ScopeName } from '../../viewer/scope.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { hashOfSecret } from './secret.ts'

/** A key with who made it, both as they are now. */
export interface KnownKey {
  readonly keyId: string
  readonly name: string
  readonly scopes: readonly ScopeName[]
  readonly divisionCodes: readonly string[]
  readonly expiresAt: string
  readonly expired: boolean
  readonly revoked: boolean
  readonly maker: Viewer & { readonly disabled: boolean }
}

/** The key that a secret is of. */
export async function findKey(reader: Reader, secret: string): Promise<KnownKey | undefined> {
  const [found] = await rows<KnownKey>(
    reader,
    `select k.id as "keyId", k.name, to_json(k.scopes) as scopes, to_json(k.division_codes) as "divisionCodes", k.expires_at::text as "expiresAt",
       k.expires_at <= now() as expired, k.revoked_at is not null as revoked,
       json_build_object('accountId', a.id, 'username', a.username, 'displayName', a.display_name, 'demo', a.demo, 'disabled', a.disabled,
         'rights', coalesce((select json_agg(json_build_object('role', r.role, 'divisionCode', r.division_code))
                             from account_right r where r.account_id = a.id), '[]')) as maker
     from api_key k join account a on a.id = k.account_id where k.secret_hash = $1`,
    [hashOfSecret(secret)],
  )
  return found
}
