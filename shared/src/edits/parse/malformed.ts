import type { TextReason } from '../../text/parseText.ts'

/** Why what was sent is no edit. Fixed names: clients word them in their own language. */
export type EditReason =
  | TextReason
  | 'NOT_A_FLAG'
  | 'NOT_A_LIST'
  | 'NOT_A_POSITION'
  | 'NOT_AN_INTEGER'
  | 'NOT_AN_OBJECT'
  | 'NOT_TEXT'
  | 'OUT_OF_RANGE'
  | 'RING_NOT_CLOSED'
  | 'TANGLED'
  | 'TOO_LONG'
  | 'UNKNOWN_TYPE'
  | 'WRONG_LENGTH'
  | 'WRONG_PATTERN'

/** What is wrong with an edit as it was sent; `message` follows the path: “edits[0].at is no pair of numbers”. */
export type EditProblem = { readonly path: string; readonly message: string; readonly reason: EditReason }

/** Stops the reading of edits at the first thing wrong; `parseEdits` hands it on as data. */
export class Malformed extends Error {
  readonly problem: EditProblem

  constructor(path: string, message: string, reason: EditReason) {
    super(`${path} ${message}`)
    this.problem = { path, message, reason }
  }
}
