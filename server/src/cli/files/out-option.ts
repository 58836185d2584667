import { extname } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { type ExportFormat, FORMATS } from '../../export/formats.ts'

/** Endings of names that a format is written under. */
const ENDINGS = { geojson: ['.geojson', '.json'], csv: ['.csv', '.txt'], xlsx: ['.xlsx'] } as const

/** The format that a file's name stands for; nothing for a name without an ending, such as a device’s. */
export function formatOfName(path: string): ExportFormat | undefined {
  if (path === '') throw new InvalidArgumentError('The name of the file is empty.')
  const ending = extname(path).toLowerCase()
  if (ending === '') return undefined
  for (const format of FORMATS) if ((ENDINGS[format] as readonly string[]).includes(ending)) return format
  throw new InvalidArgumentError(`Geyi writes .geojson, .json, .csv and .xlsx, not “${ending}”.`)
}

/** A file to write GeoJSON to. */
export function geoJsonFile(path: string): string {
  if ((formatOfName(path) ?? 'geojson') !== 'geojson')
    throw new InvalidArgumentError('It is written as GeoJSON: name it .geojson.')
  return path
}

/** A file to write an export to. */
export function exportFile(path: string): string {
  formatOfName(path)
  return path
}
