import type { Building, Grid } from '@geyi/shared/coverage'
import { degreesOf, type MultiPolygon } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileInMemory } from '../src/formats/feature/import-file.ts'
import { importNet } from '../src/import/nets/import-net.ts'
import { netText } from '../src/import/nets/net-text.ts'
import { buildingsOf, netFile, netOver } from './nets.ts'
import { gridsWithin, type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'

let server: TestServer
let nanning: PlanClient
beforeAll(async () => {
  server = await openServer('sample')
  nanning = await PlanClient.signIn(server, 'nanning')
})
afterAll(() => server?.close())

const NETS = `nets { department cells { code name staffCount boundary }
  remarks { code cells row value area longitude latitude message }
  crosswalk { cellCode gridId gridName households population buildings } }`

const send = (input: object, client = nanning) =>
  client.ask(`mutation ($input: ImportNetInput!) { importNet(input: $input) { plan { version ${NETS} } } }`, { input })

const fileOf = (content: string | Buffer, name = '网格.geojson') => ({
  name,
  base64: Buffer.from(content).toString('base64'),
})

/** Brings a net that must be taken. @returns all nets beside the plan */
async function brought(planId: string, department: string, content: string | Buffer, more: object = {}) {
  const { data, errors } = await send({ planId, department, file: fileOf(content), ...more })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.importNet.plan.nets
}

const netsOf = async (planId: string, client = nanning) =>
  (await client.get(`query ($planId: ID!) { plan(id: $planId) { ${NETS} } }`, { planId })).plan.nets

/** A rectangle in hundreds of E7 units, about a metre each, from a corner of the plan’s ground. */
function rectangleIn(plan: OpenedPlan) {
  const [corner] = gridsWithin(plan.coverage, NANNING)[0]!.boundary[0]![0]!
  return (west: number, south: number, east: number, north: number) => {
    const at = (x: number, y: number) => [degreesOf(corner![0] + 100 * x), degreesOf(corner![1] + 100 * y)] as const
    const ring = [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)] as const
    return { type: 'Polygon', coordinates: [ring] as const }
  }
}

const collection = (...features: [properties: object, geometry: unknown][]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(([properties, geometry]) => ({ type: 'Feature', properties, geometry })),
  })

