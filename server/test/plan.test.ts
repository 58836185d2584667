import { randomUUID } from 'node:crypto'
import { type Coverage, encodeCoverage, findGrid, gridsOf } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import type { Position } from '@geyi/shared/geo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows } from '../src/database/rows.ts'
import { cutOf, gridsWithin, innerVertices, movable, PlanClient, replayed, splittable } from './plan-client.ts'
import { randomOf } from './random.ts'
import { openServer, type TestServer } from './server.ts'

const NANNING = '530302001'

let server: TestServer
let nanning: PlanClient
let qilin: PlanClient
const random = randomOf(11)

beforeAll(async () => {
  server = await openServer('sample')
  nanning = await PlanClient.signIn(server, 'nanning')
  qilin = await PlanClient.signIn(server, 'qilin')
})
afterAll(() => server.close())

const newGrid = () => `Grid:${randomUUID()}`

describe('a draft', () => {
  test('begins as what is published today, with the whole district around it', async () => {
    const plan = await nanning.create(NANNING)
    const { plan: read } = await nanning.get(
      'query ($id: ID!) { plan(id: $id) { state public version lastSequence canUndo canRedo viewerMay createdAt updatedAt author { username } division { code name } grids { id: gridId code inPlan changed households population } buildings { x households population } steps { version state createdAt } } }',
      { id: plan.id },
    )
    expect(read).toMatchObject({ state: 'DRAFT', public: false, version: 1, lastSequence: 0, canUndo: false })
    expect(read.viewerMay.sort()).toEqual(['COMMENT', 'COPY', 'EDIT', 'RENAME', 'SUBMIT', 'WITHDRAW'])
    expect(read.steps).toMatchObject([{ version: 1, state: 'DRAFT' }])
    expect(Math.abs(Date.parse(read.updatedAt) - Date.now())).toBeLessThan(60_000)
    expect(read.division).toMatchObject({ code: NANNING, name: '南宁街道' })
    expect(read.grids).toHaveLength(686)
    expect(read.grids.every(({ code, inPlan, changed }: any) => inPlan === code.startsWith(NANNING) && !changed)).toBe(
      true,
    )
    const { grids } = await nanning.get('{ grids(first: 1000) { edges { node { id households population } } } }')
    const published = new Map(grids.edges.map(({ node }: any) => [node.id, node]))
    for (const { id, households, population } of read.grids)
      expect(published.get(id)).toEqual({ id, households, population })
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    expect(sum(read.buildings.households)).toBe(sum(read.grids.map(({ households }: any) => households)))
  })

  test('a moved vertex changes every grid around it, in the draft as on the planner’s screen, and nothing else', async () => {
    const plan = await nanning.create(NANNING)
    const before = plan.coverage
    const edit = movable(before, NANNING, random)
    const around = gridsOf(before).filter(({ boundary }) =>
      boundary.flat(2).some(place => `${place}` === `${edit.from}`),
    )
    await nanning.draw(plan, edit)
    const now = await nanning.open(plan)
    expect(encodeCoverage(now.coverage)).toBe(encodeCoverage(plan.coverage))
    const changed = gridsOf(now.coverage).filter(
      grid => JSON.stringify(grid.boundary) !== JSON.stringify(findGrid(before, grid.id)!.boundary),
    )
    expect(changed.map(({ id }) => id)).toEqual(around.map(({ id }) => id))
    expect(around.length).toBeGreaterThanOrEqual(2)
  })

  test('is undone twenty times and redone twenty times, byte for byte, and again after everything was forgotten', async () => {
    const plan = await nanning.create(NANNING)
    const states = [encodeCoverage(plan.coverage)]
    for (let i = 0; i < 20; i++) {
      await nanning.draw(
        plan,
        i === 7 ? splittable(plan.coverage, NANNING, newGrid()) : movable(plan.coverage, NANNING, random),
      )
      states.push(encodeCoverage(plan.coverage))
    }
    for (let i = 19; i >= 0; i--) {
      const { data, code } = await nanning.undo(plan)
      expect(code).toBeUndefined()
      plan.version = data.undoEdit.version
      expect(data.undoEdit.plan).toEqual({ canUndo: i > 0, canRedo: true })
      if (i % 5 === 0) expect(encodeCoverage((await nanning.open(plan)).coverage)).toBe(states[i])
    }
    expect(await nanning.undo(plan)).toMatchObject({ code: 'BAD_USER_INPUT' })
    for (let i = 1; i <= 20; i++) {
      const { data } = await nanning.redo(plan)
      plan.version = data.redoEdit.version
      if (i % 5 === 0) expect(encodeCoverage((await nanning.open(plan)).coverage)).toBe(states[i])
    }
    expect(await nanning.redo(plan)).toMatchObject({ code: 'BAD_USER_INPUT' })
    const log = await nanning.log(plan.id)
    expect(log).toHaveLength(60)
    expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 2))
    const { coverage: base } = await nanning.create(NANNING)
    expect(encodeCoverage(replayed(base, log))).toBe(states[20])
  })

  test('drawing after an undo ends what could be redone', async () => {
    const plan = await nanning.create(NANNING)
    await nanning.draw(plan, movable(plan.coverage, NANNING, random))
    plan.version = (await nanning.undo(plan)).data.undoEdit.version
    plan.coverage = (await nanning.open(plan)).coverage
    await nanning.draw(plan, movable(plan.coverage, NANNING, random))
    expect(await nanning.redo(plan)).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('counts its households anew with every boundary', async () => {
    const plan = await nanning.create(NANNING)
    const [grid] = gridsWithin(plan.coverage, NANNING)
    const cut = splittable(plan.coverage, NANNING, newGrid())
    const counts = async () => {
      const { plan: read } = await nanning.get(
        'query ($id: ID!) { plan(id: $id) { grids { id: gridId households changed } } }',
        plan,
      )
      return new Map<string, any>(read.grids.map((read: any) => [read.id, read]))
    }
    const before = await counts()
    await nanning.draw(plan, cut)
    const after = await counts()
    const [old, kept, split] = [before.get(cut.grid), after.get(cut.grid), after.get(cut.into[0]!.id)]
    expect(kept.households + split.households).toBe(old.households)
    expect(split.households).toBeGreaterThan(0)
    expect([kept.changed, split.changed]).toEqual([true, true])
    expect(grid).toBeDefined()
  })

  test('several edits are applied all or none', async () => {
    const plan = await nanning.create(NANNING)
    const good = movable(plan.coverage, NANNING, random)
    const answer = await nanning.send(plan.id, plan.version, [
      good,
      { type: 'mergeGrids', grids: ids(plan.coverage, 2, 100), into: ids(plan.coverage, 2, 100)[0] },
    ])
    expect(answer.code).toBe('TOPOLOGY_CONFLICT')
    expect(answer.errors![0]!.extensions).toMatchObject({ index: 1, problems: [{ code: 'GRIDS_NOT_ADJACENT' }] })
    expect(await nanning.open(plan)).toMatchObject({ version: 1, lastSequence: 0 })
  })

  const ids = (coverage: Coverage, ...places: number[]) =>
    places.map(place => gridsWithin(coverage, NANNING)[place]!.id)
})

