/** What a line is to somebody on foot, or why it is neither. */
export type FootAccess = 'PATH' | 'BARRIER' | 'NOT_FOR_FOOT' | 'NO_PATH'

/** OpenStreetMap's keys that decide it. */
export const FOOT_KEYS = [
  'highway',
  'foot',
  'access',
  'motorroad',
  'railway',
  'waterway',
  'natural',
  'tunnel',
  'bridge',
] as const

type Tags = Readonly<Record<string, unknown>>

/** Not yet, no longer, or never for people to walk along. */
const NO_ROAD =
  /^(construction|proposed|planned|abandoned|razed|raceway|bus_guideway|escape|elevator|rest_area|services)$/
const MOTORWAY = /^motorway(_link)?$/
const FOR_FOOT = /^(yes|designated|permissive|destination|customers|official|public)$/
const AGAINST_FOOT = /^(no|private|use_sidepath|military|emergency)$/
const CLOSED = /^(no|private|military|emergency)$/
const RAILS = /^(rail|light_rail|narrow_gauge|subway|monorail|funicular)$/
const WATERCOURSE = /^(river|canal|riverbank)$/
const SHORE = /^(water|coastline|cliff)$/

/**
 * What a line is, by OpenStreetMap's tags:
 * - `highway`: a path, but not what is being built, gone or a race track. Not for foot with `foot=no` or `private`, or with `access=no` or
 *   `private` and no `foot` that allows it. A motorway, and a road with `motorroad=yes`, is a barrier unless `foot` allows it.
 * - `railway` with trains, `waterway=river` or `canal`, `natural=water` or `coastline` or `cliff`: a barrier.
 * - A barrier in a tunnel or on a bridge bars nobody.
 * - Of Geyi's own export: `kind=path` or `kind=barrier`.
 * - A line without any of these keys is a path, if its file has none of them: a file of nothing but paths.
 */
export function footAccess(tags: Tags): FootAccess {
  const of = (key: string): string => (typeof tags[key] === 'string' ? tags[key].toLowerCase() : '')
  if (of('kind') === 'path') return 'PATH'
  if (of('kind') === 'barrier') return 'BARRIER'
  const passesBelowOrAbove = /^(?!no$)./.test(of('tunnel')) || /^(?!no$)./.test(of('bridge'))
  const barrier = passesBelowOrAbove ? 'NO_PATH' : 'BARRIER'
  const highway = of('highway')
  if (highway !== '' && !NO_ROAD.test(highway)) {
    if (FOR_FOOT.test(of('foot'))) return 'PATH'
    if (MOTORWAY.test(highway) || of('motorroad') === 'yes') return barrier
    return AGAINST_FOOT.test(of('foot')) || CLOSED.test(of('access')) ? 'NOT_FOR_FOOT' : 'PATH'
  }
  if (RAILS.test(of('railway')) || WATERCOURSE.test(of('waterway')) || SHORE.test(of('natural'))) return barrier
  return highway === '' && !KNOWN.some(key => key in tags) ? 'PATH' : 'NO_PATH'
}

const KNOWN = ['highway', 'railway', 'waterway', 'natural', 'other_tags']

/** Properties with the tags of `other_tags` beside them, where GDAL puts what has no column: `"foot"=>"yes","lit"=>"no"`. */
export function tagsOf(properties: Tags): Tags {
  if (typeof properties.other_tags !== 'string') return properties
  const others = [...properties.other_tags.matchAll(/"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"/g)]
  return { ...Object.fromEntries(others.map(([, key, value]) => [key, value])), ...properties }
}
