import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { programOn, runGeyi } from '../program.ts'

let folder: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geyi-holidays-'))
  environment = await programOn('sample', join(folder, 'data'))
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const geyi = (...args: string[]) => runGeyi(environment, ...args)
const path = (name: string) => join(folder, name)
const given = (name: string, text: string): string => {
  writeFileSync(path(name), text)
  return path(name)
}

test('a calendar leaves as a table and comes back as it was', async () => {
  const listed = JSON.parse((await geyi('holidays', 'list', '--json')).out)
  expect(listed).toEqual([{ districtCode: '530302', years: expect.arrayContaining([2004, 2026]) }])
  const days = (await geyi('holidays', 'list', '--district', '530302', '--json')).out
  expect(JSON.parse(days)).toContainEqual({
    date: '2026-10-10',
    kind: 'WORKDAY',
    name: '国庆节',
    nameEn: 'National Day',
  })
  expect(await geyi('holidays', 'export', '--district', '530302', '--out', path('cn.csv'))).toMatchObject({ code: 0 })
  expect(readFileSync(path('cn.csv'), 'utf8')).toContain('2026-10-01,HOLIDAY,国庆节,National Day\r\n')
  const back = await geyi('holidays', 'import', path('cn.csv'), '--district', '530302', '--json')
  expect(JSON.parse(back.out)).toEqual(listed)
  expect((await geyi('holidays', 'list', '--district', '530302', '--json')).out).toBe(days)
})

test('a year is announced by a table of one’s own, whatever a spreadsheet made of it', async () => {
  const file = given('2027.csv', 'Kind,Date,Name\nholiday,"=""2027-01-01""",元旦\nworkday,2027-01-02,元旦\n')
  expect((await geyi('holidays', 'import', file, '--district', '530302')).out).toBe('530302: announced 2027.\n')
  const { out } = await geyi('holidays', 'list', '--district', '530302', '--json')
  expect(JSON.parse(out).slice(-2)).toEqual([
    { date: '2027-01-01', kind: 'HOLIDAY', name: '元旦', nameEn: null },
    { date: '2027-01-02', kind: 'WORKDAY', name: '元旦', nameEn: null },
  ])
})

test('a table that can’t be read is refused, with what is wrong, and changes nothing', async () => {
  const before = (await geyi('holidays', 'list', '--json')).out
  for (const [fault, text, said] of [
    ['no columns', '2027-01-01,HOLIDAY,元旦\n', 'The first line names the columns'],
    ['no days', 'date,kind,name\n', 'no days'],
    ['no date', 'date,kind,name\n1.1.2027,HOLIDAY,元旦\n', '1.1.2027 is no day'],
    ['an unknown kind', 'date,kind,name\n2027-01-01,REST,元旦\n', 'neither HOLIDAY nor WORKDAY'],
  ] as const) {
    const { code, err } = await geyi('holidays', 'import', given('bad.csv', text), '--district', '530302')
    expect([code === 0, err], fault).toEqual([false, expect.stringContaining(said)])
  }
  expect((await geyi('holidays', 'list', '--json')).out).toBe(before)
})

test('a district that there is not, and no file, are refused', async () => {
  expect((await geyi('holidays', 'import', '--china', '--district', '530302', '--district', '999999')).err).toContain(
    'There is no district 999999.',
  )
  expect((await geyi('holidays', 'import', '--district', '530302')).code).toBe(2)
})