describe('contract 19: an edit that is none', () => {
  const grid = 'Grid:00000000-0000-4000-8000-000000000001'
  const line = (count: number) => Array.from({ length: count }, (_, i) => [1_038_000_000 + i, 254_900_000])
  test.each([
    ['NOT_AN_OBJECT', 'moveVertex'],
    ['NOT_AN_OBJECT', []],
    ['NOT_TEXT', {}],
    ['UNKNOWN_TYPE', { type: 'constructor' }],
    ['UNKNOWN_TYPE', { type: '__proto__' }],
    ['NOT_A_POSITION', { type: 'moveVertex', from: [1, 2] }],
    ['NOT_A_POSITION', { type: 'moveVertex', from: [1, 2, 3], to: [1, 2] }],
    ['NOT_AN_INTEGER', { type: 'moveVertex', from: [103.8, 25.4], to: [1, 2] }],
    ['NOT_AN_INTEGER', { type: 'moveVertex', from: ['1', 2], to: [1, 2] }],
    ['OUT_OF_RANGE', { type: 'moveVertex', from: [1_800_000_001, 2], to: [1, 2] }],
    ['OUT_OF_RANGE', { type: 'moveVertex', from: [1e308, 2], to: [1, 2] }],
    ['NOT_A_FLAG', { type: 'removeVertex', at: [1, 2], outline: 'yes' }],
    ['WRONG_LENGTH', { type: 'reshapeBoundary', path: line(1) }],
    ['WRONG_LENGTH', { type: 'reshapeBoundary', path: line(2_001) }],
    ['WRONG_LENGTH', { type: 'splitGrid', grid, path: line(2), into: [] }],
    ['WRONG_PATTERN', { type: 'splitGrid', grid, path: line(2), into: [{ id: grid, community: '53' }] }],
    ['WRONG_PATTERN', { type: 'splitGrid', grid: 'Grid:1', path: line(2), into: [{ id: grid }] }],
    ['NOT_TEXT', { type: 'splitGrid', grid, path: line(2), into: [{ id: grid }] }],
    ['WRONG_LENGTH', { type: 'mergeGrids', grids: [grid], into: grid }],
    ['RING_NOT_CLOSED', { type: 'transferArea', area: [[line(5)]], to: grid }],
    ['WRONG_LENGTH', { type: 'transferArea', area: [], to: grid }],
    ['WRONG_LENGTH', { type: 'renameGrid', grid, name: '' }],
    ['CONTROL_CHARACTER', { type: 'renameGrid', grid, name: 'a\u0000b' }],
    ['WRONG_LENGTH', { type: 'renameGrid', grid, name: 'x'.repeat(201) }],
    ['UNKNOWN_TYPE', { type: 'exchangeEdges', remove: [], add: [], grids: [] }],
    ['TOO_LONG', { type: 'reshapeBoundary', path: line(2_000).map(([x, y], i) => [x! + (i % 2) * 100_000, y]) }],
    [
      'TANGLED',
      {
        type: 'reshapeBoundary',
        path: line(2_000).map(([x, y], i) => [x! + ((i * 7919) % 4_000), y! + ((i * 104_729) % 3_000)]),
      },
    ],
  ])('is refused: %s', async (reason, edit) => {
    const plan = await opened()
    const answer = await nanning.send(plan.id, plan.version, [edit])
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    expect(answer.errors![0]!.extensions).toMatchObject({ reason, argument: 'edits' })
  })

  test('is refused by the schema when it is null, however often it comes', async () => {
    const plan = await opened()
    for (let time = 0; time < 5; time++)
      expect(await nanning.send(plan.id, plan.version, [null])).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
  })

  test('is refused whatever it is, and never fails on our side', async () => {
    const plan = await opened()
    const vertices = innerVertices(plan.coverage, NANNING)
    const some = gridsWithin(plan.coverage, NANNING)
    const place = (): Position =>
      random() < 0.5
        ? vertices[Math.floor(random() * vertices.length)]!
        : [1_038_000_000 + Math.floor(random() * 1e6), 254_900_000 + Math.floor(random() * 1e6)]
    const id = () => (random() < 0.8 ? some[Math.floor(random() * some.length)]!.id : newGrid())
    const path = () => Array.from({ length: 2 + Math.floor(random() * 6) }, place)
    const ring = () => {
      const places = [place(), ...path(), place()]
      return [...places, places[0]!]
    }
    const community = some[0]!.community!
    const edits: (() => Edit)[] = [
      () => ({ type: 'moveVertex', from: place(), to: place(), outline: true }),
      () => ({ type: 'insertVertex', edge: [place(), place()], at: place() }),
      () => ({ type: 'removeVertex', at: place(), outline: true }),
      () => ({ type: 'reshapeBoundary', path: path() }),
      () => ({ type: 'splitGrid', grid: id(), path: path(), into: [{ id: id(), community }] }),
      () => ({ type: 'mergeGrids', grids: [id(), id()], into: id() }),
      () => ({ type: 'transferArea', area: [[ring()]], to: random() < 0.2 ? null : id() }),
      () => ({ type: 'createGrid', area: [[ring(), ring()]], grid: { id: id(), community } }),
      () => ({ type: 'assignCommunity', grid: id(), community }),
    ]
    const codes = new Set<string | undefined>()
    for (let i = 0; i < 150; i++) {
      const { code, data } = await nanning.send(plan.id, plan.version, [edits[i % edits.length]!()])
      codes.add(code)
      if (data?.applyEdits) plan.version = data.applyEdits.version
    }
    for (const code of codes) expect([undefined, 'TOPOLOGY_CONFLICT', 'FORBIDDEN', 'BAD_USER_INPUT']).toContain(code)
    expect(codes.size).toBeGreaterThan(2)
  })

  let made: ReturnType<PlanClient['create']> | undefined
  const opened = async () => {
    made ??= nanning.create(NANNING)
    return { ...(await made) }
  }
})

