import { randomUUID } from 'node:crypto'
import { Census, DraftCensus, holderAt } from '@geyi/shared/census'
import { arcsOf, type Building, type Coverage, type Edge, edgeBetween, findGrid } from '@geyi/shared/coverage'
import type { Edit } from '@geyi/shared/edits'
import { degreesOf, type Position, samePosition } from '@geyi/shared/geo'
import { USUAL_BAND } from '@geyi/shared/problems'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random, randomEdit } from '../../shared/test/random.ts'
import { type BuildingColumns, boundaryPositions, buildingsOf, coverageOf } from '../../web/src/editor/draft/draft.ts'
import { type Ground, type Preview, previewOf } from '../../web/src/editor/draft/preview.ts'
import { differingGrids } from '../../web/src/editor/draft/touchedGrids.ts'
import { Account, AccountRight } from '../src/account/account.entity.ts'
import { hashPassword } from '../src/account/password.ts'
import { rows } from '../src/database/rows.ts'
import { FeatureKind } from '../src/formats/feature/feature-kind.ts'
import { today } from '../src/graphql/day.ts'
import { addDenver, DENVER } from './denver-district.ts'
import { dataIsThere, importText } from './exchange/exchange.ts'
import { type OpenedPlan, PlanClient } from './plan-client.ts'
import { openServer, type TestServer } from './server.ts'

const QILIN = '530302'
const NANNING = '530302001'
const COMMUNITY = '530302001001'

let server: TestServer

beforeAll(async () => {
  server = await openServer('sample')
  if (dataIsThere) await addDenver(server.engine)
  const em = server.engine.em.fork()
  const passwordHash = await hashPassword('geyi-demo')
  const account = em.create(Account, {
    username: 'one',
    displayName: 'one',
    passwordHash,
    disabled: false,
    demo: false,
  })
  em.create(AccountRight, { account, role: 'PLANNER', divisionCode: COMMUNITY })
  await em.flush()
}, 300_000)
afterAll(() => server.close())

const edgesNear = (coverage: Coverage, division: string): Edge[] =>
  arcsOf(coverage)
    .filter(({ left, right }) =>
      [left, right].some(id => id !== undefined && findGrid(coverage, id)?.community?.startsWith(division)),
    )
    .flatMap(({ line, left, right }) => line.slice(1).map((to, i) => edgeBetween(line[i]!, to, left, right)))

/** A random edit as a planner's page would make it: with identities and communities that the server takes. */
function drawnEdit(edges: readonly Edge[], coverage: Coverage, division: string, random: Random): Edit {
  const edit = randomEdit(edges, random, 3_000, `Grid:${randomUUID()}`)
  const communities = [...new Set(edges.flatMap(({ left, right }) => [left, right]))]
    .flatMap(id => (id === undefined ? undefined : findGrid(coverage, id)?.community) ?? [])
    .filter(code => code.startsWith(division))
  const community = random.pick(communities)
  if (edit.type === 'splitGrid') {
    const is = findGrid(coverage, edit.grid)?.community
    const own = is?.startsWith(division) ? is : community
    return { ...edit, into: edit.into.map(({ id }) => ({ id, community: random.below(4) === 0 ? community : own })) }
  }
  if (edit.type === 'zoneGrids') {
    // Of edges beyond the division only some are known: what they bound may be no ground.
    if (edit.zones.length === 0) return drawnEdit(edges, coverage, division, random)
    const is = findGrid(coverage, edit.grids[0]!)?.community
    const own = is?.startsWith(division) ? is : community
    const zones = edit.zones.map(({ grid, boundary }) => ({
      grid: { id: edit.grids.includes(grid.id) ? grid.id : `Grid:${randomUUID()}`, community: own },
      boundary,
    }))
    return { ...edit, zones }
  }
  if (edit.type === 'createGrid') return { ...edit, grid: { id: edit.grid.id, community } }
  if (edit.type === 'assignCommunity') return { ...edit, community }
  if (edit.type === 'renameGrid') return { ...edit, name: '试名' }
  return edit
}

