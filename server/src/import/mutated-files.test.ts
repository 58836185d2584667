import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { buildServer } from '../../bin/build.mjs'
import { dbfOf } from '../../test/exchange/dbf.ts'
import { LONGLAT, shapefileParts, squareRing } from '../../test/exchange/shapefile.ts'
import { zipOf } from '../../test/exchange/zip.ts'
import { randomOf } from '../../test/random.ts'
import { readPolygons } from '../check/read-polygons.ts'
import { crsOf } from '../formats/crs/crs.ts'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { fieldsOf } from '../formats/feature/fields.ts'
import { fileInMemory } from '../formats/feature/import-file.ts'
import { openSource } from '../formats/open-source.ts'
import { parseGrid } from './grids/grids.parse.ts'
import { ReportBuilder } from './report/report.ts'
import { Mapping } from './rows/mapping.ts'
import { RowParser } from './rows/row-parser.ts'

const SERVER = fileURLToPath(new URL('../..', import.meta.url))
const ROWS = 5
const CODES = Array.from({ length: ROWS }, (_, at) => `53030200100100${at + 1}`)
const NAMES = ['南宁一号网格', '锦江花园', '麒麟区', '“公园”,网格', '=甲']
const ring = (at: number) => squareRing(103.8 + at * 0.01, 25.5, 0.01)
const wkt = (at: number) =>
  `POLYGON((${ring(at)
    .map(place => place.join(' '))
    .join(',')}))`

/** How one file is spoiled, by numbers that are the same in every run. */
type Random = () => number
const upTo = (random: Random, most: number) => Math.floor(random() * most)
const pick = <T>(random: Random, all: readonly T[]): T => all[upTo(random, all.length)]!

function shuffled<T>(random: Random, all: readonly T[]): T[] {
  const left = [...all]
  return all.map(() => left.splice(upTo(random, left.length), 1)[0]!)
}

/** Bytes with some of them changed, none of which belongs to a code: a code with another digit would be another file's. */
function flipped(random: Random, bytes: Buffer): Buffer {
  const spoiled = Buffer.from(bytes)
  const fixed = new Set<number>()
  for (const code of CODES)
    for (let at = bytes.indexOf(code); at >= 0; at = bytes.indexOf(code, at + 1))
      for (let digit = 0; digit < code.length; digit++) fixed.add(at + digit)
  for (let left = 1 + upTo(random, 4); left > 0; left--) {
    // The beginning holds the header, where a byte does most.
    const at = upTo(random, random() < 0.5 ? Math.min(bytes.length, 160) : bytes.length)
    if (!fixed.has(at)) spoiled[at] = random() < 0.5 ? spoiled[at]! ^ (1 << upTo(random, 8)) : upTo(random, 256)
  }
  return spoiled
}

/** A text in which a piece is gone, or comes twice. */
function torn(random: Random, bytes: Buffer): Buffer {
  const from = upTo(random, bytes.length)
  const length = 1 + upTo(random, 40)
  if (random() < 0.5) return bytes.subarray(0, from)
  return random() < 0.5
    ? Buffer.concat([bytes, Buffer.alloc(length)])
    : Buffer.concat([bytes.subarray(0, from), bytes.subarray(Math.max(0, from - length))])
}

const SPOILS = [flipped, torn, (_: Random, bytes: Buffer) => bytes]
const spoil = (random: Random, bytes: Buffer) => pick(random, SPOILS)(random, bytes)
const ENCODINGS = ['utf8', 'utf8', 'gbk', 'utf16le', 'utf16be', 'big5', 'latin1']

function geoJson(random: Random): Buffer {
  const features = CODES.map((code, at) => ({
    type: 'Feature',
    properties: Object.fromEntries(
      shuffled(random, [
        ['code', random() < 0.5 ? code : Number(code)],
        ['名称', NAMES[at]],
        ['households', at],
      ]),
    ),
    geometry: { type: 'Polygon', coordinates: [ring(at)] },
  }))
  const text = JSON.stringify({ type: 'FeatureCollection', features }, null, upTo(random, 3))
  return spoil(random, iconv.encode(text, pick(random, ENCODINGS), { addBOM: random() < 0.3 }))
}

function table(random: Random): Buffer {
  const separator = pick(random, [',', ';', '\t'])
  const cell = (text: string) =>
    text.includes(separator) || text.includes('"') || random() < 0.2 ? `"${text.replaceAll('"', '""')}"` : text
  const mark = pick(random, [(code: string) => code, (code: string) => `'${code}`, (code: string) => `="${code}"`])
  const columns = shuffled(random, ['编码', 'Name', ' households', 'WKT', '备注'])
  const values = (at: number): Record<string, string> => ({
    编码: mark(CODES[at]!),
    Name: NAMES[at]!,
    ' households': String(at),
    WKT: wkt(at),
    备注: '',
  })
  const lines = [columns, ...CODES.map((_, at) => columns.map(column => values(at)[column]!))]
  const above = pick(random, ['', `sep=${separator}\r\n`, '统计表\r\n', '\r\n'])
  const text = above + lines.map(cells => cells.map(cell).join(separator)).join(pick(random, ['\n', '\r\n']))
  return spoil(random, iconv.encode(text, pick(random, ENCODINGS), { addBOM: random() < 0.3 }))
}