describe('whose ground it is', () => {
  test('a boundary between subdistricts is the district’s to move, and the refusal says so', async () => {
    const plan = await nanning.create(NANNING)
    const edit = borderMove(plan.coverage, NANNING)
    const refused = await nanning.send(plan.id, plan.version, [edit])
    expect(refused.code).toBe('FORBIDDEN')
    expect(refused.errors![0]!.extensions).toMatchObject({ division: '530302', reason: 'BEYOND_PLAN' })
    const whole = await qilin.create('530302')
    expect((await qilin.send(whole.id, whole.version, [edit])).code).toBeUndefined()
  })

  test('the rim of the district is not the district’s to move', async () => {
    const plan = await qilin.create('530302')
    const rim = rimVertex(plan.coverage)
    const to: Position = [rim[0] + 3, rim[1] + 3]
    const refused = await qilin.send(plan.id, plan.version, [{ type: 'moveVertex', from: rim, to, outline: true }])
    expect(refused.code).toBe('FORBIDDEN')
    expect(refused.errors![0]!.extensions).toMatchObject({ division: '5303' })
  })

  test('a grid at the edge of its subdistrict can be split by who may draw inside it: the neighbour’s boundary stays', async () => {
    const plan = await nanning.create(NANNING)
    const others = gridsOf(plan.coverage).filter(({ community }) => !community!.startsWith(NANNING))
    const rims = new Set(others.flatMap(({ boundary }) => boundary.flat(2).map(String)))
    const edge = gridsWithin(plan.coverage, NANNING).filter(({ boundary }) =>
      boundary.flat(2).some(place => rims.has(String(place))),
    )
    const cuts = edge.map(grid => cutOf(grid, newGrid())).filter(cut => !('problems' in applyEdit(plan.coverage, cut)))
    const crossing = cuts.find(cut => {
      const outcome = applyEdit(plan.coverage, cut)
      return (
        'coverage' in outcome && others.some(({ id }) => findGrid(outcome.coverage, id) !== findGrid(plan.coverage, id))
      )
    })
    expect(crossing).toBeDefined()
    expect((await nanning.send(plan.id, plan.version, [crossing])).code).toBeUndefined()
  })

  test('hanging a grid on a community of another subdistrict needs the district', async () => {
    const plan = await qilin.create(NANNING)
    const [grid] = gridsWithin(plan.coverage, NANNING)
    const foreign = gridsWithin(plan.coverage, '530302002')[0]!.community!
    const edit = { type: 'assignCommunity', grid: grid!.id, community: foreign }
    expect(await qilin.send(plan.id, plan.version, [edit])).toMatchObject({ code: 'BAD_USER_INPUT' })
    const whole = await qilin.create('530302')
    expect((await qilin.send(whole.id, whole.version, [edit])).code).toBeUndefined()
  })

  test('ground inside the district that is given up can be taken again by the district', async () => {
    const plan = await qilin.create('530302')
    const [x, y] = innerVertices(plan.coverage, NANNING)[0]!
    const area: Position[][][] = [
      [
        [
          [x - 50, y - 50],
          [x + 50, y - 50],
          [x + 50, y + 50],
          [x - 50, y + 50],
          [x - 50, y - 50],
        ],
      ],
    ]
    await qilin.draw(plan, { type: 'transferArea', area, to: null })
    const { plan: read } = await qilin.get(
      'query ($id: ID!) { plan(id: $id) { problems { code blocks area grids at fix } } }',
      plan,
    )
    expect(read.problems.filter(({ blocks }: any) => blocks)).toMatchObject([
      { code: 'UNASSIGNED_AREA', at: { type: 'Point' }, fix: { type: 'transferArea' } },
    ])
    const refused = await qilin.ask(
      'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { state } } }',
      plan,
    )
    expect(refused.code).toBe('TOPOLOGY_CONFLICT')
    expect(refused.errors![0]!.extensions.problems).toMatchObject([{ code: 'UNASSIGNED_AREA' }])
    const community = gridsWithin(plan.coverage, NANNING)[0]!.community!
    await qilin.draw(plan, { type: 'createGrid', area, grid: { id: newGrid(), community } })
  })

  test('the fix that comes with a problem can be sent as it is and mends it', async () => {
    const plan = await qilin.create('530302')
    const [x, y] = innerVertices(plan.coverage, NANNING)[0]!
    const corners = [
      [-50, -50],
      [50, -50],
      [50, 50],
      [-50, 50],
      [-50, -50],
    ]
    await qilin.draw(plan, {
      type: 'transferArea',
      area: [[corners.map(([e, n]) => [x + e!, y + n!] as const)]],
      to: null,
    })
    const query = 'query ($id: ID!) { plan(id: $id) { problems { code blocks fix } } }'
    const blocking = async () =>
      (await qilin.get(query, plan)).plan.problems.filter(({ blocks }: { blocks: boolean }) => blocks)
    const [{ fix }] = await blocking()
    await qilin.draw(plan, fix)
    expect(await blocking()).toEqual([])
  })

  const borderMove = (coverage: Coverage, code: string): Edit => {
    const inside = new Map(
      gridsWithin(coverage, code).flatMap(({ boundary }) => boundary.flat(2).map(p => [String(p), p])),
    )
    const outside = new Set(
      gridsOf(coverage)
        .filter(({ community }) => !community!.startsWith(code))
        .flatMap(({ boundary }) => boundary.flat(2).map(String)),
    )
    for (const [key, from] of inside) {
      if (!outside.has(key)) continue
      const edit: Edit = { type: 'moveVertex', from, to: [from[0] + 5, from[1] + 5] }
      if (!('problems' in applyEdit(coverage, edit))) return edit
    }
    throw new Error('no vertex on the border')
  }
  const rimVertex = (coverage: Coverage): Position => {
    const places = gridsOf(coverage).flatMap(({ boundary }) => boundary.flat(2))
    return places.reduce((best, place) => (place[0] < best[0] ? place : best))
  }
})

