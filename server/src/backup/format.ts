import type { Table } from './tables.query.ts'

/** The newest form of the file that this Geyi writes and reads. */
export const FORMAT = 1

/** The first line of a backup. The file is gzip, of one JSON value a line. */
export interface Head {
  readonly geyi: 'backup'
  readonly format: number
  /** When the database was as the file has it. */
  readonly made: string
  /** Of what kind, for a person. */
  readonly engine: string
  /** Steps that the schema had taken. */
  readonly steps: readonly string[]
}

/** Begins the rows of a table, which follow as arrays of texts. */
export interface Begin {
  readonly table: Table
}

/** Ends them. */
export interface End {
  readonly end: string
  readonly rows: number
  readonly sum: string
}

/** The last line. */
export interface Foot {
  readonly sequences: readonly { readonly name: string; readonly value: string | null }[]
  readonly tables: number
  readonly rows: number
  /** SHA-256 of all lines before. */
  readonly sha256: string
}

export type Line = Head | Begin | (string | null)[] | End | Foot