describe('a net', () => {
  test('is laid beside a plan: its cells by code, name and staff; what is wrong with it is told', async () => {
    const plan = await nanning.create(NANNING)
    const rectangle = rectangleIn(plan)
    const [net, ...others] = await brought(
      plan.id,
      ' 综治 ',
      collection(
        [{ 网格编号: 'z1', 网格名称: '一号', 人员数: '3', 负责人: '某某' }, rectangle(0, 0, 100, 40)],
        [{ 网格编号: 'z2', 网格名称: '二号', 人员数: '多' }, rectangle(0, 40, 40, 100)],
        // Over the second one by 10 m, and both leave ground free between them.
        [{ 网格名称: '三号' }, rectangle(30, 60, 100, 100)],
        [{ 网格编号: 'z4' }, { type: 'Point', coordinates: [103.8, 25.5] }],
        [{ 网格编号: 'z1' }, rectangle(100, 0, 200, 100)],
        [{ 网格编号: 'z5' }, rectangle(60, 40, 100, 60)],
      ),
    )
    expect(others).toEqual([])
    expect(net.department).toBe('综治')
    expect(net.cells.map(({ code, name, staffCount }: any) => [code, name, staffCount])).toEqual([
      ['z1', '一号', 3],
      ['z2', '二号', null],
      ['三号', '三号', null],
      ['z5', null, null],
    ])
    // Two rows of one code are one cell.
    expect(net.cells[0].boundary.type).toBe('Polygon')
    const told = Map.groupBy<string, any>(net.remarks, ({ code }) => code)
    expect([...told.keys()].sort()).toEqual([
      'COLUMN_LEFT_OUT',
      'GAP',
      'OVERLAP',
      'ROWS_JOINED',
      'ROW_LEFT_OUT',
      'VALUE_LEFT_OUT',
    ])
    expect(told.get('OVERLAP')).toHaveLength(1)
    expect(told.get('OVERLAP')![0].cells).toEqual(['z2', '三号'])
    // 10 m × 40 m; a hundred units are 1.11 m from south to north and 1 m from west to east.
    expect(told.get('OVERLAP')![0].area).toBeGreaterThan(430)
    expect(told.get('OVERLAP')![0].area).toBeLessThan(460)
    expect(told.get('GAP')![0].cells.toSorted()).toEqual(['z1', 'z2', 'z5', '三号'].sort())
    expect(told.get('ROW_LEFT_OUT')![0].row).toBe(4)
    expect(told.get('VALUE_LEFT_OUT')![0]).toMatchObject({ row: 2, value: '多' })
    expect(told.get('COLUMN_LEFT_OUT')!.map(({ value }: any) => value)).toEqual(['负责人'])
    expect(JSON.stringify(net)).not.toContain('某某')
    expect((await nanning.open(plan)).lastSequence).toBe(0)
  })

  test('comes in any format and system that is read, and its columns by their names or as one says', async () => {
    const plan = await nanning.create(NANNING)
    const wkt = ({ coordinates: [ring] }: any) => `"POLYGON ((${ring.map((at: number[]) => at.join(' ')).join(', ')}))"`
    const csv = `警格,编号,WKT\r\n东,1,${wkt(rectangleIn(plan)(0, 0, 50, 50))}\r\n`
    const [net] = await brought(plan.id, '公安', csv, { crs: 'GCJ02', map: [{ field: 'NAME', value: '警格' }] })
    expect(net.cells).toMatchObject([{ code: '1', name: '东' }])
    const [[[x, y]]] = net.cells[0].boundary.coordinates
    const [[[x0, y0]]] = rectangleIn(plan)(0, 0, 50, 50).coordinates
    // The datum of Chinese web maps lies some hundred metres aside.
    expect(Math.hypot(x - x0, y - y0)).toBeGreaterThan(0.001)
  })

  test('of many positions is read likewise, in a thread of its own', async () => {
    const plan = await nanning.create(NANNING)
    const [[[x, y]]] = rectangleIn(plan)(100, 100, 101, 101).coordinates
    const around = Array.from({ length: 6_001 }, (_, i) => (2 * Math.PI * (i % 6_000)) / 6_000)
    const ring = around.map(angle => [x + 0.001 * Math.cos(angle), y + 0.001 * Math.sin(angle)])
    const [net] = await brought(
      plan.id,
      '综治',
      collection(
        [{ code: '圆' }, { type: 'Polygon', coordinates: [ring] }],
        [{ code: '方' }, rectangleIn(plan)(99, 99, 101, 101)],
      ),
    )
    expect(net.cells.map(({ code }: any) => code)).toEqual(['圆'])
    expect(net.remarks.map(({ code, cells }: any) => [code, cells])).toEqual([
      ['OVERLAP', ['圆', '方']],
      ['CELL_LEFT_OUT', ['方']],
    ])
  })

  test('takes the place of the one before of its department, goes with a copy of the plan, and is taken away', async () => {
    const plan = await nanning.create(NANNING)
    const rectangle = rectangleIn(plan)
    await brought(plan.id, '综治', collection([{ code: 'a' }, rectangle(0, 0, 50, 50)]))
    await brought(plan.id, '党建', collection([{ code: 'p' }, rectangle(0, 0, 50, 50)]))
    const nets = await brought(plan.id, '综治', collection([{ code: 'b' }, rectangle(0, 0, 50, 50)]))
    const known = (all: any[]) => all.map(({ department, cells }) => [department, cells[0].code])
    expect(known(nets)).toEqual([
      ['综治', 'b'],
      ['党建', 'p'],
    ])
    const { copyPlan } = await nanning.get(
      'mutation ($input: CopyPlanInput!) { copyPlan(input: $input) { plan { id } } }',
      { input: { planId: plan.id, name: '副本' } },
    )
    expect(known(await netsOf(copyPlan.plan.id))).toEqual(known(nets))
    const remove = (department: string) =>
      nanning.ask('mutation ($input: RemoveNetInput!) { removeNet(input: $input) { plan { nets { department } } } }', {
        input: { planId: plan.id, department },
      })
    expect((await remove('综治')).data.removeNet.plan.nets).toEqual([{ department: '党建' }])
    expect((await remove('综治')).code).toBe('NOT_FOUND')
    expect(await netsOf(copyPlan.plan.id)).toHaveLength(2)
  })

  test('is brought once for a key, six of them at most, and refused where nothing can be read', async () => {
    const plan = await nanning.create(NANNING)
    const content = collection([{ code: 'a' }, rectangleIn(plan)(0, 0, 50, 50)])
    const keyed = { planId: plan.id, department: '1', file: fileOf(content), idempotencyKey: `net-${plan.id}` }
    await send(keyed)
    await nanning.get(`mutation { removeNet(input: { planId: "${plan.id}", department: "1" }) { plan { id } } }`)
    expect((await send(keyed)).data.importNet.plan.nets).toEqual([])
    for (const department of '123456') await brought(plan.id, department, content)
    const seventh = await send({ planId: plan.id, department: '7', file: fileOf(content) })
    expect(seventh.code).toBe('TOO_MANY_FEATURES')
    expect(await brought(plan.id, '6', content)).toHaveLength(6)
    const refused = async (content: string, department = '6') =>
      (await send({ planId: plan.id, department, file: fileOf(content) })).code
    expect(await refused(collection([{ code: 'a' }, { type: 'Point', coordinates: [103.8, 25.5] }]))).toBe(
      'BAD_USER_INPUT',
    )
    expect(await refused('<kml/>')).toBe('BAD_USER_INPUT')
    expect(await refused(content, '  ')).toBe('BAD_USER_INPUT')
  })

  test('can be laid beside a plan by a command, as long as it may be drawn in', async () => {
    const plan = await nanning.create(NANNING)
    const file = fileInMemory('n', Buffer.from(collection([{ code: 'a', staff: 4 }, rectangleIn(plan)(0, 0, 50, 50)])))
    const id = plan.id.replace('Plan:', '')
    const lay = (dryRun = false) => importNet(server.engine.em.fork(), id, file, { department: '党建', dryRun })
    await lay(true)
    expect(await netsOf(plan.id)).toEqual([])
    expect(netText(await lay())).toBe('党建: 1 cells, 4 staff.')
    expect(await netsOf(plan.id)).toHaveLength(1)
    await nanning.get(`mutation { withdrawPlan(input: { planId: "${plan.id}", version: 1 }) { plan { state } } }`)
    await expect(lay()).rejects.toMatchObject({ extensions: { reason: 'WRONG_STATE' } })
  })

  test('is brought by who may draw in the plan, and shown to who has a role there', async () => {
    const plan = await nanning.create(NANNING)
    const content = collection([{ code: 'a' }, rectangleIn(plan)(0, 0, 50, 50)])
    const input = { planId: plan.id, department: '综治', file: fileOf(content) }
    const nanningReview = await PlanClient.signIn(server, 'nanning-review')
    expect((await send(input, new PlanClient(server, undefined))).code).toBe('UNAUTHENTICATED')
    expect((await send(input, nanningReview)).code).toBe('FORBIDDEN')
    await send(input)
    expect(await netsOf(plan.id, nanningReview)).toHaveLength(1)
    const drop = `mutation { removeNet(input: { planId: "${plan.id}", department: "综治" }) { plan { id } } }`
    expect((await nanningReview.ask(drop)).code).toBe('FORBIDDEN')
  })
})

