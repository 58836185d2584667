import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { denverFile, denverIsThere } from '../../../shared/test/denver.ts'
import { buildServer } from '../../bin/build.mjs'

const server = fileURLToPath(new URL('../..', import.meta.url))
let folder: string

beforeAll(async () => {
  await buildServer()
  folder = mkdtempSync(join(tmpdir(), 'geyi-zone-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command as a shell would, with no database to be had. */
const zone = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>(resolve => {
    execFile(
      process.execPath,
      ['dist/cli.js', 'zone', ...args],
      {
        cwd: server,
        maxBuffer: 1 << 28,
        env: { ...process.env, DATABASE_URL: 'postgresql://127.0.0.1:1/none', GEYI_DATA: join(folder, 'data') },
      },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

interface Square {
  readonly households: unknown
  readonly [column: string]: unknown
}

/** A file of squares in rows, each with what is known of it. */
const fileOf = (name: string, rows: readonly (readonly Square[])[]): string => {
  const features = rows.flatMap((row, y) =>
    row.map((properties, x) => {
      const at = (east: number, north: number) => [103.8 + (x + east) / 1000, 25.5 + (y + north) / 1000]
      const ring = [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]
      return { type: 'Feature', id: `${x}/${y}`, properties, geometry: { type: 'Polygon', coordinates: [ring] } }
    }),
  )
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }))
  return path
}
const even = (columns: number, rows: number, of: (x: number, y: number) => Square) =>
  Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => of(x, y)))

test('every row gets its zone, and the zones are told of', async () => {
  const file = fileOf(
    'even.geojson',
    even(6, 6, (x, y) => ({ households: 25, name: `${x} ${y}` })),
  )
  const [out, dissolved] = [join(folder, 'zones.geojson'), join(folder, 'dissolved.geojson')]
  const options = ['--column', 'households', '--band', '200..250', '--out', out, '--dissolved', dissolved, '--json']
  const { code, out: said } = await zone(file, ...options)
  expect(code).toBe(0)
  const report = JSON.parse(said)
  expect(report).toMatchObject({ zones: 4, inBand: 4, pieces: 4, outOfBand: [], impossible: [], noneFound: [] })
  const rows = JSON.parse(readFileSync(out, 'utf8')).features as {
    id: string
    properties: { zone: number; name: string }
  }[]
  expect(rows.map(({ id, properties }) => `${id} ${properties.name}`)[7]).toBe('1/1 1 1')
  const zones = JSON.parse(readFileSync(dissolved, 'utf8')).features as {
    id: number
    properties: { households: number; polygons: number }
  }[]
  for (const { id, properties } of zones) {
    expect(properties.polygons).toBe(rows.filter(row => row.properties.zone === id).length)
    expect(properties.households).toBe(25 * properties.polygons)
  }
  expect(zones.reduce((sum, { properties }) => sum + properties.households, 0)).toBe(900)
})

test('no zone reaches over what a column tells apart', async () => {
  const file = fileOf(
    'parts.geojson',
    even(6, 4, (_, y) => ({ households: 50, community: y < 2 ? 'south' : 'north' })),
  )
  const out = join(folder, 'parts-zones.geojson')
  await zone(file, '--column', 'households', '--band', '200..300', '--within', 'community', '--out', out)
  const rows = JSON.parse(readFileSync(out, 'utf8')).features as { properties: { zone: number; community: string } }[]
  const communities = new Map<number, Set<string>>()
  for (const { properties } of rows)
    communities.set(properties.zone, (communities.get(properties.zone) ?? new Set()).add(properties.community))
  expect([...communities.values()].map(({ size }) => size)).toEqual([...communities].map(() => 1))
})

test('shape is a short outline, or short ways to where the households are', async () => {
  // Homes at both ends of three rows: short ways leave the row between them to either side, a short outline cuts it in the middle.
  const file = fileOf(
    'shapes.geojson',
    even(9, 3, (x, y) => ({ households: x === 0 || x === 8 ? 50 : y === 1 && x === 4 ? 2 : 0 })),
  )
  const shapes = await Promise.all(
    ['outline', 'ways'].map(async shape => {
      const { out } = await zone(file, '--column', 'households', '--band', '140..160', '--shape', shape, '--json')
      return JSON.parse(out)
    }),
  )
  for (const report of shapes) expect(report).toMatchObject({ zones: 2, inBand: 2, pieces: 2 })
  expect(shapes[0].meanPolsbyPopper).toBeGreaterThan(shapes[1].meanPolsbyPopper)
})

test('zones that are there are changed by as little as the band takes', async () => {
  const file = fileOf('kept.geojson', [
    [100, 100, 100, 20, 80, 80, 80].map((households, x) => ({ households, grid: x < 4 ? 'west' : 'east' })),
  ])
  const { out } = await zone(file, '--column', 'households', '--band', '200..300', '--keep', 'grid', '--json')
  expect(JSON.parse(out)).toMatchObject({ zones: 2, inBand: 2, moved: 20 })
})

test('what is impossible is said with the rows that prove it', async () => {
  const file = fileOf('heavy.geojson', [[350, 100, 100].map(households => ({ households }))])
  const { code, out } = await zone(file, '--column', 'households', '--band', '200..300')
  expect(code).toBe(0)
  expect(out).toContain('This polygon alone has 350, more than 300. Row 1.')
})

test.each([
  [['--column', 'people', '--band', '1..2'], /No row has a column “people”. There are: households, name\./],
  [['--column', 'name', '--band', '1..2'], /Column “name” has no number of 0 or more in rows 1, 2/],
  [['--column', 'households', '--band', '3..2'], /It is two numbers, the smaller first/],
  [['--column', 'households', '--band', '0..0'], /It is two numbers, the smaller first/],
  [['--column', 'households', '--band', '1..2', '--shape', 'round'], /Allowed choices are outline, ways/],
  [['--column', 'households', '--band', '1..2', '--zones', '0'], /It is a whole number from 1/],
  [['--band', '1..2'], /--column/],
])('a wrong call ends with 2 and says what is wrong: %j', async (args, message) => {
  const file = fileOf('two.geojson', [[1, 2].map(households => ({ households, name: 'a' }))])
  const { code, out, err } = await zone(file, ...args)
  expect(code).toBe(2)
  expect(out + err).toMatch(message)
})

test.skipIf(!denverIsThere)(
  'Denver’s blocks become zones that are each one piece and together all of it',
  async () => {
    const options = ['--column', 'TOTPOP20', '--zones', '356', '--band', '1608..2412', '--effort', '300', '--json']
    const dissolved = join(folder, 'denver.geojson')
    const { out } = await zone(denverFile('blocks'), ...options, '--dissolved', dissolved)
    const report = JSON.parse(out)
    expect(report).toMatchObject({ zones: 356, pieces: 356, grounds: 2 })
    expect(report.impossible.map(({ reason }: { reason: string }) => reason)).toContain('PIECE_TOO_LIGHT')
    const zones = JSON.parse(readFileSync(dissolved, 'utf8')).features as { properties: { TOTPOP20: number } }[]
    expect(zones.reduce((sum, { properties }) => sum + properties.TOTPOP20, 0)).toBe(715_522)
  },
  120_000,
)
