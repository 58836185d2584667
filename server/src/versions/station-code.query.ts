/** SQL: the place codes that stations without a code of their own would get, `id` and `place_code`: as `PlaceCodes` gives them. */
export const placeCodeOf = `
  select id, case when n = 1 then place else place || '-' || n end as place_code from (
    select id, place, row_number() over (partition by place order by created_at, id) as n from (
      select id, created_at, 'x' || round(ST_X(location::geometry) * 1e7)::bigint || 'y' || round(ST_Y(location::geometry) * 1e7)::bigint as place
      from service_station where code is null and deleted_at is null) placed) numbered`
