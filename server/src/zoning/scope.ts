import type { Coverage, Grid } from '@geyi/shared/coverage'
import { findGrid, gridsOf } from '@geyi/shared/coverage'
import { covers, interiorPointOf, type MultiPolygon } from '@geyi/shared/geo'
import { DomainError } from '../errors/domain-error.ts'
import { boundedList } from '../graphql/parse/bounded-list.ts'
import { parsedGround } from '../graphql/parse/parse-geometry.ts'
import type { StartZoningInput } from './zoning.inputs.ts'

/** As many grids as one edit can divide anew. */
const MOST_GRIDS = 1_000

type Scope = Pick<StartZoningInput, 'gridIds' | 'communities' | 'area' | 'locked'>

/**
 * The grids of a draft whose ground is to be divided.
 * @throws BAD_USER_INPUT, FORBIDDEN for what is beyond the plan, TOO_MANY_FEATURES
 */
export function gridsInScope(draft: Coverage, division: string, scope: Scope): Grid[] {
  const locked = new Set(boundedList('locked', scope.locked ?? []))
  for (const id of locked) knownGrid(draft, id, 'locked')
  const grids = namedGrids(draft, scope).filter(({ id, kind }) => kind !== 'SPECIAL' && !locked.has(id))
  const beyond = grids.find(({ community }) => !community?.startsWith(division))
  if (beyond)
    throw new DomainError(
      'FORBIDDEN',
      `${beyond.name ?? beyond.id} is not the plan’s to divide: it is for ${division}.`,
      {
        division: beyond.community ?? null,
        grids: [beyond.id],
        reason: 'BEYOND_PLAN',
      },
    )
  if (grids.length === 0)
    throw new DomainError('BAD_USER_INPUT', 'There is no grid in it that could be divided.', {
      reason: 'NOTHING_TO_ZONE',
    })
  if (grids.length > MOST_GRIDS)
    throw new DomainError('TOO_MANY_FEATURES', `${grids.length} grids at once are too many: at most ${MOST_GRIDS}.`)
  return grids
}

function namedGrids(draft: Coverage, { gridIds, communities, area }: Scope): Grid[] {
  const named = [gridIds, communities, area].filter(given => given !== null && given !== undefined)
  if (named.length !== 1)
    throw new DomainError('BAD_USER_INPUT', 'Give exactly one of `gridIds`, `communities` and `area`.', {
      argument: 'gridIds',
    })
  if (gridIds) return [...new Set(boundedList('gridIds', gridIds))].map(id => knownGrid(draft, id, 'gridIds'))
  const all = gridsOf(draft)
  if (communities) return boundedList('communities', [...new Set(communities)]).flatMap(code => below(all, code))
  const ground = parsedGround(area)
  return all.filter(({ boundary }) => isMostlyIn(ground, boundary))
}

function knownGrid(draft: Coverage, id: string, argument: string): Grid {
  const grid = findGrid(draft, id)
  if (grid) return grid
  throw new DomainError('BAD_USER_INPUT', `The draft has no grid “${id}”.`, {
    argument,
    reason: 'NO_SUCH_GRID',
    grids: [id],
  })
}

function below(all: readonly Grid[], code: string): Grid[] {
  const grids = /^\d{6}(\d{3}){0,2}$/.test(code) ? all.filter(({ community }) => community?.startsWith(code)) : []
  if (grids.length > 0) return grids
  throw new DomainError('BAD_USER_INPUT', `The draft has no grid in ${code}.`, {
    argument: 'communities',
    reason: 'UNKNOWN_COMMUNITY',
  })
}

const isMostlyIn = (ground: MultiPolygon, boundary: MultiPolygon): boolean => {
  const middle = interiorPointOf(boundary)
  return middle !== undefined && covers(ground, middle)
}
