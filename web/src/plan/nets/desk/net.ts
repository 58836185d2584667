import { arcsOf, buildCoverage, type Coverage, type GridId, gridsOf } from '@geyi/shared/coverage'
import type { MultiPolygon, Position } from '@geyi/shared/geo'
import { boundaryPositions } from '../../../editor/draft/draft.ts'
import type { NetMark, NetRemark, NetTold } from './netsServer.ts'

/** What is known of a cell besides its ground. */
export interface CellFacts {
  readonly name: string
  readonly staffCount: number | null
}

/** A department’s net, ready to be drawn and compared. Cells are grids of its coverage, by their codes. */
export interface Net extends NetMark {
  readonly cells: Coverage
  readonly facts: ReadonlyMap<GridId, CellFacts>
  readonly lines: readonly (readonly Position[])[]
  readonly remarks: readonly NetRemark[]
}

/** All ground of a net. */
export const groundOfNet = ({ cells }: Net): MultiPolygon => gridsOf(cells).flatMap(({ boundary }) => boundary)

export function netOf({ department, changedAt, cells, remarks }: NetTold): Net {
  const coverage = buildCoverage(
    cells.map(({ code, boundary }) => ({ id: code, boundary: boundaryPositions(boundary) })),
  )
  return {
    department,
    changedAt,
    cells: coverage,
    facts: new Map(
      cells.map(({ code, name, staffCount }) => [code, { name: name || code, staffCount: staffCount ?? null }]),
    ),
    lines: arcsOf(coverage).map(({ line }) => line),
    remarks,
  }
}
