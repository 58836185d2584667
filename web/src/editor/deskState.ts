import type { Coverage, GridId } from '@geyi/shared/coverage'
import type { Taking } from './cellUnder.ts'
import type { Offer } from './draft/offer.ts'
import type { Preview, Reason } from './draft/preview.ts'
import type { Gesture } from './gestures/gesture.ts'
import type { Handle } from './gestures/handles.ts'
import type { Tool } from './gestures/tool.ts'
import type { Saving } from './log/planLog.ts'

/** What the desk shows at one moment. */
export interface DeskState {
  readonly coverage: Coverage
  readonly selected: readonly GridId[]
  readonly tool: Tool
  readonly gesture: Gesture | null
  readonly preview: Preview | null
  /** Handles that are shown, and the one under the hand or chosen by keys. */
  readonly handles: readonly Handle[]
  readonly held: Handle | null
  /** Why something pressed on could not be done. */
  readonly reason: Reason | null
  /** Whether the held handle was pressed or chosen by keys, and stays chosen. */
  readonly isChosen: boolean
  /** Whether a press adds to what is selected: it is chosen what is to be merged. */
  readonly gathers: boolean
  /** Whether what lies near the hand draws it. */
  readonly snapping: boolean
  /** Whether what is drawn follows the lines that it is drawn to, from point to point. */
  readonly follows: boolean
  /** What a press of the transfer tool takes. */
  readonly takes: Taking
  /** What lies over the draft to be looked at. */
  readonly offer: Offer | null
  readonly saving: Saving
  readonly unsaved: number
  /** Whether what is not safe yet at least outlives the page. */
  readonly isKept: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}
