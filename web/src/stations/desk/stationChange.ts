import type { UpdateStationInput } from '../../api/index.ts'

/** What can be changed of a station. */
export type StationFields = Omit<UpdateStationInput, 'id' | 'version'>

/** One change, as a value that can be reversed and repeated; it names no version, which is known when it is sent. */
export type StationChange = OneChange | ManyChange

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

/** Whether a station is among those that a change is of. */
export const isOf = (change: StationChange, id: string): boolean =>
  change.type === 'many' ? change.parts.some(part => part.id === id) : change.id === id

/** The change that takes another one back. */
export function inverseOf(change: OneChange): OneChange
export function inverseOf(change: StationChange): StationChange
export function inverseOf(change: StationChange): StationChange {
  if (change.type === 'many') return { ...change, parts: change.parts.map(part => inverseOf(part) as FieldsChange) }
  if ('after' in change) return { ...change, before: change.after, after: change.before }
  return { ...change, type: change.type === 'create' ? 'delete' : 'create' }
}
