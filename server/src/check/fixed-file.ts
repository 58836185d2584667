import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Grid } from '@geyi/shared/coverage'
import { toGeoJSON } from '@geyi/shared/geo'
import { DomainError } from '../api/domain-error.ts'
import type { RawFeature } from '../exchange/read/raw-feature.ts'

/** Lines of a FeatureCollection: cleaned boundaries with the ids and properties that the file gave them. */
export function* fixedCollection(grids: readonly Grid[], features: ReadonlyMap<number, RawFeature>): Generator<string> {
  yield '{"type":"FeatureCollection","features":['
  let separator = '\n'
  for (const { id: row, boundary } of grids) {
    const { id, properties } = features.get(Number(row))!
    const geometry = toGeoJSON(boundary)
    yield `${separator}${JSON.stringify({ type: 'Feature', ...(id !== undefined && { id }), properties, geometry })}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Writes beside the file and puts it in place when it is whole. @throws BAD_USER_INPUT where it can't be written. */
export async function writeWhole(path: string, text: Iterable<string>): Promise<void> {
  const part = `${path}.part`
  try {
    await pipeline(Readable.from(text), createWriteStream(part))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw new DomainError('BAD_USER_INPUT', `${path} can’t be written: ${(error as Error).message}.`)
  }
}