describe('three nets of a community', () => {
  const JOB = `id state error result { ... on ZoningResult { households band { min max }
    proposals { edit householdsMoved leaving { department households } figures { grids inBand outOfBand } zones { gridId households } }
    slivers { place area width } impossible { reason } } }`
  const start = (input: object) =>
    nanning.ask(`mutation ($input: StartZoningInput!) { startZoning(input: $input) { job { id } } }`, { input })

  async function ended(id: string) {
    for (;;) {
      const { job } = await nanning.get(`{ job(id: "${id}") { ${JOB} } }`)
      if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return job
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }

  const DEPARTMENTS = ['党建', '综治', '城管']
  let plan: OpenedPlan
  let community: string
  let grids: Grid[]
  let buildings: Building[]
  beforeAll(async () => {
    plan = await nanning.create(NANNING)
    community = gridsWithin(plan.coverage, NANNING)[0]!.community!
    grids = gridsWithin(plan.coverage, community).filter(({ kind }) => kind !== 'SPECIAL')
    const found = await nanning.get('query ($id: ID!) { plan(id: $id) { buildings { x y households population } } }', {
      id: plan.id,
    })
    buildings = buildingsOf(found.plan.buildings)
    const drawn: MultiPolygon[][] = [
      netOver(grids, buildings, 1),
      netOver(grids, buildings, 2),
      netOver(grids, buildings, 1, 50),
    ]
    for (const [i, department] of DEPARTMENTS.entries()) await brought(plan.id, department, netFile(drawn[i]!))
  })

  test('become one: in the band, with less to hand over for a net that counts more; taken as one row, and a crosswalk in which everybody stands once', async () => {
    const nets = DEPARTMENTS.map((department, i) => ({ department, weight: i === 1 ? 3 : 1 }))
    const asked = { planId: plan.id, mode: 'MERGE', communities: [community], nets, tolerance: 2, effort: 0.2 }
    const { data, errors } = await start(asked)
    expect(errors).toBeUndefined()
    const { state, error, result } = await ended(data.startZoning.job.id)
    expect({ state, error }).toEqual({ state: 'DONE', error: null })
    expect(result.proposals.length).toBeGreaterThan(0)
    const [best] = result.proposals
    expect(best.figures.outOfBand).toBe(0)
    expect(best.leaving.map(({ department }: any) => department)).toEqual(DEPARTMENTS)
    // Half a metre beside each other, the first and the last hand have drawn the same lines.
    expect(result.slivers.length).toBeGreaterThan(0)
    for (const { width, place } of result.slivers) {
      expect(width).toBeLessThan(2)
      expect(place.type).toBe('Point')
    }

    const before = await netsOf(plan.id)
    const sent = await nanning.send(plan.id, plan.version, [best.edit])
    expect(sent.errors).toBeUndefined()
    expect(sent.data.applyEdits.edits).toHaveLength(1)
    const after = await nanning.get(
      `query ($id: ID!) { plan(id: $id) { grids { gridId communityCode kind households population } ${NETS} } }`,
      { id: plan.id },
    )
    const own = after.plan.grids.filter(
      ({ communityCode, kind }: any) => communityCode === community && kind !== 'SPECIAL',
    )
    const sum = (all: any[], of: string) => all.reduce((total, one) => total + one[of], 0)
    for (const [i, { crosswalk }] of after.plan.nets.entries()) {
      for (const { gridId, households, population } of own) {
        const into = crosswalk.filter((crossing: any) => crossing.gridId === gridId)
        expect([sum(into, 'households'), sum(into, 'population')]).toEqual([households, population])
      }
      const within = own.map(({ gridId }: any) => gridId)
      const byCell = Map.groupBy<string, any>(
        crosswalk.filter(({ cellCode, gridId }: any) => cellCode !== null && within.includes(gridId)),
        ({ cellCode }) => cellCode,
      )
      const leaving = [...byCell.values()].map(
        all => sum(all, 'households') - Math.max(...all.map(({ households }) => households)),
      )
      expect(leaving.reduce((total, households) => total + households, 0)).toBe(best.leaving[i].households)
    }
    expect(sum(own, 'households')).toBe(result.households)

    const undone = await nanning.undo({ id: plan.id, version: sent.data.applyEdits.version })
    expect(undone.errors).toBeUndefined()
    expect(await netsOf(plan.id)).toEqual(before)
  })

  test.each([
    [{ mode: 'MERGE' }, 'nets'],
    [{ mode: 'ANEW', nets: [{ department: '综治' }] }, 'nets'],
    [{ mode: 'MERGE', nets: [{ department: '无此部门' }] }, 'nets'],
    [{ mode: 'MERGE', nets: [{ department: '综治' }, { department: '综治' }] }, 'nets'],
    [{ mode: 'MERGE', nets: [{ department: '综治', weight: 11 }] }, 'nets'],
    [{ mode: 'MERGE', nets: [{ department: '综治' }], tolerance: 21 }, 'tolerance'],
    [{ mode: 'MERGE', nets: [{ department: '综治' }], zones: 3 }, 'zones'],
  ])('asked for with %o are refused', async (input, argument) => {
    const { code, errors } = await start({ planId: plan.id, communities: [community], ...input })
    expect(code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.extensions?.argument).toBe(argument)
  })
})