describe('what others may see', () => {
  test('contract 10: outside of their subtree a plan reads as if it did not exist', async () => {
    const plan = await qilin.create('530302002')
    const stranger = new PlanClient(server, undefined)
    for (const client of [nanning, stranger]) {
      expect(await client.get('query ($id: ID!) { plan(id: $id) { id } node(id: $id) { id } }', plan)).toEqual({
        plan: null,
        node: null,
      })
      const { plans } = await client.get('{ plans(first: 1000) { totalCount edges { node { id } } } }')
      expect(plans.edges.map(({ node }: any) => node.id)).not.toContain(plan.id)
      expect(plans.totalCount).toBe(plans.edges.length)
    }
    const edit = { type: 'renameGrid', grid: gridsWithin(plan.coverage, '530302002')[0]!.id, name: '改名' }
    expect((await nanning.send(plan.id, plan.version, [edit])).code).toBe('NOT_FOUND')
    expect((await stranger.send(plan.id, plan.version, [edit])).code).toBe('UNAUTHENTICATED')
    const diff = await nanning.ask(
      'query ($id: ID!) { coverageDiff(within: "530302", from: {}, to: { plan: $id }) { grids { before { id: gridId } } } }',
      plan,
    )
    expect(diff.code).toBe('NOT_FOUND')
  })

  test('a planner creates plans in their own subtree only, and a reviewer none', async () => {
    const create = (client: PlanClient, divisionCode: string) =>
      client.ask('mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }', {
        input: { divisionCode, name: 'x' },
      })
    expect((await create(nanning, '530302')).code).toBe('FORBIDDEN')
    expect((await create(nanning, '530302002')).code).toBe('FORBIDDEN')
    expect((await create(new PlanClient(server, undefined), NANNING)).code).toBe('UNAUTHENTICATED')
    expect((await create(await PlanClient.signIn(server, 'nanning-review'), NANNING)).code).toBe('FORBIDDEN')
    expect((await create(qilin, '530302999')).code).toBe('BAD_USER_INPUT')
    expect((await create(qilin, '5303')).code).toBe('BAD_USER_INPUT')
  })

  test('plans are listed by who drew in them, where, and how they stand', async () => {
    const mine = await nanning.create(NANNING, '我的')
    const list = async (filter: object) =>
      (
        await nanning.get(
          'query ($filter: PlanFilter) { plans(filter: $filter, first: 1000) { edges { node { id } } } }',
          { filter },
        )
      ).plans.edges.map(({ node }: any) => node.id)
    expect((await list({ mine: true }))[0]).toBe(mine.id)
    expect(await list({ mine: false })).not.toContain(mine.id)
    expect(await list({ states: ['SUBMITTED'] })).toEqual([])
    expect(await list({ within: '530302002' })).toEqual([])
    const { plans } = await nanning.get(
      '{ plans(first: 1) { pageInfo { endCursor hasNextPage } edges { node { id } } } }',
    )
    const { plans: next } = await nanning.get(
      'query ($after: String) { plans(first: 1000, after: $after) { edges { node { id } } } }',
      { after: plans.pageInfo.endCursor },
    )
    expect([plans.edges[0].node.id, ...next.edges.map(({ node }: any) => node.id)]).toEqual(await list({}))
  })
})

