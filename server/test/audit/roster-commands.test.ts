import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rows } from '../../src/database/rows.ts'
import { openEngine } from '../../src/store/open-engine.ts'
import { programOn, runGeyi } from '../program.ts'

const DISTRICT = '530302'
const NAME = '命令某'
const PHONE = '10012349876'

let folder: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geyi-roster-commands-'))
  environment = await programOn('sample', join(folder, 'data'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the commands have left in the audit, the oldest first. */
async function acts(): Promise<any[]> {
  const { DATABASE_URL: databaseUrl, GEYI_DATA: dataFolder } = environment
  const engine = await openEngine(databaseUrl ? { databaseUrl } : { dataFolder: dataFolder! })
  try {
    return await rows(
      engine.em,
      `select kind, operation, way, address, places, details, count, cardinality(things) as things, row_to_json(act)::text as text
       from act where way = 'COMMAND' order by id`,
    )
  } finally {
    await engine.close()
  }
}

test('commands on rosters are in the audit as those on anything else: who imported, read phones and exported, where and how many', async () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const head = '工号,姓名,办公电话,所属区划\n'
  const good = file('good.csv', `${head}CMD-1,${NAME},${PHONE},530302001001\n`)
  const bad = file('bad.csv', `${head}CMD-2,${NAME},12*34,530302001001\n`)
  const other = file('other.csv', `${head}CMD-1,${NAME},10012349877,530302001001\n`)
  const bring = (path: string, ...more: string[]) =>
    runGeyi(environment, 'import', path, '--as', 'staff', '--district', DISTRICT, ...more)
  expect((await bring(bad)).code).toBe(1)
  expect((await bring(good, '--dry-run')).code).toBe(0)
  expect((await bring(good)).code).toBe(0)
  // This trial says of a phone what it was so far.
  expect((await bring(other, '--dry-run')).out).toContain(PHONE)
  expect(
    (await runGeyi(environment, 'export', '--as', 'staff', '--format', 'csv', '--district', DISTRICT)).out,
  ).toContain(PHONE)

  const found = await acts()
  const by = { way: 'COMMAND', address: `${userInfo().username}@${hostname()}`, places: [DISTRICT] }
  // What was wrong, and what was only tried, is no act; a phone that was told is.
  expect(found).toMatchObject([
    { ...by, kind: 'IMPORT', operation: 'import staff', count: 1 },
    { ...by, kind: 'PHONES', operation: 'readPhones', count: 1, things: 1 },
    { ...by, kind: 'EXPORT', operation: 'export staff', details: ['csv'] },
  ])
  for (const { text } of found) for (const said of [NAME, PHONE]) expect(text).not.toContain(said)
}, 300_000)
