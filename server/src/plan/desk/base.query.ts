import { communityOf } from '@geyi/shared/codes'
import type { Reader, Writer } from '../../database/access.ts'
import { boundaryOf } from '../../database/geometry.type.ts'
import { holdsAt } from '../../database/holds-on.ts'
import { oneRow, rows, run } from '../../database/rows.ts'
import { globalId } from '../../graphql/global-id.ts'
import type { CodedGrid, StoredBase } from './base.ts'

/** A published grid with what its version says besides its ground. */
export type PublishedGrid = CodedGrid & {
  readonly versionId: string
  readonly version: number
  readonly validFrom: string
  readonly households: number
  readonly population: number
}

/** All grids of a subtree as published for a day, in the order of their codes. */
export async function findPublishedGrids(reader: Reader, within: string, day: string): Promise<PublishedGrid[]> {
  const found = await rows<Omit<PublishedGrid, 'id' | 'community' | 'boundary'> & { gridId: string; boundary: string }>(
    reader,
    `select g.grid_id as "gridId", g.id as "versionId", g.version, g.code, g.name, g.kind, g.households, g.population,
       g.valid_from::text as "validFrom", ST_AsGeoJSON(g.boundary, 7) as boundary
     from grid_version g where g.code like $1 || '%' and ${holdsAt('$2::date', 'g')}
     order by g.code`,
    [within, day],
  )
  return found.map(({ gridId, boundary, ...grid }) => ({
    ...grid,
    id: globalId('Grid', gridId),
    community: communityOf(grid.code),
    boundary: boundaryOf((JSON.parse(boundary) as { coordinates: number[][][][] }).coordinates),
  }))
}

/** The codes of a district's grids as they are published for a day. */
export async function findCodesOn(reader: Reader, district: string, day: string): Promise<Map<string, string>> {
  const found = await rows<{ id: string; code: string }>(
    reader,
    `select g.grid_id as id, g.code from grid_version g
     where g.code like $1 || '%' and ${holdsAt('$2::date', 'g')}`,
    [district, day],
  )
  return new Map(found.map(({ id, code }) => [globalId('Grid', id), code]))
}

/** Keeps a base; one that is there already is the same. */
export async function keepBase(writer: Writer, { hash, grids }: StoredBase): Promise<void> {
  await run(writer, `insert into plan_base (hash, grids) values ($1, decode($2, 'base64')) on conflict do nothing`, [
    hash,
    Buffer.from(grids).toString('base64'),
  ])
}

/** A base that was kept. */
export async function readBase(reader: Reader, hash: string): Promise<Uint8Array> {
  const { grids } = await oneRow<{ grids: string }>(
    reader,
    `select encode(grids, 'base64') as grids from plan_base where hash = $1`,
    [hash],
  )
  return Buffer.from(grids, 'base64')
}
