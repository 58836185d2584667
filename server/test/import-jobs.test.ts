import { v4 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneRow, run } from '../src/database/rows.ts'
import { beginImport } from '../src/import/job/begin-import.ts'
import type { AskedImport } from '../src/import/job/start-import.ts'
import { type AskedJob, addJob, askToCancel, beginJob, readJob } from '../src/jobs/job.query.ts'
import { jobsOf } from '../src/jobs/job-desk.ts'
import { openServer, type TestServer } from './server.ts'

const DISTRICT = '530302'
let server: TestServer
let planner: string
let accountId: string
beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('qilin')
  accountId = (await oneRow<{ id: string }>(server.engine.em, `select id from account where username = 'qilin'`)).id
})
afterAll(() => server?.close())

/** A table of so many buildings, whose codes begin with a word. */
const buildings = (word: string, count: number): string =>
  [
    '编码,名称,户数,人口,经度,纬度',
    ...Array.from({ length: count }, (_, n) => `${word}-${n},楼${n},10,25,${103.79 + (n % 50) / 10_000},25.49`),
  ].join('\n')

const send = `mutation ($input: SendFileInput!) { sendFile(input: $input) { file { fileId received } } }`

/** Sends a text in pieces. @returns the id of the file */
async function sent(text: string, name = 'buildings.csv', cookie = planner): Promise<string> {
  const bytes = Buffer.from(text)
  let fileId: string | null = null
  for (let start = 0; start < bytes.length; start += 100_000) {
    const base64 = bytes.subarray(start, start + 100_000).toString('base64')
    const input = { district: DISTRICT, name, size: bytes.length, fileId, start, base64 }
    const { data, errors } = await server.ask(send, { input }, cookie)
    expect(errors).toBeUndefined()
    // A piece whose answer was lost comes once more.
    const input2 = { ...input, fileId: data.sendFile.file.fileId }
    expect((await server.ask(send, { input: input2 }, cookie)).data.sendFile).toEqual(data.sendFile)
    fileId = data.sendFile.file.fileId
  }
  return fileId!
}

const countOf = async (word: string): Promise<number> =>
  (
    await oneRow<{ count: number }>(
      server.engine.em,
      `select count(*)::int as count from building where code like $1 || '-%'`,
      [word],
    )
  ).count

const start = `mutation ($input: StartImportInput!) { startImport(input: $input) { job { id state } } }`
const result = `query ($id: ID!) { job(id: $id) { state error progress result { ... on ImportResult { kind applied refusal { code reason message }
  features { created changed unchanged refused problems { row code field longitude } } paths { applied paths refused } serviceItems { created problems { row reason } } } } } }`

