import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneRow, rows } from '../../src/database/rows.ts'
import type { GuardedType } from '../../src/serve/schema/node-reading.ts'
import { openServer, type TestServer } from '../server.ts'

/** The day in China, from which on what is published holds: the database's own day is hours behind it. */
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`

let server: TestServer
/** Plans 530302001 and nothing else. */
let planner: string

beforeAll(async () => {
  server = await openServer('sample')
  planner = await server.signIn('nanning')
})
afterAll(() => server.close())

describe('contract 29: the phone of a grid worker', () => {
  const phonesOf = async (code: string, asOf: string | null, cookie?: string): Promise<string[]> => {
    const { data, errors } = await server.ask(
      'query ($code: String!, $asOf: Date) { grid(code: $code, asOf: $asOf) { leader { officePhone } staff { officePhone } } }',
      { code, asOf },
      cookie,
    )
    if (errors) throw new Error(errors[0]!.message)
    return [data.grid.leader, ...data.grid.staff].map(({ officePhone }) => officePhone)
  }
  const isMasked = (phone: string) => phone.includes('****')

  /** Gives a grid another code from tomorrow on. */
  async function moves(from: string, to: string): Promise<void> {
    await rows(
      server.engine.em,
      `with old as (
         update grid_version set valid_to = ${TODAY} + 1 where code = $1 and valid_to is null returning *
       ) insert into grid_version (id, grid_id, version, code, kind, name, pinyin, initials, boundary, area, households, population, valid_from)
         select gen_random_uuid(), grid_id, version + 1, $2, kind, name, pinyin, initials, boundary, area, households, population, ${TODAY} + 1 from old`,
      [from, to],
    )
  }

  test('is read in full by the right of today, on whatever day the grid is looked at', async () => {
    const { comes, goes, tomorrow } = await oneRow<{ comes: string; goes: string; tomorrow: string }>(
      server.engine.em,
      `select min(code) filter (where code like '530302002%') as comes, min(code) filter (where code like '530302001%') as goes,
         (${TODAY} + 1)::text as tomorrow from grid_version where valid_to is null`,
    )
    const [mine, theirs] = ['530302001001998', '530302002001998']
    await moves(comes, mine)
    await moves(goes, theirs)
    // What comes tomorrow is not his yet, and what leaves tomorrow still is.
    expect((await phonesOf(comes, null, planner)).every(isMasked)).toBe(true)
    expect((await phonesOf(mine, tomorrow, planner)).every(isMasked)).toBe(true)
    expect((await phonesOf(goes, null, planner)).some(isMasked)).toBe(false)
    expect((await phonesOf(theirs, tomorrow, planner)).some(isMasked)).toBe(false)
    // A day later the grid that left is theirs, also as it was when it was his.
    await rows(
      server.engine.em,
      `update grid_version set valid_from = ${TODAY} - 30 where valid_from < ${TODAY} and code in ($1, $2)`,
      [comes, goes],
    )
    await rows(server.engine.em, `update grid_version set valid_to = ${TODAY} - 3 where code in ($1, $2)`, [
      comes,
      goes,
    ])
    await rows(server.engine.em, `update grid_version set valid_from = ${TODAY} - 3 where code in ($1, $2)`, [
      mine,
      theirs,
    ])
    const { past } = await oneRow<{ past: string }>(server.engine.em, `select (${TODAY} - 4)::text as past`)
    await rows(server.engine.em, `update grid_staff set since = ${TODAY} - 30`)
    expect((await phonesOf(goes, past, planner)).every(isMasked)).toBe(true)
    expect((await phonesOf(comes, past, planner)).some(isMasked)).toBe(false)
  })

  test('is in no answer, export, change, tile or error that a stranger can get', async () => {
    const { phones } = await oneRow<{ phones: string[] }>(
      server.engine.em,
      `select array_agg(distinct office_phone) as phones from staff_member where office_phone is not null`,
    )
    const { data } = await server.ask(
      `{ grids(first: 1000) { edges { node { name leader { name officePhone } staff { name officePhone } problems { message } } } }
         changes(first: 100) { edges { node { __typename } } }
         found: grids(filter: { search: ${JSON.stringify(phones[0])} }) { edges { node { code } } }
         places: divisions(filter: { search: ${JSON.stringify(phones[0])} }) { edges { node { code } } } }`,
    )
    const text = JSON.stringify(data)
    expect(phones.filter(phone => text.includes(phone))).toEqual([])
    expect([data.found.edges, data.places.edges]).toEqual([[], []])
    expect(text).toContain('****')
  })
})

describe('contract 10: a node that not everyone reads', () => {
  /** What the planner, or somebody else, asks for, answered. */
  const ask = async (mutation: string, input: object, answer: string, as = planner) => {
    const { data, errors } = await server.ask(
      `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) ${answer} }`,
      { input },
      as,
    )
    if (errors) throw new Error(errors[0]!.message)
    return data[mutation]
  }
  const plan = () => ask('createPlan', { divisionCode: '530302001', name: '内部方案' }, '{ plan { id version } }')

  /** Makes one of each type; answers with its global id. */
  const made: Readonly<Record<GuardedType, () => Promise<string>>> = {
    Account: async () =>
      (
        await oneRow<{ id: string }>(
          server.engine.em,
          `select 'Account:' || id as id from account where username = 'nanning'`,
        )
      ).id,
    ApiKey: async () => {
      const expiresAt = new Date(Date.now() + 86_400_000)
      const input = { name: '门户', scopes: ['READ'], divisionCodes: ['530302001'], expiresAt }
      return (await ask('createApiKey', input, '{ apiKey { id } }', await server.signIn('qilin-admin'))).apiKey.id
    },
    Plan: async () => (await plan()).plan.id,
    PlanComment: async () => {
      const { id: planId } = (await plan()).plan
      return (await ask('commentPlan', { planId, text: '内部意见' }, '{ plan { comments { id } } }')).plan.comments[0]
        .id
    },
    StaffMember: async () =>
      (
        await oneRow<{ id: string }>(
          server.engine.em,
          `select 'StaffMember:' || id as id from staff_member where division_code like '530302001%' order by id limit 1`,
        )
      ).id,
    Job: async () => {
      const input = { within: '530302001', aim: 'MOST_WITHIN', minutes: 5, count: 1 }
      return (await ask('startSiting', input, '{ job { id } }')).job.id
    },
  }

  test.each(Object.entries(made))('%s is found by who may read it and by no stranger', async (type, make) => {
    const id = await make()
    const find = async (cookie?: string) =>
      (await server.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id }, cookie)).data.node
    const finder = ['Account', 'ApiKey'].includes(type) ? await server.signIn('qilin-admin') : planner
    expect(await find(finder)).toEqual({ __typename: type, id })
    expect(await find()).toBeNull()
  })
})

describe('a text that is kept', () => {
  const place = { type: 'Point', coordinates: [103.8, 25.5] }
  const create = (input: object) =>
    server.ask(
      'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id version } } }',
      { input: { kind: 'RED_POST', name: '驿站', location: place, divisionCode: '530302001', ...input } },
      planner,
    )
  const huge = '长'.repeat(60_000)
  const bad: [string, string][] = [
    ['too long', huge],
    ['on two lines', 'a\nb'],
    ['on two lines of another system', 'a\u2028b'],
    ['with U+0000', 'a\0b'],
    ['with an escape sequence of a terminal', 'a\u001b[31mb'],
    ['written backwards', 'a\u202eb'],
    ['with a sign of direction', 'a\u2067b'],
    ['with half a character', 'a\ud800b'],
  ]

  test.each(bad)('of a station is refused when it is %s', async (_what, text) => {
    for (const field of ['name', 'nameEn', 'address', 'phone', 'code', 'openingHours']) {
      const { code, status, errors } = await create({ [field]: text })
      expect([field, code, status], JSON.stringify(errors)).toEqual([field, 'BAD_USER_INPUT', 400])
      expect(errors![0]!.extensions.argument).toBe(field)
      expect(errors![0]!.message.length).toBeLessThan(200)
    }
  })

  test.each(bad)('of a station is refused in a change when it is %s, and the station stays', async (_what, text) => {
    const made = (await create({})).data.createStation.station
    for (const field of ['name', 'nameEn', 'address', 'phone', 'code', 'openingHours']) {
      const { code } = await server.ask(
        'mutation ($input: UpdateStationInput!) { updateStation(input: $input) { station { version } } }',
        { input: { ...made, [field]: text } },
        planner,
      )
      expect([field, code]).toEqual([field, 'BAD_USER_INPUT'])
    }
  })

  test.each(bad)('of a plan is refused when it is %s', async (_what, text) => {
    const named = (name: string) =>
      server.ask(
        'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id version } } }',
        { input: { divisionCode: '530302001', name } },
        planner,
      )
    expect((await named(text)).code).toBe('BAD_USER_INPUT')
    expect((await named('  ')).code).toBe('BAD_USER_INPUT')
  })

  test.each(bad)('of an imported row is refused when it is %s', async (_what, text) => {
    const properties = { code: 'P-1', name: '驿站', kind: 'RED_POST', division: '530302001', address: text }
    const features = { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: place, properties }] }
    const { code, errors } = await server.ask(
      'mutation ($input: ImportFeaturesInput!) { importFeatures(input: $input) { rows } }',
      { input: { kind: 'STATIONS', district: '530302', features } },
      await server.signIn('qilin'),
    )
    expect(code, JSON.stringify(errors).slice(0, 300)).toBe('BAD_USER_INPUT')
    expect(errors![0]!.extensions.rows[0].reason).toBe('BAD_VALUE')
  })

  test('of a comment may have lines, and nothing else that cannot be seen', async () => {
    const plan = (
      await server.ask(
        'mutation { createPlan(input: { divisionCode: "530302001", name: "带评论的方案" }) { plan { id version } } }',
        {},
        planner,
      )
    ).data.createPlan.plan
    const say = (text: string) =>
      server.ask(
        'mutation ($input: CommentPlanInput!) { commentPlan(input: $input) { plan { comments { text } } } }',
        { input: { planId: plan.id, text } },
        planner,
      )
    expect((await say('第一行\r\n第二行')).data.commentPlan.plan.comments.at(-1).text).toBe('第一行\n第二行')
    for (const text of [huge, 'a\u202eb', 'a\0b', 'a\u0007b']) expect((await say(text)).code).toBe('BAD_USER_INPUT')
  })

  test('loses blanks around it, and is empty when nothing else is in it', async () => {
    const { data } = await server.ask(
      `mutation ($input: CreateStationInput!) { createStation(input: $input) { station { name address phone } } }`,
      {
        input: {
          kind: 'RED_POST',
          name: ' 驿站 ',
          location: place,
          divisionCode: '530302001',
          address: ' ',
          phone: ' 0874-0000000 ',
        },
      },
      planner,
    )
    expect(data.createStation.station).toEqual({ name: '驿站', address: null, phone: '0874-0000000' })
  })
})
