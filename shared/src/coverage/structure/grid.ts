import type { MultiPolygon } from '../../geo/position.ts'

/** A grid's identity: it outlives every code and name. */
export type GridId = string

/** 综合网格 or 专属网格: a park, a school, a hospital. */
export type GridKind = 'GENERAL' | 'SPECIAL'

/** A grid without its ground: what the log of edits may say about it besides its boundary. */
export type GridAttributes = {
  readonly id: GridId
  /** Place code of the community it hangs on, twelve digits. */
  readonly community?: string
  readonly name?: string
  readonly kind?: GridKind
}

/** A grid and its ground. In a coverage the boundary is in canonical form, so that equal ground has equal bytes. */
export type Grid = GridAttributes & { readonly boundary: MultiPolygon }

/** What is left of a grid without its boundary. */
export const attributesOf = ({ boundary: _, ...attributes }: Grid): GridAttributes => attributes
