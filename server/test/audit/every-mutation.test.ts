import { afterAll, beforeAll, expect, test } from 'vitest'
import { rows } from '../../src/database/rows.ts'
import { createSchema } from '../../src/serve/schema/schema.ts'
import { openServer, type TestServer } from '../server.ts'

/** Words that are typed, and must be in no row of the audit. */
const SECRET = 'four kettles boil 13800001234'
const DRAFT = '草案里的话'
const PERSON = '某某某'

let server: TestServer
let planner: string
let reviewer: string
let admin: string
/** What earlier steps have made. */
const made: Record<string, any> = {}

beforeAll(async () => {
  server = await openServer('sample')
  for (const [name, role, code] of [
    ['nanning', 'ADMINISTRATOR', ''],
    ['nanning', 'PLANNER', '530302'],
    ['qilin-admin', 'ADMINISTRATOR', ''],
  ])
    await rows(
      server.engine.em,
      `insert into account_right (account_id, role, division_code) select id, $2, $3 from account where username = $1 returning 1`,
      [name, role, code],
    )
  planner = await server.signIn('nanning')
  reviewer = await server.signIn('qilin-review')
  admin = await server.signIn('qilin-admin')
  const { data } = await server.ask(
    `{ stations(filter: { within: "530302001001" }, first: 1) { edges { node { location } } }
       grids(filter: { within: "530302001" }, first: 1) { edges { node { id name boundary } } }
       division(code: "530302001") { version } }`,
  )
  made.point = data.stations.edges[0].node.location
  made.grid = data.grids.edges[0].node
  made.division = data.division.version
})
afterAll(() => server.close())

const file = (name: string, content: object) => ({
  name,
  base64: Buffer.from(JSON.stringify(content)).toString('base64'),
})
const CSV = Buffer.from('code,name,kind\nAUDIT-2,戊驿站,RED_POST\n')
const collection = (features: object[]) => ({ type: 'FeatureCollection', features })
const station = (name: string) => ({
  kind: 'RED_POST',
  name,
  location: made.point,
  divisionCode: '530302001001',
  phone: '13800001234',
})
const item = (code: string) => ({ code, category: '试', name: `事项 ${code}` })
const onPlan = () => ({ planId: made.plan.id, version: made.plan.version })
const edit = () => ({ type: 'renameGrid', grid: made.grid.id, name: DRAFT })

type Step = readonly [
  mutation: string,
  cookie: () => string | undefined,
  input: () => object,
  answer: string,
  keep?: (payload: any) => object,
]
const PLAN = 'plan { id version }'
const keepPlan = ({ plan }: any) => ({ plan: plan })
const keepVersion = ({ version }: any) => ({ plan: { ...made.plan, version } })
const keepStation = (payload: any) => ({ station: payload.station })
const onMember = () => ({ memberId: made.member.id, version: made.member.version })
const ONE_MEMBER = 'id version assignments { assignmentId }'
const MEMBER = `member { ${ONE_MEMBER} }`
const keepMember = ({ member }: any) => ({ member })
const keepMembers = ({ members }: any) => ({ member: members[0] })
const keepAccount = ({ account, link }: any) => ({ account, ...(link ? { token: link.path.split('#')[1] } : {}) })
const byPlanner = () => planner
const byReviewer = () => reviewer
const byAdmin = () => admin
const byMade = () => made.cookie as string

