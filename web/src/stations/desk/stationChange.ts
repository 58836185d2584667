import type { UpdateStationInput } from '../../api/index.ts'

/** What can be changed of a station. */
export type StationFields = Omit<UpdateStationInput, 'id' | 'version'>

/** One change of a station, as a value that can be reversed and repeated; it names no version, which is known when it is sent. */
export type StationChange = PresenceChange | FieldsChange

interface ChangeOfStation {
  readonly id: string
  readonly name: string
}

/** A station appears or goes. */
interface PresenceChange extends ChangeOfStation {
  readonly type: 'create' | 'delete'
}

/** Some of its fields become others. */
interface FieldsChange extends ChangeOfStation {
  readonly type: 'move' | 'edit'
  readonly before: StationFields
  readonly after: StationFields
}

/** The change that takes another one back. */
export function inverseOf(change: StationChange): StationChange {
  if ('after' in change) return { ...change, before: change.after, after: change.before }
  return { ...change, type: change.type === 'create' ? 'delete' : 'create' }
}
