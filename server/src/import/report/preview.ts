import type { FieldChange } from '../../station/own/station-field.ts'

/** What would become of a row. */
export type PreviewOutcome = keyof typeof previewMeanings

export const previewMeanings = {
  NEW: 'It would be added.',
  CHANGED: 'It is there, and would change.',
  UNCHANGED: 'It is there as the row says.',
  WRONG: 'It can’t be imported: `problems` says why.',
} as const

/** What a row calls its thing, as it stands in the file; null where it says nothing. */
export interface SaidNames {
  readonly code: string | null
  readonly name: string | null
}

/** What would become of a row of stations, field by field. */
export interface RowPreview extends SaidNames {
  readonly row: number
  readonly outcome: PreviewOutcome
  readonly changes: readonly FieldChange[]
}

/** How many rows a preview shows. */
export const PREVIEWED = 2_000
