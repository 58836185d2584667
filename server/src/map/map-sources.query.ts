import type { Reader } from '../database/access.ts'
import { rows } from '../database/rows.ts'
import type { MapSource } from './map-source.type.ts'

/** Who is to be named for paths, streets and lakes, and where; streets lie where their district’s paths are. */
export const mapSources = (reader: Reader): Promise<MapSource[]> =>
  rows(
    reader,
    `select s.attribution, json_build_object('west', min(n.west), 'south', min(n.south), 'east', max(n.east), 'north', max(n.north)) as extent
     from path_source s join walking_network n on n.district_code = s.district_code
     group by s.attribution order by s.attribution collate "C"`,
  )
