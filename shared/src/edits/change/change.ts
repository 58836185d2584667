import type { Coverage } from '../../coverage/structure/coverage.ts'
import type { Edge } from '../../coverage/structure/edge.ts'
import type { Problem } from '../../problems/problem.ts'
import type { AttributeChange } from './edit.ts'

/** What an edit comes to: these edges for those, and changed attributes. */
export type Change = {
  readonly removed: readonly Edge[]
  readonly added: readonly Edge[]
  readonly grids?: readonly AttributeChange[]
  /** That grids change hands whole, so that whatever lies in holes of theirs need not be looked for. */
  readonly isWhole?: true
}

/** Why an edit cannot be: all reasons at once. */
export type Refusal = { readonly problems: readonly Problem[] }

/** Works out what an edit comes to. Whether the outcome is valid is decided later, in one place for all edits. */
export type Plan<E> = (coverage: Coverage, edit: E) => Change | Refusal

/** A refusal for one reason. */
export const refuse = (
  code: Problem['code'],
  grids: Problem['grids'] = [],
  where: Omit<Problem, 'code' | 'grids'> = {},
): Refusal => ({ problems: [{ code, grids, ...where }] })
