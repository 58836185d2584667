import type { Role } from './role.ts'
import type { ScopeName } from './scope.ts'

/** Who is asking: an account and the subtrees in which it has a role, or a key of it. `null` is a stranger. */
export interface Viewer {
  readonly accountId: string
  readonly username: string
  readonly displayName: string
  /** Whether its password is public. */
  readonly demo: boolean
  /** None of a key: what it may do follows from its scopes. */
  readonly rights: readonly { role: Role; divisionCode: string }[]
  /** The key by which a program asks, in the name of the account that made it. Absent for a person. */
  readonly key?: ViewerKey
}

/** A key by which a program asks. */
export interface ViewerKey {
  readonly keyId: string
  readonly name: string
  readonly scopes: readonly ScopeName[]
  /** Its subtrees, as far as who made it still administers them. */
  readonly divisionCodes: readonly string[]
  readonly expiresAt: Date
}
