import { boundaryText } from '../src/database/boundary-text.ts'

/** The grids of one page as one string, made by the database: the least that sending them can cost. */
export const gridsJsonSql = `select '[' || string_agg('{"code":"' || g.code || '","boundary":' || ${boundaryText('g.boundary')} || '}', ',') || ']' as text
  from (select code, boundary from grid_version where valid_from <= $2::date and (valid_to is null or valid_to > $2::date) order by code limit $1) g`

/** Copies of all grids, each set of them a little farther east, under codes of another district. */
export const copyGridsSql = `with copied as (
    select gen_random_uuid() as new_id, gen_random_uuid() as new_grid_id, g.*, n from grid_version g, generate_series(1, $1::int) n
  ), identity as (insert into grid (id) select new_grid_id from copied)
  insert into grid_version (id, grid_id, version, code, kind, name, pinyin, initials, boundary, area, households, population, valid_from)
  select new_id, new_grid_id, 1, '99' || lpad(n::text, 4, '0') || substr(code, 7), kind, name, pinyin, initials, ST_Translate(boundary, n * 0.2, 0), area, households,
    population, valid_from
  from copied`
