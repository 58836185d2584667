import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Engine } from '../../src/database/engine/engine.ts'
import { exportFeatures } from '../../src/export/export.service.ts'
import type { ExportFormat } from '../../src/export/formats.ts'
import type { FeatureKind } from '../../src/formats/feature/feature-kind.ts'
import { fileInMemory, fileOnDisk } from '../../src/formats/feature/import-file.ts'
import { today } from '../../src/graphql/day.ts'
import { importFeatures } from '../../src/import/import.service.ts'
import type { ImportRequest } from '../../src/import/rows/import.request.ts'

/** Where the real files lie, beside the project. */
export const data = (path: string): string => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url))

export const dataIsThere = existsSync(data('denver'))

export const importFile = async (engine: Engine, path: string, request: ImportRequest) =>
  importFeatures(engine.em, await fileOnDisk(data(path)), request)

export const importText = async (engine: Engine, content: string | Buffer, request: ImportRequest, name = 'file') =>
  importFeatures(engine.em, fileInMemory(name, Buffer.from(content)), request)

export async function exportText(
  engine: Engine,
  kind: FeatureKind,
  within: string,
  format: ExportFormat = 'geojson',
  day = today(),
): Promise<string> {
  let text = ''
  await exportFeatures(engine.em, { kind, format, within, day }, async piece => {
    text += piece
  })
  return text
}

/** A square of a given size with its south-western corner in whole thousandths of a degree from 103.8° E, 25.5° N. */
export function square(column: number, row: number, size = 1): { type: 'Polygon'; coordinates: number[][][] } {
  const degrees = (base: number, steps: number) => Math.round((base + steps / 1000) * 1e7) / 1e7
  const [west, east] = [degrees(103.8, column), degrees(103.8, column + size)]
  const [south, north] = [degrees(25.5, row), degrees(25.5, row + size)]
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }
}

export const collection = (
  ...features: { properties: Record<string, unknown>; geometry: unknown; id?: unknown }[]
): string =>
  JSON.stringify({ type: 'FeatureCollection', features: features.map(feature => ({ type: 'Feature', ...feature })) })