describe('contract 20: two planners at once', () => {
  test('on other ground both go through, though neither has seen the other', async () => {
    const plan = await nanning.create(NANNING)
    const [one, other] = apart(plan.coverage)
    expect((await nanning.send(plan.id, 1, [one])).data.applyEdits.version).toBe(2)
    const second = await qilin.send(plan.id, 1, [other])
    expect(second.code).toBeUndefined()
    expect(second.data.applyEdits).toMatchObject({
      version: 3,
      edits: [{ sequence: 2, author: { username: 'qilin' } }],
    })
  })

  test('on the same ground the second is told what has changed, and nothing is applied', async () => {
    const plan = await nanning.create(NANNING)
    const edit = movable(plan.coverage, NANNING, random)
    await nanning.draw(plan, edit)
    const late = await qilin.send(plan.id, 1, [{ ...edit, to: [edit.from[0] + 1, edit.from[1] + 1] }])
    expect(late.code).toBe('VERSION_CONFLICT')
    expect(late.errors![0]!.extensions).toMatchObject({
      version: 2,
      index: 0,
      changes: [{ sequence: 1, edit, author: { username: 'nanning' } }],
    })
    expect(await qilin.open(plan)).toMatchObject({ version: 2, lastSequence: 1 })
  })

  test('a vertex beside one that has moved is not moved on a line that its planner did not see', async () => {
    const plan = await nanning.create(NANNING)
    const [first, second] = adjacent(plan.coverage)
    await nanning.draw(plan, first)
    expect('problems' in applyEdit(plan.coverage, second)).toBe(false)
    expect((await qilin.send(plan.id, 1, [second])).code).toBe('VERSION_CONFLICT')
    expect((await qilin.send(plan.id, 2, [second])).code).toBeUndefined()
  })

  test('each undoes their own, and not what others have drawn over', async () => {
    const plan = await nanning.create(NANNING)
    const [one, other] = apart(plan.coverage)
    await nanning.draw(plan, one)
    await qilin.draw(plan, other)
    const undone = await nanning.undo(plan)
    expect(undone.data.undoEdit.edits).toMatchObject([{ kind: 'UNDO', undoes: 1 }])
    plan.version = (await nanning.redo({ ...plan, version: 4 })).data.redoEdit.version
    const over: Edit = { type: 'moveVertex', from: one.to, to: [one.to[0] + 1, one.to[1]] }
    await qilin.draw(plan, over)
    const refused = await nanning.undo(plan)
    expect(refused.code).toBe('VERSION_CONFLICT')
    expect(refused.errors![0]!.extensions).toMatchObject({ reason: 'GROUND_MOVED', changes: [{ edit: over }] })
    expect(await nanning.open(plan)).toMatchObject({ version: plan.version })
  })

  test('a version that has never been is refused, and so is none', async () => {
    const plan = await nanning.create(NANNING)
    const edit = movable(plan.coverage, NANNING, random)
    for (const version of [0, -1, 2, 1_000_000])
      expect(await nanning.send(plan.id, version, [edit])).toMatchObject({ code: 'BAD_USER_INPUT' })
    const missing = await nanning.ask('mutation ($input: ApplyEditsInput!) { applyEdits(input: $input) { version } }', {
      input: { planId: plan.id, edits: [edit] },
    })
    expect(missing).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
  })

  const apart = (coverage: Coverage) => {
    const one = movable(coverage, NANNING, random)
    const own = gridsOf(coverage).find(({ boundary }) => boundary.flat(2).some(place => `${place}` === `${one.from}`))!
    for (;;) {
      const other = movable(coverage, NANNING, random)
      const grids = gridsOf(coverage).filter(({ boundary }) =>
        boundary.flat(2).some(place => `${place}` === `${other.from}`),
      )
      if (grids.every(({ community }) => community !== own.community)) return [one, other] as const
    }
  }
  const adjacent = (coverage: Coverage): [Edit, Edit] => {
    const inner = new Set(innerVertices(coverage, NANNING).map(String))
    for (const { boundary } of gridsWithin(coverage, NANNING))
      for (const ring of boundary.flat())
        for (let i = 1; i < ring.length; i++) {
          const [a, b] = [ring[i - 1]!, ring[i]!]
          if (!inner.has(String(a)) || !inner.has(String(b))) continue
          const first: Edit = { type: 'moveVertex', from: a, to: [a[0] + 2, a[1] + 2] }
          const second: Edit = { type: 'moveVertex', from: b, to: [b[0] + 2, b[1] - 2] }
          const once = applyEdit(coverage, first)
          if (
            'coverage' in once &&
            'coverage' in applyEdit(once.coverage, second) &&
            'coverage' in applyEdit(coverage, second)
          )
            return [first, second]
        }
    throw new Error('no neighbours')
  }
})

