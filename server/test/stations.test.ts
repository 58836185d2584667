import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, type TestServer } from './server.ts'

let server: TestServer
let planner: string
let elsewhere: { id: string; version: number }

beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('nanning')
  const { data } = await server.ask(
    `{ stations(filter: { within: "530302002" }, first: 1) { edges { node { id version } } } }`,
  )
  elsewhere = data.stations.edges[0].node
})
afterAll(() => server.close())

const create = `mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version name location division { code } grid { code } isOpen(at: "2026-11-23T02:00:00Z") serviceItems { code } } } }`
const update = `mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { id version name location } } }`

async function placeInNanning(): Promise<{ type: string; coordinates: number[] }> {
  const { data } = await server.ask(
    `{ stations(filter: { within: "530302001", kinds: [COMMUNITY_CENTER] }, first: 1) { edges { node { location } } } }`,
  )
  return data.stations.edges[0].node.location
}

describe('a planner of a subdistrict', () => {
  test('need not know whether a wheelchair gets in: unknown is neither yes nor no, in answers, filters and changes', async () => {
    const input = { kind: 'RED_POST', name: '无障碍未知驿站', location: await placeInNanning(), serviceItems: [] }
    const added = await server.ask(
      'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version accessible } } }',
      { input },
      planner,
    )
    const { id, accessible } = added.data.createStation.station
    expect(accessible).toBeNull()
    const found = async (accessible?: boolean): Promise<boolean> => {
      const { data } = await server.ask(
        'query ($filter: StationFilter!) { stations(filter: $filter) { edges { node { id } } } }',
        { filter: { search: input.name, accessible } },
      )
      return data.stations.edges.some(({ node }: { node: { id: string } }) => node.id === id)
    }
    expect([await found(), await found(true), await found(false)]).toEqual([true, false, false])

    const said = async (version: number, accessible: boolean | null) => {
      const { data } = await server.ask(
        'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { accessible } } }',
        { input: { id, version, accessible } },
        planner,
      )
      return data.updateStation.station.accessible
    }
    expect(await said(1, false)).toBe(false)
    expect([await found(true), await found(false)]).toEqual([false, true])
    expect(await said(2, null)).toBeNull()
    await server.ask(
      'mutation ($id: ID!) { deleteStation(input: { id: $id, version: 3 }) { stationId } }',
      { id },
      planner,
    )
  })

  test('adds a station, moves it, deletes it and brings it back', async () => {
    const location = await placeInNanning()
    const added = await server.ask(
      create,
      {
        input: {
          kind: 'RED_POST',
          name: '测试红色驿站',
          location,
          openingHours: 'Mo-Fr 09:00-17:00',
          serviceItems: [],
        },
      },
      planner,
    )
    const station = added.data.createStation.station
    expect(station).toMatchObject({ version: 1, name: '测试红色驿站', location, isOpen: true })
    expect(station.division.code).toMatch(/^530302001\d{3}$/)
    expect(station.grid.code.slice(0, 12)).toBe(station.division.code)

    const moved = { type: 'Point', coordinates: [location.coordinates[0]! + 0.0001, location.coordinates[1]!] }
    const update1 = await server.ask(update, { input: { id: station.id, version: 1, location: moved } }, planner)
    expect(update1.data.updateStation.station.version).toBe(2)
    expect(update1.data.updateStation.station.location.coordinates[0]).toBeCloseTo(moved.coordinates[0]!, 7)

    const deleted = await server.ask(
      'mutation ($id: ID!) { deleteStation(input: { id: $id, version: 2 }) { stationId version } }',
      { id: station.id },
      planner,
    )
    expect(deleted.data.deleteStation).toEqual({ stationId: station.id, version: 3 })
    expect(
      (await server.ask('query ($id: ID!) { station(id: $id) { id } node(id: $id) { id } }', { id: station.id })).data,
    ).toEqual({ station: null, node: null })

    const restored = await server.ask(
      'mutation ($id: ID!) { restoreStation(input: { id: $id, version: 3 }) { station { id version name } } }',
      { id: station.id },
      planner,
    )
    expect(restored.data.restoreStation.station).toEqual({ id: station.id, version: 4, name: '测试红色驿站' })
  })

  test('contract 20: is told of the current version when somebody else was faster, and nothing is changed', async () => {
    const location = await placeInNanning()
    const { data } = await server.ask(create, { input: { kind: 'RED_POST', name: '先到驿站', location } }, planner)
    const { id } = data.createStation.station
    const change = (name: string) => server.ask(update, { input: { id, version: 1, name } }, planner)
    const answers = await Promise.all([change('甲改'), change('乙改'), change('丙改')])
    const winners = answers.filter(answer => !answer.errors)
    expect(winners).toHaveLength(1)
    for (const loser of answers.filter(answer => answer.errors))
      expect(loser.errors![0]!.extensions).toMatchObject({ code: 'VERSION_CONFLICT', version: 2 })
    const { data: now } = await server.ask('query ($id: ID!) { station(id: $id) { name version } }', { id })
    expect(now.station).toEqual({ name: winners[0]!.data.updateStation.station.name, version: 2 })
  })

  test('contract 10: may not touch a station of another subdistrict, nor move one of his there', async () => {
    const foreign = await server.ask(
      update,
      { input: { id: elsewhere.id, version: elsewhere.version, name: '越权' } },
      planner,
    )
    expect(foreign.code).toBe('FORBIDDEN')
    const location = await placeInNanning()
    const { data } = await server.ask(create, { input: { kind: 'RED_POST', name: '本街驿站', location } }, planner)
    const away = await server.ask(
      update,
      { input: { id: data.createStation.station.id, version: 1, divisionCode: '530302002' } },
      planner,
    )
    expect(away.code).toBe('FORBIDDEN')
    const { data: now } = await server.ask('query ($id: ID!) { station(id: $id) { version divisionCode } }', {
      id: data.createStation.station.id,
    })
    expect(now.station.version).toBe(1)
  })

  test('is told what is wrong with an input', async () => {
    const location = await placeInNanning()
    const input = { kind: 'RED_POST', name: '坏输入', location }
    const bad = async (more: object) =>
      (await server.ask(create, { input: { ...input, ...more } }, planner)).errors![0]!.extensions
    expect(await bad({ openingHours: 'whenever' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'openingHours' })
    expect(await bad({ name: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'name' })
    expect(await bad({ serviceItems: ['no-such-item'] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'serviceItems',
    })
    expect(await bad({ divisionCode: '530302001999' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'divisionCode',
    })
    expect(await bad({ location: { type: 'Point', coordinates: [103.8, 95] } })).toMatchObject({
      code: 'INVALID_GEOMETRY',
      reason: 'OUT_OF_RANGE',
    })
  })
})

describe('a stranger', () => {
  test('changes nothing', async () => {
    const answer = await server.ask(update, { input: { id: elsewhere.id, version: elsewhere.version, name: '路人' } })
    expect(answer).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
  })

  test('contract 14: finds stations by pinyin, by initials, and by letters that mean something to SQL', async () => {
    const find = async (search: string) =>
      (
        await server.ask(
          'query ($search: String!) { stations(filter: { search: $search }, first: 1000) { totalCount edges { node { name } } } }',
          { search },
        )
      ).data.stations
    const { data } = await server.ask(`{ divisions(filter: { search: "nnjd" }) { edges { node { name } } } }`)
    expect(data.divisions.edges).toEqual([{ node: { name: '南宁街道' } }])
    expect((await find('dangqunfuwuzhongxin')).totalCount).toBeGreaterThanOrEqual(68)
    for (const sign of ['%', '_', '\\', "'", '";--', '(.*)', '%%%']) {
      const found = await find(sign)
      expect(
        found.edges.every(({ node }: any) => node.name.includes(sign)),
        sign,
      ).toBe(true)
    }
  })

  test('sees only what is open at the moment he asks about', async () => {
    const open = (at: string) =>
      server.ask(
        'query ($at: DateTimeISO!) { stations(filter: { openAt: $at }, first: 1000) { edges { node { isOpen(at: $at) } } } }',
        { at },
      )
    const monday = (await open('2026-11-23T02:00:00Z')).data.stations.edges
    const night = (await open('2026-11-23T18:30:00Z')).data.stations.edges
    expect(monday.length).toBeGreaterThan(night.length)
    expect([...monday, ...night].every(({ node }: any) => node.isOpen === true)).toBe(true)
  })
})

describe('a session', () => {
  test('contract 9, 12: is dead after signing out, and a dead one is refused instead of taken for a stranger', async () => {
    const cookie = await server.signIn('qilin')
    expect((await server.ask('{ viewer { username rights { role divisionCode } } }', {}, cookie)).data.viewer).toEqual({
      username: 'qilin',
      rights: [{ role: 'PLANNER', divisionCode: '530302' }],
    })
    expect((await server.ask('mutation { signOut(input: {}) { signedOut } }', {}, cookie)).data.signOut.signedOut).toBe(
      true,
    )
    expect(await server.ask('{ viewer { username } }', {}, cookie)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    })
    expect((await server.ask('{ viewer { username } }')).data.viewer).toBeNull()
  })

  test('is not opened by guessing: the eleventh failure is refused for a while', async () => {
    const guess = (password: string) =>
      server.ask(
        'mutation ($password: String!) { signIn(input: { username: "nobody-at-all", password: $password }) { viewer { username } } }',
        { password },
      )
    const answers = []
    for (let attempt = 0; attempt < 11; attempt++) answers.push((await guess(`guess ${attempt}`)).code)
    expect(answers.slice(0, 10).every(code => code === 'UNAUTHENTICATED')).toBe(true)
    expect(answers[10]).toBe('RATE_LIMITED')
  })
})

describe('contact data', () => {
  const query = `{ grids(filter: { within: "530302001" }, first: 3) { edges { node { leader { name officePhone } staff { officePhone } } } } }`

  test('contract 29: is masked for strangers and in full for a planner of the place only', async () => {
    const phones = async (cookie?: string) =>
      (await server.ask(query, {}, cookie)).data.grids.edges.flatMap(({ node }: any) =>
        [node.leader, ...node.staff].map(({ officePhone }: any) => officePhone),
      )
    expect((await phones()).every((phone: string) => /^\*{4}\d\d$/.test(phone))).toBe(true)
    expect((await phones(planner)).some((phone: string) => phone.includes('*'))).toBe(false)
    const foreign = await server.ask(query.replace('530302001', '530302002'), {}, planner)
    expect(foreign.data.grids.edges.every(({ node }: any) => node.leader.officePhone.includes('****'))).toBe(true)
  })
})

describe('contract 17: a station far from the ground it serves', () => {
  const at = (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] })
  const make = (location: unknown) =>
    server.ask(create, { input: { kind: 'RED_POST', name: '远方驿站', divisionCode: '530302001', location } }, planner)

  test.each([
    ['in Beijing', at(116.4, 39.9), undefined],
    ['where both coordinates are 0', at(0, 0), undefined],
    ['with its axes swapped', at(25.5, 103.8), 'MAYBE_SWAPPED'],
  ])('is refused %s, and none is stored', async (_, location, hint) => {
    const { code, status, errors } = await make(location)
    expect([code, status]).toEqual(['INVALID_GEOMETRY', 400])
    expect(errors![0]!.extensions.reason).toBe(hint ? 'OUT_OF_RANGE' : 'FAR_OUTSIDE')
    expect(errors![0]!.extensions.hint).toBe(hint)
    const { data } = await server.ask('{ stations(filter: { search: "远方驿站" }) { totalCount } }')
    expect(data.stations.totalCount).toBe(0)
  })

  test('can’t be moved there, and one a little outside its subdistrict can', async () => {
    const made = await make(await placeInNanning())
    const { id, location } = made.data.createStation.station
    const [x, y] = location.coordinates
    const far = await server.ask(update, { input: { id, version: 1, location: at(121.47, 31.23) } }, planner)
    expect(far.code).toBe('INVALID_GEOMETRY')
    const near = await server.ask(update, { input: { id, version: 1, location: at(x + 0.02, y) } }, planner)
    expect(near.errors).toBeUndefined()
  })
})

describe('null in a change', () => {
  const details = {
    code: 'NULL-1',
    nameEn: 'Null',
    address: '路',
    phone: '0874-0000000',
    openingHours: '24/7',
    area: 9,
  }
  const fields = `version name kind ${Object.keys(details).join(' ')} accessible serviceItems { code }`
  const change = `mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { ${fields} } } }`
  let id: string

  beforeAll(async () => {
    const { data } = await server.ask('{ serviceItems { code } }')
    const input = {
      ...details,
      kind: 'RED_POST',
      name: '空值驿站',
      location: await placeInNanning(),
      accessible: true,
      serviceItems: [data.serviceItems[0].code],
    }
    id = (await server.ask(create, { input }, planner)).data.createStation.station.id
  })

  test.each(['name', 'kind', 'location', 'divisionCode'])('of %s is refused: a station has one', async argument => {
    const { code, errors, data } = await server.ask(change, { input: { id, version: 1, [argument]: null } }, planner)
    expect([code, errors![0]!.extensions.argument]).toEqual(['BAD_USER_INPUT', argument])
    expect(data).toEqual({ updateStation: null })
  })

  test('empties what may be empty, and what is absent stays', async () => {
    const untouched = await server.ask(change, { input: { id, version: 1 } }, planner)
    expect(untouched.data.updateStation.station).toMatchObject({ ...details, accessible: true })
    const nothing = Object.fromEntries([...Object.keys(details), 'accessible'].map(field => [field, null]))
    const { version } = untouched.data.updateStation.station
    const emptied = await server.ask(change, { input: { id, version, ...nothing, serviceItems: null } }, planner)
    expect(emptied.data.updateStation.station).toEqual({
      ...nothing,
      version: version + 1,
      name: '空值驿站',
      kind: 'RED_POST',
      serviceItems: [],
    })
  })
})

describe('a box', () => {
  const inBox = async (box: string) => {
    const { data, errors } = await server.ask(
      `{ stations(filter: { bbox: ${box} }, first: 1) { totalCount } grids(filter: { bbox: ${box} }, first: 1) { totalCount } divisions(filter: { bbox: ${box} }, first: 1) { totalCount } }`,
    )
    expect(errors).toBeUndefined()
    return [data.stations, data.grids, data.divisions].map(({ totalCount }) => totalCount)
  }

  test('of the whole world holds everything', async () => {
    const all = await inBox('{ west: 103, south: 25, east: 105, north: 26 }')
    expect(all.every(count => count > 0)).toBe(true)
    expect(await inBox('{ west: -180, south: -90, east: 180, north: 90 }')).toEqual(all)
  })

  test('whose west is east of its east goes around the other side', async () => {
    const all = await inBox('{ west: 103, south: 25, east: 105, north: 26 }')
    expect(await inBox('{ west: 103, south: 25, east: -170, north: 26 }')).toEqual(all)
    expect(await inBox('{ west: 170, south: 25, east: -170, north: 26 }')).toEqual([0, 0, 0])
  })

  test('of a hair holds what stands in it and nothing beside it', async () => {
    const { data } = await server.ask('{ stations(first: 1) { edges { node { location } } } }')
    const [x, y] = data.stations.edges[0].node.location.coordinates
    const box = `{ west: ${x - 1e-6}, south: ${y - 1e-6}, east: ${x + 1e-6}, north: ${y + 1e-6} }`
    const beside = `{ west: ${x + 1e-6}, south: ${y + 1e-6}, east: ${x + 2e-6}, north: ${y + 2e-6} }`
    expect((await inBox(box))[0]).toBeGreaterThan(0)
    expect((await inBox(beside))[0]).toBe(0)
  })

  test('and hundreds of services are filtered by in no time that anybody notices', async () => {
    const { data } = await server.ask('{ serviceItems { code } }')
    const [one] = data.serviceItems
    const of = (serviceItems: string[]) =>
      server.ask('query ($f: StationFilter) { stations(filter: $f, first: 1) { totalCount } }', { f: { serviceItems } })
    const single = await of([one.code])
    expect(single.data.stations.totalCount).toBeGreaterThan(0)
    expect((await of(Array.from({ length: 600 }, () => one.code))).data).toEqual(single.data)
    expect((await of([one.code, ...Array.from({ length: 600 }, (_, index) => `none-${index}`)])).data.stations).toEqual(
      {
        totalCount: 0,
      },
    )
  })
})