/** The page after an edit that it has previewed. */
function settled(ground: Ground, { outcome }: Preview): Ground {
  const { coverage } = outcome!
  ground.census.settle(coverage, differingGrids(ground.coverage, coverage))
  return { ...ground, coverage }
}

/** A plan as a planner's page opens it. */
async function openedGround(client: PlanClient, { id, divisionCode }: OpenedPlan): Promise<Ground> {
  const { plan, viewer } = await client.get(
    `query ($id: ID!) {
       plan(id: $id) { extent viewerMay grids { id: gridId community: communityCode name kind boundary } buildings { x y households population } }
       viewer { rights { role divisionCode } }
     }`,
    { id },
  )
  const coverage = coverageOf(plan.grids)
  const planner = viewer.rights.flatMap(({ role, divisionCode }: any) => (role === 'PLANNER' ? [divisionCode] : []))
  return {
    coverage,
    rights: {
      division: divisionCode,
      planner: plan.viewerMay.includes('EDIT') ? planner : [],
      extent: boundaryPositions(plan.extent),
    },
    census: new DraftCensus(buildingsOf(plan.buildings as BuildingColumns), coverage),
    band: USUAL_BAND,
  }
}

/** Places on corners, on edges and on the rim of a coverage that whole numbers can name. */
function placesOnRims(coverage: Coverage, count: number, random: Random): Position[] {
  const edges = arcsOf(coverage).flatMap(({ line }) => line.slice(1).map((to, i) => [line[i]!, to] as const))
  const middles = edges.flatMap(([[ax, ay], [bx, by]]): Position[] =>
    (ax + bx) % 2 === 0 && (ay + by) % 2 === 0 ? [[(ax + bx) / 2, (ay + by) / 2]] : [],
  )
  const rim = arcsOf(coverage).flatMap(({ line, left, right }) =>
    left === undefined || right === undefined ? line : [],
  )
  const ends = arcsOf(coverage).flatMap(({ line }) => [line[0]!, line.at(-1)!])
  const all = [middles, rim, ends, edges.map(([from]) => from)]
  return Array.from({ length: count }, (_, i) => random.pick(all[i % all.length]!))
}

const districts = [
  { name: 'the sample', district: QILIN, within: NANNING, author: 'nanning', judge: 'nanning-review' },
  ...(dataIsThere
    ? [{ name: 'Denver', district: DENVER, within: DENVER, author: 'denver', judge: 'denver-review' }]
    : []),
]