/** Every mutation, done with success, in an order in which each finds what it needs. */
const steps: readonly Step[] = [
  ['createStation', byPlanner, () => station('甲驿站'), 'station { id version }', keepStation],
  [
    'updateStation',
    byPlanner,
    () => ({ ...made.station, address: '某路 1 号' }),
    'station { id version }',
    keepStation,
  ],
  [
    'deleteStation',
    byPlanner,
    () => made.station,
    'version',
    ({ version }) => ({ station: { ...made.station, version } }),
  ],
  ['restoreStation', byPlanner, () => made.station, 'station { id version }', keepStation],
  [
    'createStations',
    byPlanner,
    () => ({ stations: [station('乙驿站'), station('丙驿站')] }),
    'applied problems { code }',
  ],
  [
    'updateStations',
    byPlanner,
    () => ({ stations: [{ ...made.station, name: '甲甲驿站' }] }),
    'applied problems { code }',
  ],
  [
    'importFeatures',
    byPlanner,
    () => ({
      kind: 'STATIONS',
      district: '530302',
      features: collection([
        {
          type: 'Feature',
          geometry: made.point,
          properties: { code: 'AUDIT-1', name: '丁驿站', kind: 'RED_POST', division: '530302001001' },
        },
      ]),
    }),
    'applied batch',
    ({ batch }) => ({ batch: batch }),
  ],
  ['undoImport', byPlanner, () => ({ batch: made.batch }), 'deleted'],
  ['createServiceItem', byPlanner, () => item('AUD1'), 'serviceItem { id version }', p => ({ item: p.serviceItem })],
  [
    'updateServiceItem',
    byPlanner,
    () => ({ ...made.item, name: '改名' }),
    'serviceItem { id version }',
    p => ({ item: p.serviceItem }),
  ],
  ['removeServiceItem', byPlanner, () => made.item, 'serviceItemId'],
  ['importServiceItems', byPlanner, () => ({ items: [item('AUD2')] }), 'applied'],
  [
    'importPaths',
    byPlanner,
    () => ({
      district: '530302',
      file: file(
        'paths.geojson',
        collection([
          {
            type: 'Feature',
            properties: {},
            geometry: {
              type: 'LineString',
              coordinates: [made.point.coordinates, made.point.coordinates.map((x: number) => x + 0.001)],
            },
          },
        ]),
      ),
    }),
    'applied',
  ],
  [
    'setDistrictSettings',
    byAdmin,
    () => ({ districtCode: '530302', version: made.settings, timeZone: 'Asia/Urumqi' }),
    '__typename',
  ],
  [
    'setDivisionNames',
    byAdmin,
    () => ({ divisionCode: '530302001', version: made.division, nameEn: 'Nanning' }),
    '__typename',
  ],
  [
    'setFloorAreaNorms',
    byPlanner,
    () => ({ districtCode: '530302', version: made.norms, districtCenter: 2_000 }),
    '__typename',
  ],
  [
    'setHolidays',
    byPlanner,
    () => ({
      districtCode: '530302',
      year: 2031,
      version: 0,
      days: [{ date: '2031-01-01', kind: 'HOLIDAY', name: '元旦' }],
    }),
    '__typename',
  ],
  ['setMapSettings', byAdmin, () => ({ version: made.map, approvalNumber: 'GS(2026)0000号' }), '__typename'],
  ['createPlan', byPlanner, () => ({ divisionCode: '530302001', name: '审计方案' }), PLAN, keepPlan],
  ['applyEdits', byPlanner, () => ({ ...onPlan(), edits: [edit()] }), 'version', keepVersion],
  ['undoEdit', byPlanner, onPlan, 'version', keepVersion],
  ['redoEdit', byPlanner, onPlan, 'version', keepVersion],
  ['commentPlan', byPlanner, () => ({ planId: made.plan.id, text: DRAFT }), PLAN, keepPlan],
  ['renamePlan', byPlanner, () => ({ ...onPlan(), name: '审计方案二' }), PLAN, keepPlan],
  [
    'importNet',
    byPlanner,
    () => ({
      planId: made.plan.id,
      department: '综治',
      file: file(
        'net.geojson',
        collection([{ type: 'Feature', properties: { code: '1', name: '一' }, geometry: made.grid.boundary }]),
      ),
    }),
    PLAN,
    keepPlan,
  ],
  ['removeNet', byPlanner, () => ({ planId: made.plan.id, department: '综治' }), PLAN, keepPlan],
  ['openPlan', byReviewer, () => ({ ...onPlan(), public: true }), PLAN, keepPlan],
  ['copyPlan', byPlanner, () => ({ planId: made.plan.id, name: '抄本' }), PLAN, ({ plan }) => ({ copy: plan })],
  [
    'startZoning',
    byPlanner,
    () => ({ planId: made.copy.id, mode: 'ANEW', gridIds: [made.grid.id] }),
    'job { id }',
    ({ job }) => ({ job: job.id }),
  ],
  ['cancelJob', byPlanner, () => ({ jobId: made.job }), 'job { id }'],
  ['startSiting', byPlanner, () => ({ within: '530302001', aim: 'MOST_WITHIN', count: 1, minutes: 5 }), 'job { id }'],
  [
    'takeProposal',
    byPlanner,
    () => ({ planId: made.copy.id, version: made.copy.version, jobId: made.job, proposal: 0 }),
    'version',
  ],
  [
    'sendFile',
    byPlanner,
    () => ({ district: '530302', name: 'stations.csv', size: CSV.length, start: 0, base64: CSV.toString('base64') }),
    'file { fileId }',
    ({ file }) => ({ file: file.fileId }),
  ],
  ['startImport', byPlanner, () => ({ kind: 'STATIONS', district: '530302', fileId: made.file }), 'job { id }'],
  ['startExport', byPlanner, () => ({ kind: 'STATIONS', format: 'CSV', within: '530302' }), 'job { id }'],
  [
    'createStaffMember',
    byPlanner,
    () => ({
      divisionCode: '530302001',
      name: PERSON,
      officePhone: '13800001234',
      assignments: [{ gridId: made.grid.id, role: 'WORKER', since: '2026-01-01' }],
    }),
    MEMBER,
    keepMember,
  ],
  ['updateStaffMember', byPlanner, () => ({ ...onMember(), employment: 'PART_TIME' }), MEMBER, keepMember],
  [
    'endStaffAssignments',
    byPlanner,
    () => ({
      until: '2026-02-01',
      assignments: [{ ...onMember(), assignmentId: made.member.assignments[0].assignmentId }],
    }),
    `applied members { ${ONE_MEMBER} }`,
    keepMembers,
  ],
  [
    'assignStaff',
    byPlanner,
    () => ({ assignments: [{ ...onMember(), gridId: made.grid.id, role: 'WORKER', since: '2026-03-01' }] }),
    `applied members { ${ONE_MEMBER} }`,
    keepMembers,
  ],
  ['deleteStaffMember', byPlanner, onMember, 'version', ({ version }) => ({ member: { ...made.member, version } })],
  ['restoreStaffMember', byPlanner, onMember, MEMBER, keepMember],
  ['eraseStaffMember', byAdmin, onMember, MEMBER],
  [
    'importStaff',
    byPlanner,
    () => ({
      within: '530302001',
      file: {
        name: 'roster.csv',
        base64: Buffer.from(`name,division,grid,role,since\n${PERSON},530302001,,,\n`).toString('base64'),
      },
    }),
    'applied problems { row field reason value }',
  ],
  ['submitPlan', byPlanner, onPlan, PLAN, keepPlan],
  ['recallPlan', byPlanner, onPlan, PLAN, keepPlan],
  ['submitPlan', byPlanner, onPlan, PLAN, keepPlan],
  ['reviewPlan', byReviewer, () => ({ ...onPlan(), verdict: 'APPROVE', comment: DRAFT }), PLAN, keepPlan],
  ['publishPlan', byReviewer, () => ({ ...onPlan(), effectiveDate: '2190-01-01' }), PLAN, keepPlan],
  ['withdrawPlan', byReviewer, onPlan, PLAN, keepPlan],
  ['readNotices', byPlanner, () => ({ until: '2026-01-01T00:00:00Z' }), 'unreadNotices'],
  [
    'createAccount',
    byAdmin,
    () => ({ username: 'audited', rights: [{ role: 'VIEWER', divisionCode: '530302001' }] }),
    'account { id version } link { path }',
    keepAccount,
  ],
  [
    'updateAccount',
    byAdmin,
    () => ({ accountId: made.account.id, version: made.account.version, displayName: '被审' }),
    'account { id version }',
    keepAccount,
  ],
  [
    'resetPassword',
    byAdmin,
    () => ({ accountId: made.account.id, version: made.account.version }),
    'account { id version } link { path }',
    keepAccount,
  ],
  ['openAccount', () => undefined, () => ({ token: made.token, newPassword: SECRET }), 'viewer { username }'],
  ['changePassword', byMade, () => ({ currentPassword: SECRET, newPassword: `${SECRET}!` }), 'endedSessions'],
  ['endSessions', byMade, () => ({}), 'endedSessions'],
  ['signOut', byMade, () => ({}), 'signedOut'],
  ['signIn', () => undefined, () => ({ username: 'audited', password: `${SECRET}!` }), 'viewer { username }'],
  [
    'createApiKey',
    byAdmin,
    () => ({
      name: DRAFT,
      scopes: ['READ'],
      divisionCodes: ['530302001'],
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    }),
    'apiKey { id }',
    ({ apiKey }) => ({ key: apiKey.id }),
  ],
  ['revokeApiKey', byAdmin, () => ({ apiKeyId: made.key }), 'apiKey { id }'],
  ['endAccountSessions', byAdmin, () => ({ accountId: made.account.id }), 'endedSessions'],
]

