import { extname } from 'node:path'
import { InvalidArgumentError } from 'commander'

/** Endings of names that a format is written under. */
const ENDINGS = { geojson: ['.geojson', '.json'], csv: ['.csv', '.txt'] } as const

/** The format that a file's name stands for; nothing for a name without an ending, such as a device’s. */
export function formatOfName(path: string): 'geojson' | 'csv' | undefined {
  if (path === '') throw new InvalidArgumentError('The name of the file is empty.')
  const ending = extname(path).toLowerCase()
  if (ending === '') return undefined
  for (const format of ['geojson', 'csv'] as const)
    if ((ENDINGS[format] as readonly string[]).includes(ending)) return format
  throw new InvalidArgumentError(`Geyi writes .geojson, .json and .csv, not “${ending}”.`)
}

/** A file to write GeoJSON to. */
export function geoJsonFile(path: string): string {
  if (formatOfName(path) === 'csv') throw new InvalidArgumentError('It is written as GeoJSON: name it .geojson.')
  return path
}

/** A file to write an export to. */
export function exportFile(path: string): string {
  formatOfName(path)
  return path
}