describe.each(districts)(
  'of $name, with buildings on every kind of rim',
  { timeout: 300_000 },
  ({ district, within, author, judge }) => {
    let planner: PlanClient
    let places: Position[]

    const publishedGrids = async (): Promise<any[]> => {
      const all: any[] = []
      for (let after: string | null = null; ; ) {
        const { grids } = await planner.get(
          'query ($within: String!, $after: String) { grids(filter: { within: $within }, first: 1000, after: $after) { edges { node { id code name kind boundary households population } } pageInfo { endCursor hasNextPage } } }',
          { within: district, after },
        )
        all.push(...grids.edges.map(({ node }: any) => ({ ...node, community: node.code.slice(0, 12) })))
        if (!grids.pageInfo.hasNextPage) return all
        after = grids.pageInfo.endCursor
      }
    }

    const buildingsOfDistrict = async (): Promise<(Building & { grid: string | null })[]> => {
      const found = await rows<any>(
        server.engine.em.fork(),
        `select round(ST_X(location) * 1e7)::int as x, round(ST_Y(location) * 1e7)::int as y, households, population, 'Grid:' || grid_id as grid
       from building where district_code = $1`,
        [district],
      )
      return found.map(({ x, y, ...rest }: any) => ({ at: [x, y] as Position, ...rest }))
    }

    /** That the published counts, the buildings' grids and the answers to a place are those of the one rule. */
    const expectPublished = async () => {
      const grids = await publishedGrids()
      const coverage = coverageOf(grids)
      const buildings = await buildingsOfDistrict()
      const counts = new Census(buildings).countOn(coverage)
      for (const { id, households, population } of grids)
        expect({ id, ...counts.get(id) }).toMatchObject({ id, households, population })
      for (const { at, grid } of buildings) expect(grid ?? undefined).toBe(holderAt(coverage, at))
      for (const place of places.slice(0, 60)) {
        const point = { longitude: degreesOf(place[0]), latitude: degreesOf(place[1]) }
        const { gridAt, timelineAt } = await planner.get(
          'query ($point: PointInput!) { gridAt(point: $point) { id } timelineAt(point: $point) { now { id: gridId } } }',
          { point },
        )
        const holder = holderAt(coverage, place) ?? null
        expect([gridAt?.id ?? null, timelineAt.now?.id ?? null]).toEqual([holder, holder])
      }
      return { coverage, counts }
    }

    beforeAll(async () => {
      planner = await PlanClient.signIn(server, author)
      places = placesOnRims(coverageOf(await publishedGrids()), 400, new Random(9))
      const unique = places.filter((place, i) => places.findIndex(other => samePosition(other, place)) === i)
      const csv = ['code,households,population,longitude,latitude']
      for (const [i, [x, y]] of unique.entries())
        csv.push(`rim${i},${(i % 7) + 1},${i % 19},${degreesOf(x)},${degreesOf(y)}`)
      const report = await importText(
        server.engine,
        csv.join('\n'),
        { kind: FeatureKind.BUILDINGS, district },
        'rim.csv',
      )
      expect(report).toMatchObject({ applied: true, problems: [], created: unique.length })
    }, 300_000)

    test('an import gives each building to the grid that the rule says', async () => {
      await expectPublished()
    })

    test('editor, draft and publication count alike after random edits', async () => {
      const plan = await planner.create(within)
      let ground = await openedGround(planner, plan)
      const random = new Random(23)
      let drawn = 0
      let edges: Edge[] = []
      for (let step = 0; drawn < 24; step++) {
        if (step % 12 === 0) edges = edgesNear(ground.coverage, within)
        const edit = drawnEdit(edges, ground.coverage, within, random)
        // What nobody has and what has no name can't be published.
        if (edit.type === 'transferArea' && edit.to === null) continue
        const preview = previewOf(ground, [edit])
        if (!preview.outcome) continue
        const { data, errors } = await planner.send(plan.id, plan.version, [edit])
        expect(errors).toBeUndefined()
        plan.version = data.applyEdits.version
        ground = settled(ground, preview)
        for (const [id, { households, population }] of preview.facts)
          expect({ ...ground.census.count(id), id }).toMatchObject({ id, households, population })
        drawn++
      }
      const { plan: read } = await planner.get(
        'query ($id: ID!) { plan(id: $id) { grids { id: gridId households population } problems { code blocks } } }',
        plan,
      )
      for (const { id, households, population } of read.grids)
        expect({ id, ...ground.census.count(id) }).toMatchObject({ id, households, population })

      const reviewer = await PlanClient.signIn(server, judge)
      const step = async (client: PlanClient, mutation: string, variables: object) => {
        const answer = await client.get(`mutation ($id: ID!, $version: Int!${mutation}`, { ...plan, ...variables })
        plan.version = (Object.values(answer)[0] as { plan: { version: number } }).plan.version
      }
      await step(planner, ') { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }', {})
      await step(
        reviewer,
        ') { reviewPlan(input: { planId: $id, version: $version, verdict: APPROVE }) { plan { version } } }',
        {},
      )
      await step(
        reviewer,
        ', $day: Date!) { publishPlan(input: { planId: $id, version: $version, effectiveDate: $day }) { plan { version } } }',
        { day: today() },
      )
      const { counts } = await expectPublished()
      for (const [id, count] of counts) expect({ id, ...ground.census.count(id) }).toEqual({ id, ...count })
    })
  },
)

