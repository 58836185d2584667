import type { UpdateStationInput } from '../../api/index.ts'

/** What can be changed of a station. */
export type StationFields = Omit<UpdateStationInput, 'id' | 'version'>

/** One change, as a value that can be reversed and repeated; it names no version, which is known when it is sent. */
export type StationChange = OneChange | ManyChange | ImportChange

/** A change of one station. */
export type OneChange = PresenceChange | FieldsChange

interface ChangeOfStation {
  readonly id: string
  readonly name: string
}

/** A station appears or goes. */
interface PresenceChange extends ChangeOfStation {
  readonly type: 'create' | 'delete'
}

/** Some of its fields become others. */
export interface FieldsChange extends ChangeOfStation {
  readonly type: 'move' | 'edit'
  readonly before: StationFields
  readonly after: StationFields
}

/** Many stations become others together: all of them, or none. */
export interface ManyChange {
  readonly type: 'many'
  readonly parts: readonly FieldsChange[]
}

/** A file has brought stations, or changed some. Only the server knows what they were, so it can be taken back, but not be done again. */
export interface ImportChange {
  readonly type: 'import'
  /** By which name the server knows it. */
  readonly batch: string
  readonly created: number
  readonly changed: number
}

/** A change that can be reversed here. */
export type ReversibleChange = Exclude<StationChange, ImportChange>

/** Whether a station is among those that a change is of. */
export const isOf = (change: StationChange, id: string): boolean =>
  change.type === 'import'
    ? false
    : change.type === 'many'
      ? change.parts.some(part => part.id === id)
      : change.id === id

/** The change that takes another one back. */
export function inverseOf(change: OneChange): OneChange
export function inverseOf(change: ReversibleChange): ReversibleChange
export function inverseOf(change: ReversibleChange): ReversibleChange {
  if (change.type === 'many') return { ...change, parts: change.parts.map(part => inverseOf(part) as FieldsChange) }
  if ('after' in change) return { ...change, before: change.after, after: change.before }
  return { ...change, type: change.type === 'create' ? 'delete' : 'create' }
}
