import { buildCoverage, dissolve } from '@geyi/shared/coverage'
import { areaOf, findInvalidity, type MultiPolygon } from '@geyi/shared/geo'
import type { EntityManager } from '@mikro-orm/postgresql'
import { boundaryOf, boundaryToEwkt } from '../../database/geometry.type.ts'
import { insertRows } from '../../database/insert-rows.ts'
import { oneRow, rows } from '../../database/rows.ts'
import { holdsOn, writeVersions } from './versions.query.ts'

interface Ground {
  readonly id: string
  readonly boundary: MultiPolygon
}

/** Digits of communities, subdistricts and districts: the levels whose boundary is never drawn where anything lies below. */
const LEVELS = [12, 9, 6] as const

/**
 * Gives the communities, subdistricts and districts of a district the boundaries that follow from what lies below them: grids, or
 * where a community has none its own boundary. Whoever has nothing below keeps what it has.
 */
export async function deriveBoundaries(em: EntityManager, districts: readonly string[], day: string): Promise<void> {
  const derived: Ground[] = []
  for (const district of districts) derived.push(...(await derivedWithin(em, district, day)))
  await rows(em, 'create temporary table derived (code text, boundary geometry, area float8) on commit drop')
  await insertRows(
    em,
    'derived',
    {
      code: ['text', ({ id }) => id],
      boundary: ['geometry', ({ boundary }) => boundaryToEwkt(boundary)],
      area: ['float8', ({ boundary }) => areaOf(boundary)],
    },
    derived,
  )
  // A division that is not there has no boundary to give.
  await rows(
    em,
    `delete from derived s where not exists (select 1 from division_version v where v.code = s.code and ${holdsOn(day)})`,
  )
  const kept = ['level', 'name', 'name_en', 'pinyin', 'initials'].map(column => [column, `v.${column}`])
  await writeVersions(
    em,
    {
      entity: 'division',
      source: 'derived',
      values: { ...Object.fromEntries(kept), boundary: 's.boundary', area: 's.area' },
      compared: ['boundary'],
    },
    day,
  )
  await rows(em, 'drop table derived')
}

async function derivedWithin(em: EntityManager, district: string, day: string): Promise<Ground[]> {
  const ground = lowestOf([
    ...(await groundOf(em, 'grid', district, day)),
    ...(await groundOf(em, 'division', district, day)),
  ])
  if (ground.length === 0) return []
  const coverage = buildCoverage(ground)
  const derived: Ground[] = []
  for (const digits of LEVELS) {
    const boundaries = dissolve(coverage, ({ id }) => (id.length > digits ? id.slice(0, digits) : undefined))
    for (const [id, boundary] of boundaries)
      derived.push({
        id,
        boundary: isSound(boundary)
          ? boundary
          : await unionOf(
              em,
              ground.filter(part => part.id.startsWith(id)),
            ),
      })
  }
  return derived
}

/** Ground without what others lie below, so that every place counts once. */
function lowestOf(all: readonly Ground[]): Ground[] {
  const covered = new Set(
    all.flatMap(({ id }) => LEVELS.filter(digits => digits < id.length).map(digits => id.slice(0, digits))),
  )
  return all.filter(({ id }) => !covered.has(id))
}

const isSound = (boundary: MultiPolygon): boolean => boundary.length > 0 && findInvalidity(boundary) === undefined

/** Boundaries of a district's grids, or of its communities and subdistricts, by code. */
async function groundOf(
  em: EntityManager,
  entity: 'grid' | 'division',
  district: string,
  day: string,
): Promise<Ground[]> {
  const found = await rows<{ code: string; boundary: string }>(
    em,
    `select v.code, ST_AsGeoJSON(v.boundary, 7) as boundary from ${entity}_version v
     where v.code like $1 || '%' and length(v.code) >= 9 and v.boundary is not null and ${holdsOn(day)} order by v.code`,
    [district],
  )
  return found.map(({ code, boundary }) => ({
    id: code,
    boundary: boundaryOf((JSON.parse(boundary) as { coordinates: number[][][][] }).coordinates),
  }))
}

/**
 * The union of ground that is no coverage: where grids overlap or miss each other's vertices, edges do not cancel.
 * Computed on the lattice of 1e-7°, where it can't fail.
 */
async function unionOf(em: EntityManager, ground: readonly Ground[]): Promise<MultiPolygon> {
  const { boundary } = await oneRow<{ boundary: string }>(
    em,
    `select ST_AsGeoJSON(ST_ForcePolygonCCW(ST_Multi(ST_UnaryUnion(ST_Collect(g::geometry), 1e-7))), 7) as boundary from unnest($1::text[]) as g`,
    [ground.map(part => boundaryToEwkt(part.boundary))],
  )
  return boundaryOf((JSON.parse(boundary) as { coordinates: number[][][][] }).coordinates)
}
