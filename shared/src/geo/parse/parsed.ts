import type { InvalidityReason } from '../plane/invalidity.ts'
import type { Position } from '../position.ts'

/** Why a geometry was refused. Fixed names: clients word them in their own language. */
export type GeometryReason =
  | InvalidityReason
  | 'BAD_BBOX'
  | 'FAR_OUTSIDE'
  | 'MISPLACED_MEMBER'
  | 'MISSING_MEMBER'
  | 'NOT_A_NUMBER'
  | 'OUT_OF_RANGE'
  | 'TOO_MANY_POSITIONS'
  | 'UNSUPPORTED_CRS'
  | 'WRONG_NUMBER_COUNT'
  | 'WRONG_TYPE'

/** Why a whole document was refused that is read by the letter of RFC 7946. */
export type DocumentReason =
  | GeometryReason
  | 'BAD_ID'
  | 'BAD_PROPERTIES'
  | 'DUPLICATE_MEMBER'
  | 'NOT_JSON'
  | 'WRONG_WINDING'

/** One thing wrong with an input: a fixed reason, a sentence, the place in E7 if it has one, and the path to it in the input. */
export type ParseProblem<Reason extends DocumentReason = GeometryReason> = {
  readonly reason: Reason
  readonly message: string
  readonly place?: Position
  readonly path?: string
  readonly hint?: 'MAYBE_SWAPPED'
}

/** What parsing changed so that the value could be kept, each at its place in E7. */
export type ParseChange = {
  readonly code:
    | 'HEIGHT_DROPPED'
    | 'RING_REVERSED'
    | 'RING_CLOSED'
    | 'POSITIONS_MERGED'
    | 'NODE_INSERTED'
    | 'HAIR_REMOVED'
    | 'PIECE_ADDED'
    | 'PIECE_REMOVED'
    | 'HOLE_ADDED'
    | 'HOLE_REMOVED'
  readonly place: Position
  /** How many, where one entry stands for several. */
  readonly count?: number
}

/** Repeated positions, heights and the way rings run are no ground and no news; what was mended because rounding made a boundary touch or cross itself is. */
const mending: ReadonlySet<ParseChange['code']> = new Set([
  'NODE_INSERTED',
  'HAIR_REMOVED',
  'PIECE_ADDED',
  'PIECE_REMOVED',
  'HOLE_ADDED',
  'HOLE_REMOVED',
])

/** Whether a change mended what rounding had made touch or cross itself. */
export const isMending = ({ code }: ParseChange): boolean => mending.has(code)

/** A typed value with what was changed to get it, or everything that is wrong with the input. */
export type Parsed<T, Reason extends DocumentReason = GeometryReason> =
  | { readonly ok: true; readonly value: T; readonly changes: readonly ParseChange[] }
  | { readonly ok: false; readonly problems: readonly ParseProblem<Reason>[] }

/** Why a geometry was refused, in sentences. */
export const geometryReasons: Readonly<Record<GeometryReason, string>> = {
  BAD_BBOX: 'A bbox must be four or six finite numbers.',
  EMPTY: 'The geometry is empty.',
  FAR_OUTSIDE: 'The geometry lies outside the expected area by more than that area’s own width.',
  HOLE_OUTSIDE: 'A hole lies outside its exterior ring.',
  HOLES_NESTED: 'A hole lies inside another hole.',
  INTERIOR_DISCONNECTED: 'Rings that touch cut the interior of a piece in two.',
  MISPLACED_MEMBER: 'A member that defines another GeoJSON type must not appear in this object.',
  MISSING_MEMBER: 'A member that GeoJSON requires is missing or of the wrong kind.',
  NOT_A_NUMBER: 'A coordinate must be a finite number.',
  OUT_OF_RANGE: 'Longitude must lie within ±180 and latitude within ±90 degrees.',
  PIECES_NESTED: 'One piece lies inside another.',
  RING_CROSSES_ITSELF: 'A ring crosses itself.',
  RING_NOT_CLOSED: 'The last position of a ring must equal its first.',
  RING_TOUCHES_ITSELF: 'A ring touches itself.',
  RINGS_CROSS: 'Two rings cross.',
  RINGS_OVERLAP: 'Two rings run along the same line.',
  SPIKE: 'A ring runs out to a point and back along the same line.',
  TOO_FEW_POSITIONS: 'A ring needs at least four positions, the last one equal to the first.',
  TOO_MANY_POSITIONS: 'The geometry has too many positions.',
  UNSUPPORTED_CRS: 'Coordinates must be longitude and latitude (CRS84); convert others first.',
  WRONG_NUMBER_COUNT: 'A position must be two numbers, or three of which the height is dropped.',
  WRONG_TYPE: 'The GeoJSON type is not one that is accepted here.',
  ZERO_AREA: 'A ring encloses no area.',
}

const messages: Readonly<Record<DocumentReason, string>> = {
  ...geometryReasons,
  BAD_ID: 'The id of a feature must be a string or a number.',
  BAD_PROPERTIES: 'The properties of a feature must be an object or null.',
  DUPLICATE_MEMBER: 'A member is named twice in one object.',
  NOT_JSON: 'The text is not JSON.',
  WRONG_WINDING: 'Exterior rings must run counter-clockwise and holes clockwise.',
}

/** A problem with its reason's sentence. */
export const problem = <Reason extends DocumentReason>(
  reason: Reason,
  more: Omit<ParseProblem, 'reason' | 'message'> = {},
): ParseProblem<Reason> => ({
  reason,
  message: more.hint ? `${messages[reason]} Longitude and latitude may be swapped.` : messages[reason],
  ...more,
})

/** A refusal for these problems. */
export const refused = <Reason extends DocumentReason>(
  ...problems: readonly ParseProblem<Reason>[]
): { ok: false; problems: readonly ParseProblem<Reason>[] } => ({
  ok: false,
  problems,
})
