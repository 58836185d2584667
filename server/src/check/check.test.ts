import { execFile, execFileSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseGeoJSONText } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { denverIsThere } from '../../../shared/test/denver.ts'
import { buildServer } from '../../bin/build.mjs'
import type { CheckReport } from './check-report.ts'

const server = fileURLToPath(new URL('../..', import.meta.url))
const denver = (name: string) => fileURLToPath(new URL(`../../../../shared/data/denver/${name}.zip`, import.meta.url))
let folder: string

beforeAll(async () => {
  await buildServer()
  folder = mkdtempSync(join(tmpdir(), 'geyi-check-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command as a shell would, with no database to be had. */
const check = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>(resolve => {
    execFile(
      process.execPath,
      ['dist/cli.js', 'check', ...args],
      {
        cwd: server,
        maxBuffer: 1 << 28,
        env: { ...process.env, DATABASE_URL: 'postgresql://127.0.0.1:1/none', GEYI_DATA: join(folder, 'data') },
      },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
const reportOf = ({ out }: { out: string }) => JSON.parse(out) as CheckReport
const codes = ({ problems }: CheckReport) => [...new Set(problems.map(({ code }) => code))].sort()

type Ring = [number, number][]

/** A file of one polygon a ring, named 1, 2 … */
const fileOf = (name: string, ...rings: Ring[]): string => {
  const features = rings.map((ring, index) => ({
    type: 'Feature',
    id: `g${index + 1}`,
    properties: { name: String(index + 1) },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  }))
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }))
  return path
}
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

/** A comb from south to north and one from west to east, of so many teeth each: they cross four times for every two teeth. */
function combs(name: string, teeth: number): string {
  const comb = Array.from({ length: teeth }, (_, i): Ring => {
    const [left, right] = [103.8 + (2 * i) / 100_000, 103.8 + (2 * i + 1) / 100_000]
    return [
      [left, 25.5],
      [left, 25.5 + (2 * teeth) / 100_000],
      [right, 25.5 + (2 * teeth) / 100_000],
      [right, 25.5],
    ]
  }).flat()
  const upright: Ring = [...comb, [103.8 + (2 * teeth) / 100_000, 25.499], [103.8, 25.499]]
  const lying = upright.map(([x, y]): [number, number] => [103.8 + (y - 25.5), 25.5 + (x - 103.8)])
  return fileOf(name, upright, lying)
}

describe('geyi check', { timeout: 300_000 }, () => {
  test('polygons that fit are no problem and end with 0, and no database is opened', async () => {
    const path = fileOf('fit.geojson', box(103.8, 25.5, 103.801, 25.501), box(103.801, 25.5, 103.802, 25.501))
    const { code, out, err } = await check(path)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^2 polygons, [\d,]+ m²: no problem, 0 overlaps, 0 holes\.\n$/)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('a bow-tie is a problem at its crossing, ends with 1, and the others are checked all the same', async () => {
    //   ╲  ╱
    //    ╳     crosses at 103.8005, 25.5005
    //   ╱  ╲
    const bow: Ring = [
      [103.8, 25.5],
      [103.801, 25.501],
      [103.801, 25.5],
      [103.8, 25.501],
    ]
    const path = fileOf('bow.geojson', bow, box(103.81, 25.5, 103.812, 25.501), box(103.811, 25.5, 103.813, 25.501))
    const done = await check(path, '--json')
    expect(done.code).toBe(1)
    const { polygons, problems, overlaps } = reportOf(done)
    expect(polygons).toBe(2)
    expect(problems[0]).toMatchObject({ code: 'RING_CROSSES_ITSELF', rows: [1], at: [103.8005, 25.5005] })
    expect(overlaps).toMatchObject([{ rows: [2, 3] }])
    const text = await check(path)
    expect(text.code).toBe(1)
    expect(text.out).toContain('103.8005000, 25.5005000')
  })

  test('what is no polygon is a problem of its row', async () => {
    const path = join(folder, 'mixed.geojson')
    const point = { type: 'Point', coordinates: [103.8, 25.5] }
    const area = { type: 'Polygon', coordinates: [[...box(103.8, 25.5, 103.801, 25.501), [103.8, 25.5]]] }
    const features = [point, null, area].map(geometry => ({ type: 'Feature', properties: {}, geometry }))
    writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }))
    const done = await check(path, '--json')
    expect(done.code).toBe(1)
    expect(reportOf(done)).toMatchObject({ polygons: 1, problems: [{ rows: [1] }, { rows: [2] }] })
  })

  test('a call that is wrong and a file that can’t be read end with 2 and a sentence', async () => {
    writeFileSync(join(folder, 'no.geojson'), '{"type":"FeatureCollection","features":[{')
    writeFileSync(join(folder, 'table.csv'), 'code,households\na,3\n')
    writeFileSync(join(folder, 'multipatch.zip'), 'PK')
    const path = fileOf('one.geojson', box(103.8, 25.5, 103.801, 25.501))
    for (const args of [
      [],
      [path, '--fix'],
      [path, '--fix', '--tolerance', 'wide'],
      [path, '--out', join(folder, 'never.geojson')],
      [path, '--give-overlaps'],
      [path, '--fix', '--tolerance', '0', '--out', join(folder, 'never.zip')],
      [path, '--fix', '--tolerance', '0', '--out', folder],
      [path, '--crs', 'EPSG:nowhere'],
      [path, '--fix', '--tolerance', '0', '--out', join(folder, 'no/such/folder.geojson')],
      [join(folder, 'absent.zip')],
      [join(folder, 'no.geojson')],
      [join(folder, 'table.csv')],
    ]) {
      const { code, out, err } = await check(...args)
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' })
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })

  test('an overlap wider than the tolerance is left and listed, and ends with 1', async () => {
    const path = fileOf('wide.geojson', box(103.8, 25.5, 103.803, 25.503), box(103.802, 25.501, 103.805, 25.502))
    const done = await check(path, '--fix', '--tolerance', '0.05', '--out', join(folder, 'left.geojson'), '--json')
    expect(done.code).toBe(1)
    expect(reportOf(done)).toMatchObject({ overlaps: [{ rows: [1, 2] }], problems: [{ code: 'GRIDS_OVERLAP' }] })
    expect(JSON.stringify(reportOf(done).changes)).not.toContain('OVERLAP_RESOLVED')
  })

  test('what --out names stays what it is: a pipe is written to, a link leads to its file, a file keeps its rights', async () => {
    const path = fileOf('one.geojson', box(103.8, 25.5, 103.801, 25.501))
    const fixing = ['--fix', '--tolerance', '0', '--out']
    const [file, link, pipe] = ['real.geojson', 'link.geojson', 'pipe'].map(name => join(folder, name))
    writeFileSync(file!, 'old', { mode: 0o640 })
    symlinkSync(file!, link!)
    expect((await check(path, ...fixing, link!)).code).toBe(0)
    expect(lstatSync(link!).isSymbolicLink()).toBe(true)
    expect(statSync(file!).mode & 0o777).toBe(0o640)
    execFileSync('mkfifo', [pipe!])
    const read = new Promise<string>(resolve => execFile('cat', [pipe!], (_, out) => resolve(out)))
    expect((await check(path, ...fixing, pipe!)).code).toBe(0)
    expect(lstatSync(pipe!).isFIFO()).toBe(true)
    for (const text of [readFileSync(file!, 'utf8'), await read]) expect(parseGeoJSONText(text).ok).toBe(true)
    expect((await check(path, ...fixing, '/dev/null')).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  test('combs that cross ten thousand times are answered, those that cross a hundred thousand times refused in a line', async () => {
    const done = await check(combs('combs.geojson', 50), '--json')
    expect({ code: done.code, err: done.err }).toEqual({ code: 1, err: '' })
    expect(reportOf(done).overlaps).toMatchObject([{ rows: [1, 2] }])
    const refused = await check(combs('more.geojson', 180))
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' })
    expect(refused.err).toMatch(/^[^\n]*cross each other tens of thousands of times[^\n]*\n$/)
  })

  test('mending without --out sends GeoJSON down the pipe, with ids and properties, and the report beside it', async () => {
    const path = fileOf('over.geojson', box(103.8, 25.5, 103.803, 25.503), box(103.802, 25.501, 103.805, 25.502))
    const { code, out, err } = await check(path, '--fix', '--tolerance', '0', '--give-overlaps', '--json')
    expect(code).toBe(0)
    const { features } = JSON.parse(out)
    expect(features).toMatchObject([
      { id: 'g1', properties: { name: '1' } },
      { id: 'g2', properties: { name: '2' } },
    ])
    expect(JSON.parse(err)).toMatchObject({ problems: [], overlaps: [] })
    expect(JSON.parse(err).changes).toContainEqual(
      expect.objectContaining({ code: 'OVERLAP_RESOLVED', rows: [1, 2], to: 1 }),
    )
  })
})

describe.skipIf(!denverIsThere)('geyi check on Denver (needs ../shared/data/denver)', { timeout: 300_000 }, () => {
  test('its 10,149 blocks have no problem', async () => {
    const done = await check(denver('blocks'), '--json')
    expect(done.code).toBe(0)
    expect(reportOf(done)).toMatchObject({ polygons: 10_149, problems: [], overlaps: [] })
  })

  test('of its precincts ten enclaves are listed, and what rounding broke in six of them is mended and said', async () => {
    const { polygons, holes, overlaps, rounded } = reportOf(await check(denver('precincts'), '--json'))
    expect({ polygons, holes: holes.length, overlaps }).toEqual({ polygons: 356, holes: 10, overlaps: [] })
    expect(new Set(rounded.flatMap(({ rows }) => rows)).size).toBe(6)
  })

  test('of the flawed region both overlaps and three holes are found; mended it checks clean, with every change said', async () => {
    const before = await check(denver('flawed-region'), '--json')
    expect(before.code).toBe(1)
    const { overlaps, holes, ...flawed } = reportOf(before)
    expect(overlaps).toHaveLength(2)
    expect(Math.abs(overlaps[0]!.area / 58_976 - 1)).toBeLessThan(0.01)
    expect(Math.abs(overlaps[1]!.area / 19_908 - 1)).toBeLessThan(0.01)
    expect(holes).toHaveLength(3)
    expect(codes(flawed as CheckReport)).toContain('GRIDS_OVERLAP')

    const fixed = join(folder, 'fixed.geojson')
    const mended = await check(
      denver('flawed-region'),
      '--fix',
      '--tolerance',
      '0.05',
      '--give-overlaps',
      '--out',
      fixed,
      '--json',
    )
    expect(mended.code).toBe(0)
    const { changes } = reportOf(mended)
    expect(changes!.filter(({ code }) => code === 'OVERLAP_RESOLVED').length).toBeGreaterThanOrEqual(2)
    const after = await check(fixed, '--json')
    expect(after.code).toBe(0)
    expect(reportOf(after)).toMatchObject({ polygons: 15, problems: [], overlaps: [], rounded: [] })
    expect(parseGeoJSONText(readFileSync(fixed, 'utf8')).ok).toBe(true)
  })
})