describe('what the preview forbids is what the server forbids', { timeout: 300_000 }, () => {
  interface Verdicts {
    drawn: number
    locked: number
    impossible: number
  }

  /** As many edits, and more, four times as many at most, until enough of each verdict were met: what edits a seed draws changes with every kind of edit. */
  const drawnBy = async (
    author: string,
    username: string,
    division: string,
    { seed, edits, enough }: { seed: number; edits: number; enough: Partial<Verdicts> },
  ) => {
    const plan = await (await PlanClient.signIn(server, author)).create(division)
    const client = await PlanClient.signIn(server, username)
    let ground = await openedGround(client, plan)
    const random = new Random(seed)
    const verdicts: Verdicts = { drawn: 0, locked: 0, impossible: 0 }
    const missing = () =>
      Object.entries(enough).filter(([verdict, count]) => verdicts[verdict as keyof Verdicts] < count)
    let { version } = plan
    let edges = edgesNear(ground.coverage, division.slice(0, 9))
    for (let step = 0; step < edits || (step < 4 * edits && missing().length > 0); step++) {
      if (step % 10 === 0) edges = edgesNear(ground.coverage, division.slice(0, 9))
      const edit = drawnEdit(edges, ground.coverage, division, random)
      const preview = previewOf(ground, [edit])
      const { outcome, reason } = preview
      const { data, code } = await client.send(plan.id, version, [edit])
      const expected = outcome ? undefined : reason!.code === 'LOCKED' ? 'FORBIDDEN' : 'TOPOLOGY_CONFLICT'
      expect({ edit, code }).toEqual({ edit, code: expected })
      verdicts[outcome ? 'drawn' : expected === 'FORBIDDEN' ? 'locked' : 'impossible']++
      if (!outcome) continue
      version = data.applyEdits.version
      ground = settled(ground, preview)
    }
    expect(missing(), JSON.stringify(verdicts)).toEqual([])
  }

  test('a planner of a subdistrict in a plan for it, whose boundaries end at its own', async () => {
    await drawnBy('nanning', 'nanning', NANNING, { seed: 1, edits: 250, enough: { drawn: 20, locked: 20 } })
  })

  test('a planner of the district in a plan for a subdistrict and in one for the district', async () => {
    await drawnBy('qilin', 'qilin', NANNING, { seed: 2, edits: 120, enough: { locked: 10 } })
    await drawnBy('qilin', 'qilin', QILIN, { seed: 3, edits: 120, enough: { drawn: 20 } })
  })

  test('a planner of one community in a plan for it', async () => {
    await drawnBy('one', 'one', COMMUNITY, { seed: 4, edits: 250, enough: { drawn: 6, locked: 50 } })
  })

  test('also where earlier edits gave up ground at the district’s rim', async () => {
    const client = await PlanClient.signIn(server, 'qilin')
    const plan = await client.create(QILIN)
    const rim = arcsOf(plan.coverage).find(
      ({ left, right, line }) => line.length > 2 && (left === undefined || right === undefined),
    )!
    const [x, y] = rim.line[1]!
    const around = (reach: number): Edit => ({
      type: 'transferArea',
      area: [
        [
          [
            [x - reach, y - reach],
            [x + reach, y - reach],
            [x + reach, y + reach],
            [x - reach, y + reach],
            [x - reach, y - reach],
          ],
        ],
      ],
      to: null,
    })
    for (const reach of [400, 800]) {
      const ground = await openedGround(client, plan)
      const { outcome, reason } = previewOf(ground, [around(reach)])
      const { data, code } = await client.send(plan.id, plan.version, [around(reach)])
      expect(code).toBe(outcome ? undefined : reason!.code === 'LOCKED' ? 'FORBIDDEN' : 'TOPOLOGY_CONFLICT')
      if (data.applyEdits) plan.version = data.applyEdits.version
    }
  })
})
