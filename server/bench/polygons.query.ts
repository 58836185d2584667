import { boundaryText } from '../src/database/boundary-text.ts'

/** The grids of one page as one string, made by the database: the least that sending them can cost. */
export const gridsJsonSql = `select '[' || string_agg('{"code":"' || g.code || '","boundary":' || ${boundaryText('g.boundary')} || '}', ',') || ']' as text
  from (select code, boundary from grid_version where valid_from <= current_date and (valid_to is null or valid_to > current_date) order by code limit $1) g`
