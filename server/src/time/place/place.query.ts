import type { MultiPolygon, Position } from '@geyi/shared/geo'
import type { Reader } from '../../database/access.ts'
import { pointToEwkt } from '../../database/geometry.type.ts'
import { everHolds, holdsAt } from '../../database/holds-on.ts'
import { rows } from '../../database/rows.ts'
import type { GridKind } from '../../grid/grid.type.ts'
import { groundOfText, reaches } from '../../grid/holder.query.ts'
import { subtreesFor } from '../../viewer/authorize.ts'
import type { Viewer } from '../../viewer/viewer.ts'

/** A version of a grid that reaches a place, reached it or will reach it. */
export interface PlaceVersion {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: GridKind
  readonly validFrom: string
  readonly validTo: string | null
  readonly planId: string | null
  readonly endedBy: string | null
  readonly bounds: MultiPolygon
}

/** The last versions of grids that reach a place, the newest first. */
export async function findVersionsAt(reader: Reader, place: Position, limit: number): Promise<PlaceVersion[]> {
  const found = await rows<Omit<PlaceVersion, 'bounds'> & { boundary: string }>(
    reader,
    `select 'Grid:' || g.grid_id as id, g.code, g.name, g.kind, g.valid_from::text as "validFrom", g.valid_to::text as "validTo",
       g.plan_id as "planId", g.ended_by as "endedBy", ST_AsGeoJSON(g.boundary, 7) as boundary
     from grid_version g where ${reaches('g.boundary', '$1::geometry')} and ${everHolds('g')}
     order by g.valid_from desc, g.code limit $2`,
    [pointToEwkt(place), limit],
  )
  return found.map(({ boundary, ...version }) => ({
    ...version,
    bounds: groundOfText(boundary),
  }))
}

/** Codes of the districts in whose box a place lies: ground that nobody holds may be theirs. */
export async function districtsAround(reader: Reader, place: Position, day: string): Promise<string[]> {
  const found = await rows<{ code: string }>(
    reader,
    `select d.code from division_version d where length(d.code) = 6 and d.boundary && $1::geometry
       and ${holdsAt('$2::date', 'd')}`,
    [pointToEwkt(place), day],
  )
  return found.map(({ code }) => code)
}

/** Uuids of plans over these codes that are not published and that the viewer may see, the one that last changed first. */
export async function findProposals(
  reader: Reader,
  viewer: Viewer | null,
  codes: readonly string[],
  limit: number,
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    reader,
    `select p.id from plan p where p.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED') and p.last_sequence > 0
       and exists (select 1 from unnest($1::text[]) as c(code) where starts_with(c.code, p.division_code))
       and (p.public or exists (select 1 from unnest($2::text[]) as r(code) where starts_with(p.division_code, r.code)))
     order by p.updated_at desc, p.id limit $3`,
    [codes, subtreesFor(viewer, 'READ_DRAFTS'), limit],
  )
  return found.map(({ id }) => id)
}