/** What keeps nothing leaves nothing: where somebody’s pointer is, is told to whoever has the plan open, and gone. */
const KEEPS_NOTHING = ['showPresence']

test('every mutation leaves who, what, where and from where, in its own transaction', {
  timeout: 240_000,
}, async () => {
  const { em } = server.engine
  const [versions] = await rows<{ settings: number; norms: number; map: number }>(
    em,
    `select coalesce((select version from district_settings where district_code = '530302'), 0) as settings, 0 as norms, (select version from instance) as map`,
  )
  Object.assign(made, versions)
  const { data } = await server.ask('{ division(code: "530302") { floorAreaNorms { version } } }')
  made.norms = data.division.floorAreaNorms?.version ?? 0
  const names = Object.keys((await createSchema()).getMutationType()!.getFields())
  expect([...new Set(steps.map(([mutation]) => mutation)), ...KEEPS_NOTHING].sort()).toEqual([...names].sort())

  const last = async () => (await rows<{ id: string }>(em, 'select coalesce(max(id), 0)::text as id from act'))[0]!.id
  for (const [mutation, cookie, input, answer, keep] of steps) {
    if (mutation === 'takeProposal')
      await rows(
        em,
        `update job set state = 'DONE', result = $2::jsonb where id = split_part($1, ':', 2)::uuid returning 1`,
        [made.job, JSON.stringify({ planId: made.copy.id, proposals: [{ edit: { ...edit(), name: '另一个名字' } }] })],
      )
    const before = await last()
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`
    const found = await server.ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${answer} } }`,
      { input: input() },
      cookie(),
    )
    expect([mutation, found.errors]).toEqual([mutation, undefined])
    const payload = found.data[mutation]
    expect([mutation, payload.applied ?? true]).toEqual([mutation, true])
    Object.assign(made, keep?.(payload))
    if (mutation === 'openAccount' || mutation === 'signIn')
      made.cookie = String(found.headers['set-cookie']).split(';')[0]
    const acts = await rows<any>(
      em,
      `select a.*, a.id::text as id, (select count(*)::int from event e where e.act_id = a.id) as events from act a where a.id > $1::bigint`,
      [before],
    )
    expect([mutation, acts.length]).toEqual([mutation, 1])
    const [act] = acts
    expect([mutation, act.operation, act.way, act.address]).toEqual([mutation, mutation, 'PAGE', '127.0.0.1'])
    expect([mutation, act.account_id !== null]).toEqual([mutation, true])
    expect([mutation, act.places.length > 0]).toEqual([mutation, true])
    if (/Station|Plan$|Edit|Account|Net$|Job$|ServiceItem$/.test(mutation))
      expect([mutation, act.things.length + act.events > 0]).toEqual([mutation, true])
  }
})

