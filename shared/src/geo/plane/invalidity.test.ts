import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { MultiPolygon } from '../position.ts'
import { findInvalidity } from './invalidity.ts'

const suite = new URL('../../../../../shared/data/geometry/polygon-validity.jsonl', import.meta.url)

/** The rings of a POLYGON or MULTIPOLYGON in well-known text, in its own coordinates. */
const boundaryOfWkt = (wkt: string): MultiPolygon => {
  const nested = wkt
    .replace(/^[A-Z]+\s*/, '')
    .replace(/(-?[\d.]+(?:[eE][-+]?\d+)?)\s+(-?[\d.]+(?:[eE][-+]?\d+)?)/g, '[$1,$2]')
    .replaceAll('(', '[')
    .replaceAll(')', ']')
  const coordinates = JSON.parse(nested)
  return wkt.startsWith('MULTI') ? coordinates : [coordinates]
}

test.runIf(existsSync(suite))('each of the 97 polygons of the JTS suite gets the verdict JTS gives it', () => {
  const cases = readFileSync(suite, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const wrong = cases
    .map(({ case: name, wkt, valid, description }) => ({
      name,
      description,
      valid,
      found: findInvalidity(boundaryOfWkt(wkt)),
    }))
    .filter(({ valid, found }) => valid !== (found === undefined))
  expect(cases).toHaveLength(97)
  expect(wrong).toEqual([])
})
