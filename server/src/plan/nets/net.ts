import { buildCoverage, type Coverage } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'

/** One cell of a department’s net. */
export interface NetCell {
  /** What it is known by in its net. */
  readonly code: string
  readonly name: string | null
  /** How many work in it, as its department says. */
  readonly staffCount: number | null
  readonly boundary: MultiPolygon
}

/** What there is to know about a net as it was read. None of it speaks against keeping the net. */
export interface NetRemark {
  readonly code: NetRemarkCode
  /** Codes of the cells that it concerns. */
  readonly cells: readonly string[]
  /** The row of the file. */
  readonly row?: number
  /** What it says there, or what a column is called. */
  readonly value?: string
  /** m². */
  readonly area?: number
  /** Where, in degrees. */
  readonly longitude?: number
  readonly latitude?: number
  /** The same in a sentence, in English. */
  readonly message: string
}

export const remarkMeanings = {
  OVERLAP: 'Several cells hold the same ground; it was given to one of them.',
  GAP: 'Ground that no cell holds, with cells all around it.',
  IN_PIECES: 'The cell is in several pieces that do not touch.',
  ROWS_JOINED: 'Several rows have the same code: they were taken for one cell.',
  CELL_LEFT_OUT: 'Nothing was left of the cell: others hold all of its ground.',
  ROW_LEFT_OUT: 'The row holds no ground that can be read, and was left out.',
  VALUE_LEFT_OUT: 'A value of the row can’t be read, and was left out.',
  COLUMN_LEFT_OUT: 'Nothing was read from a column.',
  FILE: 'Something about the file as a whole.',
} as const
export type NetRemarkCode = keyof typeof remarkMeanings

/** The cells of one department over the ground of a plan. They overlap nowhere; there may be gaps between them. */
export interface PlanNet {
  readonly department: string
  readonly cells: readonly NetCell[]
  readonly remarks: readonly NetRemark[]
}

/** A net without its cells: whose it is, and when it came to be what it is, ISO 8601. */
export interface NetMark {
  readonly department: string
  readonly changedAt: string
}

/** A net as it lies beside a plan. */
export type KeptNet = PlanNet & NetMark

/** The cells as a coverage, by their codes. */
export const coverageOfNet = ({ cells }: Pick<PlanNet, 'cells'>): Coverage =>
  buildCoverage(cells.map(({ code, boundary }) => ({ id: code, boundary })))