function shapefile(random: Random): Buffer {
  const encoding = pick(random, ['utf8', 'gbk', 'big5'])
  const width = pick(random, [7, 10, 30])
  const columns = shuffled(random, [0, 1, 2])
  const own = [
    ['编码', 'C', 15],
    ['名称', 'C', width],
    ['户数', 'N', 6],
  ] as const
  const dbf = dbfOf(
    columns.map(at => [iconv.encode(own[at]![0], encoding), own[at]![1], own[at]![2]]),
    CODES.map((code, row) => {
      const name = iconv.encode(NAMES[row]!, encoding)
      return columns.map(at => [code, name, String(row)][at]!)
    }),
    pick(random, [0, 0x4d, 0x4f, 0x57, 0x03]),
  )
  const shp = Buffer.from(shapefileParts(CODES.map((_, at) => ({ ring: ring(at), attributes: {} })))['数据/grids.shp']!)
  const parts: Record<string, Buffer | string> = { 'a.SHP': shp, 'A.dbf': dbf, 'a.prj': LONGLAT }
  if (random() < 0.4) parts['a.cpg'] = pick(random, ['UTF-8', '65001', '936', 'GBK', 'Big5', 'ANSI', 'x'])
  const part = pick(random, Object.keys(parts))
  parts[part] = spoil(random, Buffer.from(parts[part]!))
  const zip = zipOf(parts)
  return random() < 0.2 ? spoil(random, zip) : zip
}

/** Rows of a file as an import reads them. */
async function imported(content: Buffer): Promise<{ row: number; code: string | null }[]> {
  const mapping = new Mapping(fieldsOf[FeatureKind.GRIDS], {})
  const file = fileInMemory('file', content)
  const source = await openSource(file, {}, mapping.knows)
  const { toDegrees } = await crsOf(source, undefined, 'file')
  const report = new ReportBuilder()
  const grids: { row: number; code: string | null }[] = []
  for await (const raw of source.rows) {
    const grid = parseGrid(new RowParser(mapping.read(raw), report, toDegrees, undefined, 'unless-swapped'))
    if (grid) grids.push(grid)
  }
  return grids
}

const checked = async (content: Buffer) => {
  await readPolygons(fileInMemory('file', content), {})
  return []
}

/** A file as hands and programs spoil it; the same for the same seed. */
const spoiledFile = (seed: number): Buffer => KINDS[seed % KINDS.length]!(randomOf(seed))

const KINDS = [geoJson, table, shapefile]

test('two thousand spoiled files are each read right or refused in one line, and none changes a code', {
  timeout: 300_000,
}, async () => {
  const outcomes = { read: 0, refused: 0 }
  for (let seed = 0; seed < 2_000; seed++) {
    const content = spoiledFile(seed)
    for (const read of [imported, checked]) {
      const outcome = await read(content).catch(error => error)
      if (outcome instanceof Error) {
        expect(outcome, `file ${seed}`).toMatchObject({ name: 'DomainError' })
        expect(outcome.message, `file ${seed}`).toMatch(/^[^\n]{1,600}$/)
        expect(outcome.message, `file ${seed}`).not.toMatch(/undefined|null \(|is not a function|Cannot read/)
        outcomes.refused++
        continue
      }
      for (const { code } of outcome) if (code !== null) expect(CODES, `file ${seed}`).toContain(code)
      outcomes.read++
    }
  }
  // Neither everything is refused nor everything taken.
  expect(outcomes.read).toBeGreaterThan(1_000)
  expect(outcomes.refused).toBeGreaterThan(500)
  expect(process.memoryUsage().rss).toBeLessThan(1 << 30)
})

test('the command itself ends well on forty of them, and never with a stack', { timeout: 120_000 }, async () => {
  await buildServer()
  const folder = mkdtempSync(join(tmpdir(), 'geyi-spoiled-'))
  const codes = new Set<number>()
  const check = async (seed: number) => {
    const file = join(folder, `file-${seed}`)
    writeFileSync(file, spoiledFile(seed))
    const { code, said } = await new Promise<{ code: number; said: string }>(resolve => {
      execFile(process.execPath, ['dist/cli.js', 'check', file], { cwd: SERVER }, (error, out, err) =>
        resolve({ code: Number(error?.code ?? 0), said: out + err }),
      )
    })
    // 1: it was read, and its polygons have problems.
    expect([0, 1, 2], `file ${seed}: ${said}`).toContain(code)
    if (code === 2) expect(said, `file ${seed}`).toMatch(/^[^\n]{1,600}\n$/)
    expect(said, `file ${seed}`).not.toMatch(/\n\s+at |node:|fault of its own|undefined/)
    codes.add(code)
  }
  try {
    for (let seed = 0; seed < 40; seed += 2) await Promise.all([check(seed), check(seed + 1)])
  } finally {
    rmSync(folder, { recursive: true })
  }
  expect([...codes].sort()).toEqual(expect.arrayContaining([0, 2]))
})