/** Starts a job, and what it is at its end. */
async function ended(document: string, input: object, ask = result) {
  const { data, errors } = await server.ask(document, { input }, planner)
  expect(errors).toBeUndefined()
  const { id } = (Object.values(data)[0] as { job: { id: string } }).job
  for (;;) {
    const { job } = (await server.ask(ask, { id }, planner)).data
    if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return { ...job, id }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

const imported = (input: object) => ended(start, { district: DISTRICT, kind: 'BUILDINGS', ...input })

test('a file is sent, looked at, tried and brought in as jobs that are found again', async () => {
  const fileId = await sent(buildings('A', 600))
  const preview = `query ($id: ID!, $crs: String, $map: [FieldValueInput!]) { importPreview(fileId: $id, kind: BUILDINGS, crs: $crs, map: $map)
    { format rows encoding crsGuess fields columns { name field guess values } ground } }`
  const seen = (await server.ask(preview, { id: fileId }, planner)).data.importPreview
  expect(seen).toMatchObject({ format: 'CSV', rows: 600, encoding: 'utf8', crsGuess: 'CRS84' })
  expect(seen.columns[2]).toEqual({
    name: '户数',
    field: 'HOUSEHOLDS',
    guess: null,
    values: ['10', '10', '10', '10', '10'],
  })
  expect(seen.ground.geometries).toHaveLength(500)
  const moved = (await server.ask(preview, { id: fileId, crs: 'GCJ02' }, planner)).data.importPreview
  const [there, here] = [moved, seen].map(({ ground }) => ground.geometries[0].coordinates[0])
  expect(Math.abs(there - here)).toBeGreaterThan(0.0005)
  const map = [{ field: 'POPULATION', value: '' }]
  const without = (await server.ask(preview, { id: fileId, map }, planner)).data.importPreview
  expect(without.columns[3]).toMatchObject({ name: '人口', field: null })

  const trial = await imported({ fileId, dryRun: true, map: [{ field: 'NAME', value: '名称' }] })
  const { request } = (await server.ask('query ($id: ID!) { job(id: $id) { request } }', { id: trial.id }, planner))
    .data.job
  // As it was sent, so that it can be sent again.
  expect(request.map).toEqual([{ field: 'NAME', value: '名称' }])
  expect(trial).toMatchObject({ state: 'DONE', progress: 1 })
  expect(trial.result).toMatchObject({ applied: false, features: { created: 600, refused: 0 } })
  expect(await countOf('A')).toBe(0)
  const done = await imported({ fileId })
  expect(done.result).toMatchObject({ kind: 'BUILDINGS', applied: true, features: { created: 600 } })
  expect(await countOf('A')).toBe(600)
  expect((await imported({ fileId })).result).toMatchObject({ features: { created: 0, unchanged: 600 } })
  const { imports } = (await server.ask('{ viewer { imports { id kind } } }', {}, planner)).data.viewer
  expect(imports[1]).toEqual({ id: done.id, kind: 'IMPORT' })
})

test('rows that can’t be imported are told with their places, and nothing is written', async () => {
  const fileId = await sent(`${buildings('B', 3)}\nB-9,远,1,2,9.5,47.1\nB-8,错,many,2,103.79,25.49`)
  const { result } = await imported({ fileId })
  expect(result).toMatchObject({ applied: false, features: { created: 0, refused: 2 } })
  expect(result.features.problems).toMatchObject([
    { row: 5, code: 'FAR_OUTSIDE', longitude: 9.5 },
    { row: 6, code: 'BAD_VALUE', field: 'households' },
  ])
  expect(await countOf('B')).toBe(0)
})

test('a file that is none is refused in a line, and a piece out of order too', async () => {
  const fileId = await sent('\u0000\u0001garbage', 'x.csv')
  expect((await imported({ fileId })).result).toMatchObject({
    applied: false,
    refusal: { code: 'BAD_USER_INPUT', reason: 'FILE_UNREAD_KIND' },
    features: null,
  })
  const input = { district: DISTRICT, name: 'x.csv', size: 9, start: 3, base64: 'AAAA' }
  expect((await server.ask(send, { input }, planner)).code).toBe('BAD_USER_INPUT')
  const half = { ...input, start: 0 }
  const { data } = await server.ask(send, { input: half }, planner)
  const early = { district: DISTRICT, kind: 'GRIDS', fileId: data.sendFile.file.fileId }
  expect((await server.ask(start, { input: early }, planner)).code).toBe('BAD_USER_INPUT')
  const large = { ...half, size: 2 ** 31 - 1 }
  expect((await server.ask(send, { input: large }, planner)).code).toBe('BAD_USER_INPUT')
})

/** A job of a process that is begun by hand. */
async function begun(word: string): Promise<{ job: AskedJob; process: string }> {
  const request: Partial<AskedImport> = {
    kind: 'BUILDINGS',
    district: DISTRICT,
    fileId: await sent(buildings(word, 60)),
  }
  const job: AskedJob = { id: uuid(), kind: 'IMPORT', divisionCode: DISTRICT, accountId, request }
  const process = uuid()
  await addJob(server.engine.em, process, job)
  expect(await beginJob(server.engine.em, process, job.id)).toBe(true)
  return { job, process }
}

test('an import that is stopped, or no longer its process’s to do, leaves nothing', async () => {
  const stopped = await begun('C')
  const work = await beginImport(
    server.engine.em,
    stopped.job,
    ({ message }) => message === 'Writing' && work.stop(),
    stopped.process,
  )
  await expect(work.result).rejects.toThrow()
  expect(await countOf('C')).toBe(0)

  const cancelled = await begun('D')
  await askToCancel(server.engine.em, cancelled.job.id)
  const late = await beginImport(server.engine.em, cancelled.job, () => {}, cancelled.process)
  await expect(late.result).rejects.toThrow()
  expect(await countOf('D')).toBe(0)
})

test('one whose process died midway is taken up and written once, and its first process writes nothing any more', async () => {
  const { job, process } = await begun('E')
  await run(server.engine.em, `update job set changed_at = now() - interval '2 minutes' where id = $1::uuid`, [job.id])
  jobsOf(server.engine.em).open()
  while ((await readJob(server.engine.em, job.id))!.state !== 'DONE') await new Promise(done => setTimeout(done, 50))
  expect(await countOf('E')).toBe(60)
  await run(server.engine.em, `delete from building where code like 'E-%'`)
  const slow = await beginImport(server.engine.em, job, () => {}, process)
  await expect(slow.result).rejects.toThrow()
  expect(await countOf('E')).toBe(0)
})

test('two at once write one after the other', async () => {
  const [one, other] = [await begun('F'), await begun('F')]
  const outcomes = await Promise.all(
    [one, other].map(async ({ job, process }) => (await beginImport(server.engine.em, job, () => {}, process)).result),
  )
  const created = outcomes.map(outcome => (outcome as { features: { created: number } }).features.created)
  expect(created.toSorted((a, b) => a - b)).toEqual([0, 60])
  expect(await countOf('F')).toBe(60)
})

test('paths and service items come the same way', async () => {
  const line = (y: number) => ({
    type: 'Feature',
    properties: { highway: 'footway' },
    geometry: {
      type: 'LineString',
      coordinates: [
        [103.79, 25.49],
        [103.8, y],
      ],
    },
  })
  const lines = JSON.stringify({ type: 'FeatureCollection', features: [line(25.49), line(25.5)] })
  const paths = await imported({ kind: 'PATHS', fileId: await sent(lines, 'paths.geojson'), dryRun: true })
  expect(paths.result).toMatchObject({ applied: false, paths: { paths: 2, refused: 0 } })
  const table = '编码,名称,类别\nZZ-1,代办证明,政务\nZZ-2,,政务'
  const wrong = await imported({ kind: 'SERVICE_ITEMS', fileId: await sent(table, 'items.csv') })
  expect(wrong.result).toMatchObject({ applied: false, serviceItems: { problems: [{ row: 3 }] } })
  const right = table.replace('ZZ-2,,', 'ZZ-2,打印,')
  const done = await imported({ kind: 'SERVICE_ITEMS', fileId: await sent(right, 'items.csv') })
  expect(done.result).toMatchObject({ applied: true, serviceItems: { created: 2 } })
})

const startExport = `mutation ($input: StartExportInput!) { startExport(input: $input) { job { id } } }`
const made = `query ($id: ID!) { job(id: $id) { state error result { ... on ExportResult { name size rows path } } } }`

test('what is on the map is made a file, for who may have it, in a system that it names', async () => {
  const bbox = { west: 103.79, south: 25.48, east: 103.8, north: 25.5 }
  const size = `query ($bbox: BBoxInput) { exportSize(kind: GRIDS, within: "${DISTRICT}", bbox: $bbox) { rows bytes } }`
  const all = (await server.ask(size, {}, planner)).data.exportSize
  const some = (await server.ask(size, { bbox }, planner)).data.exportSize
  expect(some.rows).toBeGreaterThan(0)
  expect(some.rows).toBeLessThan(all.rows)
  const input = { kind: 'GRIDS', format: 'GEOJSON', within: DISTRICT, bbox }
  const plain = await ended(startExport, input, made)
  expect(plain.result).toMatchObject({ name: `grids-${DISTRICT}.geojson`, rows: some.rows })
  const get = (path: string, cookie?: string) => server.app.inject({ url: path, headers: cookie ? { cookie } : {} })
  const file = await get(plain.result.path, planner)
  expect(file.rawPayload.length).toBe(plain.result.size)
  const { features, crs } = file.json()
  expect([features.length, crs]).toEqual([some.rows, undefined])
  expect((await get(plain.result.path)).statusCode).toBe(404)

  const shifted = await ended(startExport, { ...input, crs: 'GCJ02' }, made)
  const other = (await get(shifted.result.path, planner)).json()
  expect(other.crs.properties.name).toBe('GCJ02')
  const [there, here] = [other.features[0], features[0]].map(({ geometry }) => geometry.coordinates[0][0][0])
  expect(Math.abs(there - here)).toBeGreaterThan(0.0005)
  const table = await ended(startExport, { ...input, kind: 'STATIONS', format: 'WORKBOOK' }, made)
  expect((await get(table.result.path, planner)).rawPayload.subarray(0, 2).toString()).toBe('PK')
  const again = await ended(startExport, { ...input, format: 'CSV', crs: 'EPSG:4543' }, made)
  const csv = (await get(again.result.path, planner)).body
  expect(csv).toMatch(/POLYGON\(\(\d{6}(\.\d{1,3})? \d{7}/)
})