test('nothing that was typed, drawn or said is in it', async () => {
  const text = JSON.stringify(await rows(server.engine.em, `select row_to_json(a)::text as row from act a`))
  for (const said of [SECRET, DRAFT, PERSON, '13800001234', '驿站', 'geyi-demo', made.token, made.cookie.split('=')[1]])
    expect([said, text.includes(said)]).toEqual([said, false])
})

test('what is refused, tried or comes to nothing leaves nothing', async () => {
  const count = async () =>
    (await rows<{ count: number }>(server.engine.em, 'select count(*)::int as count from act'))[0]!.count
  const before = await count()
  const ask = (mutation: string, input: object, answer: string, cookie?: string) =>
    server.ask(
      `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${answer} } }`,
      { input },
      cookie,
    )
  const answers = [
    await ask('createStation', station('无权'), 'station { id }'),
    await ask('createStation', { ...station(''), name: '' }, 'station { id }', planner),
    await ask('createStations', { stations: [{ ...station('半'), name: '' }, station('整')] }, 'applied', planner),
    await ask('importServiceItems', { items: [{ ...item('AUD9'), name: '' }] }, 'applied', planner),
    await ask('importServiceItems', { items: [item('AUD9')], dryRun: true }, 'applied', planner),
    await ask('updateStation', { ...made.station, version: 99 }, 'station { id }', planner),
  ]
  expect(answers.map(({ code, data }) => code ?? Object.values<any>(data)[0].applied)).toEqual([
    'UNAUTHENTICATED',
    'BAD_USER_INPUT',
    false,
    false,
    false,
    'VERSION_CONFLICT',
  ])
  expect(await count()).toBe(before)
})

test('a request that is sent again under its key is done, and recorded, once', async () => {
  const input = { ...station('重发'), idempotencyKey: 'audited-once' }
  const send = () =>
    server.ask(
      'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id } } }',
      { input },
      planner,
    )
  const first = await send()
  expect((await send()).data).toEqual(first.data)
  const id = first.data.createStation.station.id.split(':')[1]
  expect(
    await rows(server.engine.em, 'select count(distinct act_id)::int as acts from event where node_id = $1::uuid', [
      id,
    ]),
  ).toEqual([{ acts: 1 }])
})