describe('contract 22: a request that is sent again', () => {
  test('has the same answer and is applied once', async () => {
    const plan = await nanning.create(NANNING)
    const edit = movable(plan.coverage, NANNING, random)
    const key = randomUUID()
    const first = await nanning.send(plan.id, 1, [edit], key)
    const again = await Promise.all([1, 2, 3].map(() => nanning.send(plan.id, 1, [edit], key)))
    for (const answer of again) expect(answer.data).toEqual(first.data)
    expect(first.data.applyEdits.edits[0].request).toBe(key)
    expect(await nanning.log(plan.id)).toHaveLength(1)
    expect((await qilin.log(plan.id))[0]!.request).toBeNull()
  })

  test('to undo is done once', async () => {
    const plan = await nanning.create(NANNING)
    const before = encodeCoverage(plan.coverage)
    await nanning.draw(plan, movable(plan.coverage, NANNING, random))
    const after = encodeCoverage(plan.coverage)
    await nanning.draw(plan, movable(plan.coverage, NANNING, random))
    const key = randomUUID()
    for (let time = 0; time < 3; time++)
      expect((await nanning.undo(plan, key)).data.undoEdit.edits).toMatchObject([{ sequence: 3 }])
    expect(encodeCoverage((await nanning.open(plan)).coverage)).toBe(after)
    expect(await nanning.log(plan.id)).toHaveLength(3)
    await nanning.undo({ id: plan.id, version: plan.version + 1 }, randomUUID())
    expect(encodeCoverage((await nanning.open(plan)).coverage)).toBe(before)
  })

  test('is refused under the key of another', async () => {
    const plan = await nanning.create(NANNING)
    const edit = movable(plan.coverage, NANNING, random)
    const key = randomUUID()
    await nanning.send(plan.id, 1, [edit], key)
    const other = await nanning.send(plan.id, 1, [{ ...edit, to: edit.from }], key)
    expect(other).toMatchObject({ status: 422, code: 'BAD_USER_INPUT' })
    expect(other.errors![0]!.extensions).toMatchObject({ reason: 'KEY_REUSED' })
    expect(await nanning.log(plan.id)).toHaveLength(1)
  })

  test('that was refused may be sent again under its key', async () => {
    const plan = await nanning.create(NANNING)
    const edit = movable(plan.coverage, NANNING, random)
    const key = randomUUID()
    expect((await nanning.send(plan.id, 1, [{ ...edit, to: edit.from }], key)).code).toBe('TOPOLOGY_CONFLICT')
    expect((await nanning.send(plan.id, 1, [edit], key)).code).toBeUndefined()
  })
})

test('a draft whose built state was forgotten is built again from base and log', async () => {
  const plan = await nanning.create(NANNING)
  for (let i = 0; i < 5; i++) await nanning.draw(plan, movable(plan.coverage, NANNING, random))
  // More plans than are kept built push this one out.
  for (let i = 0; i < 33; i++) {
    const { createPlan } = await nanning.get(
      'mutation { createPlan(input: { divisionCode: "530302001", name: "x" }) { plan { id grids { id: gridId } } } }',
    )
    expect(createPlan.plan.grids).toHaveLength(686)
  }
  expect(encodeCoverage((await nanning.open(plan)).coverage)).toBe(encodeCoverage(plan.coverage))
  const [{ count }] = (await rows<{ count: number }>(
    server.engine.em,
    'select count(*)::int as count from plan_base',
  )) as [{ count: number }]
  expect(count).toBe(1)
})
