import type { Role } from './role.ts'

/** Who is asking: an account and the subtrees in which it has a role. `null` is a stranger. */
export interface Viewer {
  readonly accountId: string
  readonly username: string
  readonly displayName: string
  /** Whether its password is public. */
  readonly demo: boolean
  readonly rights: readonly { role: Role; divisionCode: string }[]
}
