import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { programOn, runGeyi } from '../program.ts'
import { collection, square } from './exchange.ts'

let folder: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geyi-commands-'))
  environment = await programOn('empty', join(folder, 'data'))
  writeFileSync(
    join(folder, 'grids.geojson'),
    collection(
      { properties: { name: '甲' }, geometry: square(0, 0) },
      { properties: { name: '乙' }, geometry: square(1, 0) },
    ),
  )
  writeFileSync(join(folder, 'bad.csv'), 'code,lon,lat\na,103.8005,x\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const geyi = (...args: string[]) => geyiIn({}, ...args)

const geyiIn = (more: NodeJS.ProcessEnv, ...args: string[]) => runGeyi({ ...environment, ...more }, ...args)
const path = (name: string) => join(folder, name)

test('help names every field and says how codes are given', async () => {
  const { code, out } = await geyi('import', '--help')
  expect(code).toBe(0)
  for (const word of ['households', 'openingHours', '户数', 'x1038012345y254967890', '--crs', 'GCJ02'])
    expect(out).toContain(word)
}, 300_000)

test('a command that is called wrongly ends with 2 and one line of what is wrong', async () => {
  for (const args of [
    ['import', '--as', 'grids'],
    ['export', '--as', 'roads'],
  ]) {
    const { code, out, err } = await geyi(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
  }
}, 300_000)

test('and says so as JSON where that was asked for', async () => {
  for (const args of [
    ['check', '--json'],
    ['check', '--json', path('bad.csv'), '--fix'],
    ['sample', '--json', '--districts', 'x'],
    ['nothing', '--json'],
  ]) {
    const { code, out } = await geyi(...args)
    expect([code, JSON.parse(out)], args.join(' ')).toEqual([
      2,
      { error: { code: 'BAD_USER_INPUT', message: expect.stringMatching(/^(?!error)[^\n]+$/) } },
    ])
  }
}, 300_000)

test('a database that can’t be opened is said in one line', async () => {
  for (const [more, said] of [
    [{ DATABASE_URL: '', GEYI_DATA: path('bad.csv') }, /bad\.csv can’t be made: .*GEYI_DATA/],
    [{ DATABASE_URL: 'postgres://127.0.0.1:1/none' }, /DATABASE_URL does not answer/],
    [{ DATABASE_URL: 'http://[' }, /./],
  ] as const) {
    const { code, out, err } = await geyiIn(more, 'account', 'list')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(said)
    expect(err).toMatch(/^[^\n]{1,400}\n$/)
    const json = await geyiIn(more, 'account', 'list', '--json')
    expect([json.code, JSON.parse(json.out)]).toEqual([1, { error: { code: 'FAILED', message: err.trim() } }])
  }
}, 300_000)

test('what is no file is named as what it is', async () => {
  symlinkSync(path('circle'), path('circle'))
  for (const [file, said] of [
    [folder, 'is a folder'],
    ['/dev/null', 'is a pipe or a device'],
    ['', 'The name of the file is empty'],
    [path('circle'), 'lead in a circle'],
    [path('bad.csv/x'), 'a file stands where a folder is named'],
    ['x'.repeat(300), 'the name is too long'],
  ] as const) {
    const { code, err } = await geyi('check', file)
    expect([code, err], file).toEqual([2, expect.stringMatching(new RegExp(`^[^\n]*${said}[^\n]*\\.\n$`))])
  }
  expect((await geyi('export', '--as', 'grids', '--out', '')).err).toContain('The name of the file is empty')
}, 300_000)

test('a planner’s first file goes in with one command, and out again', async () => {
  const first = await geyi('import', path('grids.geojson'), '--as', 'grids', '--district', '990901', '--name', '子区')
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(/^Imported 2 rows: 2 new, 0 changed, 0 unchanged; valid from \d{4}-\d{2}-\d{2}\.\n/)
  expect(first.out).toContain('990901 子区, 990901001 子区, 990901001001 子区')
  const again = await geyi('import', path('grids.geojson'), '--as', 'grids', '--district', '990901', '--json')
  expect(JSON.parse(again.out)).toMatchObject({ applied: true, unchanged: 2 })
  expect((await geyi('export', '--as', 'grids', '--district', '990901', '--out', path('out.csv'))).code).toBe(0)
  const { out } = await geyi('export', '--as', 'grids', '--district', '990901', '--format', 'csv')
  expect(readFileSync(path('out.csv'), 'utf8')).toBe(out)
  expect(out.split('\r\n')).toHaveLength(4)
}, 300_000)

test('bad rows end with 1, and files that can’t be read or written with 2', async () => {
  const bad = await geyi('import', path('bad.csv'), '--as', 'buildings', '--district', '990901')
  expect(bad).toMatchObject({ code: 1, out: expect.stringContaining('row 2: NOT_A_NUMBER') })
  const missing = await geyi('import', path('nothing.zip'), '--as', 'grids', '--district', '990901')
  expect(missing).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^.*no such file\.\n$/) })
  const unwritable = await geyi('export', '--as', 'grids', '--out', path('no/such/folder.csv'))
  const said = await geyi('import', path('nothing.zip'), '--as', 'grids', '--district', '990901', '--json')
  expect(said.code).toBe(2)
  expect(JSON.parse(said.out)).toMatchObject({ error: { code: 'BAD_USER_INPUT' } })
  expect(await geyi('export', '--as', 'grids', '--out', path('grids.zip'))).toMatchObject({ code: 2, out: '' })
  expect(unwritable).toMatchObject({ code: 2, err: expect.stringContaining('can’t be written') })
}, 300_000)
