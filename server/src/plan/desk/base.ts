import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { buildCoverage, type Coverage, dissolve, type Grid, type GridId } from '@geyi/shared/coverage'
import type { MultiPolygon } from '@geyi/shared/geo'

/** A grid with the code it has been published under. */
export type CodedGrid = Grid & { readonly code: string }

/** What a plan begins from: the published coverage of its whole district on one day, kept as it was. */
export interface Base {
  readonly coverage: Coverage
  /** Published code of each grid. */
  readonly codes: ReadonlyMap<GridId, string>
  /** The ground of the district without its holes: beyond it lies somebody else's. */
  readonly extent: MultiPolygon
}

/** A base as it is stored: the same grids have the same hash. */
export interface StoredBase {
  readonly hash: string
  readonly grids: Uint8Array
}

/** Builds the base of grids as they were read. */
export function baseOf(grids: readonly CodedGrid[]): Base {
  const coverage = buildCoverage(grids.map(({ code: _, ...grid }) => grid))
  const ground = dissolve(coverage, () => 'district').get('district') ?? []
  return {
    coverage,
    codes: new Map(grids.map(({ id, code }) => [id, code])),
    extent: ground.map(polygon => polygon.slice(0, 1)),
  }
}

/** Packs grids to be stored, in the order of their codes. */
export async function packBase(grids: readonly CodedGrid[]): Promise<StoredBase> {
  const text = JSON.stringify(
    grids
      .toSorted((g, h) => (g.code < h.code ? -1 : 1))
      .map(({ id, code, community, name, kind, boundary }) => ({ id, code, community, name, kind, boundary })),
  )
  return { hash: createHash('sha256').update(text).digest('hex'), grids: await promisify(gzip)(text, { level: 6 }) }
}

/** Unpacks what `packBase` has packed. */
export async function unpackBase(grids: Uint8Array): Promise<CodedGrid[]> {
  return JSON.parse((await promisify(gunzip)(grids)).toString('utf8')) as CodedGrid[]
}
