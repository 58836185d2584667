import { DomainError } from '../../errors/domain-error.ts'

/** Projections that are computed as the standard has it, by their names in WKT, with the parameters that each can't do without. */
const PROJECTIONS: Readonly<Record<string, readonly string[]>> = {
  transverse_mercator: ['central_meridian'],
  gauss_kruger: ['central_meridian'],
  lambert_conformal_conic: ['central_meridian', 'standard_parallel_1'],
  lambert_conformal_conic_1sp: ['central_meridian', 'latitude_of_origin'],
  lambert_conformal_conic_2sp: ['central_meridian', 'standard_parallel_1', 'standard_parallel_2'],
  albers: ['central_meridian', 'standard_parallel_1', 'standard_parallel_2'],
  albers_conic_equal_area: ['longitude_of_center', 'standard_parallel_1', 'standard_parallel_2'],
  mercator: ['central_meridian'],
  mercator_1sp: ['central_meridian'],
  mercator_2sp: ['central_meridian', 'standard_parallel_1'],
  mercator_auxiliary_sphere: ['central_meridian'],
  lambert_azimuthal_equal_area: [],
  polar_stereographic: ['central_meridian', 'latitude_of_origin'],
  oblique_stereographic: ['central_meridian', 'latitude_of_origin'],
  double_stereographic: ['central_meridian', 'latitude_of_origin'],
  hotine_oblique_mercator_azimuth_center: ['azimuth'],
  krovak: [],
  mollweide: ['central_meridian'],
  robinson: [],
}
/** The same in WKT 2. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'transverse mercator': ['longitude of natural origin', 'latitude of natural origin'],
  'lambert conic conformal (1sp)': ['longitude of natural origin', 'latitude of natural origin'],
  'lambert conic conformal (2sp)': [
    'longitude of false origin',
    'latitude of false origin',
    'latitude of 1st standard parallel',
    'latitude of 2nd standard parallel',
  ],
  'albers equal area': [
    'longitude of false origin',
    'latitude of false origin',
    'latitude of 1st standard parallel',
    'latitude of 2nd standard parallel',
  ],
  'popular visualisation pseudo mercator': ['longitude of natural origin'],
  'lambert azimuthal equal area': ['longitude of natural origin', 'latitude of natural origin'],
}

/** Without a central latitude it is 0, as the standard has it, and not the first parallel that a library may take. */
const ORIGIN = 'latitude_of_origin'
const ORIGINS = [ORIGIN, 'central_parallel', 'latitude_of_center']

/** The WKT of a `.prj` with the standard's defaults written out. @throws BAD_USER_INPUT for a system that might be computed wrongly */
export function completedProjection(wkt: string, name: string): string {
  const bad = (why: string) =>
    new DomainError(
      'BAD_USER_INPUT',
      `The coordinate system of ${name} ${why}. Say it with --crs, for example --crs EPSG:4490, or save the file in degrees.`,
    )
  const text = wkt.trim()
  const meridian = Number(/\bPRIMEM(?:ERIDIAN)?\s*\[\s*"[^"]*"\s*,\s*([-+\d.eE]+)/i.exec(text)?.[1] ?? 0)
  if (meridian !== 0) throw bad('counts from another meridian than Greenwich')
  const degree = /\bGEOGCS\s*\[.*?\bUNIT\s*\[\s*"[^"]*"\s*,\s*([-+\d.eE]+)/is.exec(text)?.[1]
  if (degree !== undefined && Math.abs(Number(degree) - Math.PI / 180) > 1e-9)
    throw bad('has angles in other units than degrees')
  if (/^(GEOGCS|GEOGCRS|GEODCRS)\s*\[/i.test(text)) return text
  const method = /\bMETHOD\s*\[\s*"([^"]*)"/i.exec(text)?.[1]?.toLowerCase()
  const projection = /\bPROJECTION\s*\[\s*"([^"]*)"/i
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace(/[\s-]+/g, '_')
  if (!/^(PROJCS|PROJCRS|PROJECTEDCRS)\s*\[/i.test(text) || (method ?? projection) === undefined)
    throw bad('can’t be read')
  const needed = method === undefined ? PROJECTIONS[projection!] : METHODS[method]
  if (!needed) throw bad(`has the projection “${(method ?? projection)!.slice(0, 60)}”, which Geyi does not compute`)
  const given = [...text.matchAll(/\bPARAMETER\s*\[\s*"([^"]*)"/gi)].map(([, parameter]) => parameter!.toLowerCase())
  const lacking = needed.find(parameter => !given.includes(parameter))
  if (lacking !== undefined) throw bad(`lacks the parameter “${lacking}” of its projection`)
  const isSphere = projection === 'mercator_auxiliary_sphere' || text.includes('EXTENSION["PROJ4"')
  if (method === undefined && /(pseudo|web)[\s_-]*mercator/i.test(text) && !isSphere)
    throw bad('does not say of which Mercator it is')
  if (projection === 'mercator_auxiliary_sphere' && !/\bDATUM\s*\[\s*"(D_)?WGS_?(19)?84"/i.test(text))
    throw bad('is a Mercator on a sphere with a datum that it does not go with')
  if (method !== undefined || ORIGINS.some(origin => given.includes(origin))) return text
  return text.replace(/(\bPROJECTION\s*\[\s*"[^"]*"[^\]]*(?:\[[^\]]*\][^\]]*)?\])/i, `$1,PARAMETER["${ORIGIN}",0]`)
}
