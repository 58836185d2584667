import type { Operation } from '../../src/viewer/operations.ts'
import { type AskerOfRights, DISTRICT, INSIDE } from './askers.ts'
import type { World } from './world.ts'

/** A question by which it is found out whether somebody may do or see something. */
export interface Probe {
  readonly document: string
  readonly input?: (world: World, asker: Partial<AskerOfRights>) => Record<string, unknown>
  /** Of a read: what is in the answer for who may see it and in no other’s. */
  readonly shows?: (world: World) => string
  /** Of a write: what comes of it for who may. It is refused for another reason, or changes nothing: nobody finds a trace of who asked before. */
  readonly passes?: string
  /** It is for the author of the plan alone, who is somebody who may draft and no key. */
  readonly ofAuthor?: true
  /** It is of what somebody has sent or started, for nobody else: it is made the asker’s own before they ask. */
  readonly own?: true
  /** What a write is refused with for who has an account and may not: FORBIDDEN, or NOT_FOUND also for who may not read what it is about. */
  readonly of?: 'PLAN' | 'JOB' | 'ACCOUNT'
}

/** For each thing that a field lets some do or see, the question that finds it out. */
type Probes = Partial<Record<Operation | 'ACCOUNT' | 'ACCOUNT_OR_KEY', Probe>>

const write = (
  name: string,
  passes: string,
  input: NonNullable<Probe['input']>,
  { of, answer = '__typename' }: { of?: NonNullable<Probe['of']>; answer?: string } = {},
): Probe => ({
  document: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} } }`,
  input: (world, asker) => ({ input: input(world, asker) }),
  passes,
  ...(of ? { of } : {}),
})

/** A change of an account; who administers another subtree alone finds none. */
const onAccount = (name: string, passes: string, more: Record<string, unknown>): Probe =>
  write(name, passes, ({ account }) => ({ accountId: account, ...more }), { of: 'ACCOUNT' })

/** Of the author of a plan alone. */
const ofAuthor = (probe: Probe): Probe => ({ ...probe, ofAuthor: true })

/** Of what somebody has sent or started, for them alone. */
const ofOwn = (probe: Probe): Probe => ({ ...probe, own: true })

/** What came of an import. */
const found = (id: (world: World) => string): Probe =>
  ofOwn(
    read(
      'query ($id: ID!) { job(id: $id) { result { __typename } } }',
      () => 'ImportResult',
      world => ({ id: id(world) }),
    ),
  )

/** A version that nothing has. */
const NEVER = 2_000_000
/** A change of somebody on a roster. */
const onMember = (name: string): Probe =>
  write(name, 'VERSION_CONFLICT', ({ member }) => ({ memberId: member, version: NEVER }))
const onPlan = (name: string, more: Record<string, unknown> = { version: NEVER }): Probe =>
  write(name, 'BAD_USER_INPUT', ({ draft }) => ({ planId: draft, ...more }), { of: 'PLAN' })

const read = (document: string, shows: Probe['shows'], input?: Probe['input']): Probe => ({
  document,
  ...(shows ? { shows } : {}),
  ...(input ? { input } : {}),
})
/** Something of a plan that everybody sees, and not all of it. */
const ofOpenPlan = (selection: string, shows: string): Probe =>
  read(
    `query ($id: ID!) { plan(id: $id) { ${selection} } }`,
    () => shows,
    ({ open }) => ({ id: open }),
  )

const node = 'query ($id: ID!) { node(id: $id) { id } }'
const job = 'query ($id: ID!) { job(id: $id) { id } }'
/** A question about each kind of job, by what starts it. */
const ofJobs = (probe: (id: (world: World) => string) => Probe): Probes => ({
  DRAFT_PLANS: probe(world => world.zoning),
  EXPORT_FILES: probe(world => world.export),
  IMPORT_GROUND: probe(world => world.imports.ground),
  IMPORT_STATIONS: probe(world => world.imports.stations),
  KEEP_CATALOGUE: probe(world => world.imports.items),
  KEEP_STATIONS: probe(world => world.siting),
})
const started = (kind: string): Probe =>
  write('startImport', 'NOT_FOUND', () => ({
    kind,
    district: DISTRICT,
    fileId: '00000000-0000-4000-8000-000000000000',
    dryRun: true,
  }))
const MOMENT = '2026-11-23T02:00:00Z'
const spot = { type: 'Point', coordinates: [103.8, 25.5] }
const bad = { kind: 'RED_POST', name: '', location: spot, divisionCode: INSIDE }
const problems = { answer: 'problems { code }' }
const imported = (kind: string): Probe =>
  write('importFeatures', 'BAD_USER_INPUT', () => ({
    kind,
    district: DISTRICT,
    dryRun: true,
    features: { type: 'FeatureCollection', features: [] },
  }))
const timeline =
  'query ($point: PointInput!) { timelineAt(point: $point) { proposed { plan { id } } published { plan { id } } } }'

export const probes: Readonly<Record<string, Probes>> = {
  'Query.accounts': {
    MANAGE_ACCOUNTS: read('{ accounts(filter: { search: "kept" }) { edges { node { id } } } }', world => world.account),
  },
  'Query.audit': {
    READ_AUDIT: read('{ audit(first: 1000) { edges { node { operation } } } }', () => 'createPlan'),
  },
  'Query.apiKeys': {
    MANAGE_KEYS: read('{ apiKeys(filter: { search: "留" }) { edges { node { id } } } }', world => world.key),
  },
  'Query.coverageDiff': {
    READ_DRAFTS: read(
      `query ($id: ID!) { coverageDiff(within: "${INSIDE}", from: { date: "2026-06-01" }, to: { plan: $id }) { __typename } }`,
      () => 'CoverageDiff',
      ({ draft }) => ({ id: draft }),
    ),
  },
  'Query.job': ofJobs(id => read(job, id, world => ({ id: id(world) }))),
  'Query.exportSize': {
    EXPORT_FILES: read(`{ exportSize(kind: GRIDS, within: "${INSIDE}") { rows } }`, () => '"rows"'),
  },
  'Query.importPreview': {
    IMPORT_STATIONS: ofOwn(
      read(
        'query ($id: ID!) { importPreview(fileId: $id, kind: GRIDS) { columns { name } } }',
        () => '"code"',
        ({ file }) => ({ id: file }),
      ),
    ),
  },
  'Query.node': {
    MANAGE_ACCOUNTS: read(
      node,
      world => world.account,
      ({ account }) => ({ id: account }),
    ),
    ...ofJobs(id => read(node, id, world => ({ id: id(world) }))),
    MANAGE_KEYS: read(
      node,
      world => world.key,
      ({ key }) => ({ id: key }),
    ),
    READ_DRAFTS: read(
      node,
      world => world.draft,
      ({ draft }) => ({ id: draft }),
    ),
    READ_STAFF: read(
      node,
      world => world.member,
      ({ member }) => ({ id: member }),
    ),
  },
  'Query.plan': {
    READ_DRAFTS: read(
      'query ($id: ID!) { plan(id: $id) { id } }',
      world => world.draft,
      ({ draft }) => ({ id: draft }),
    ),
  },
  'Query.plans': {
    READ_DRAFTS: read(`{ plans { edges { node { id } } } }`, world => world.draft),
  },
  'Query.staffMembers': {
    READ_STAFF: read(
      'query ($id: ID!) { staffMembers(first: 1000) { edges { node { id } } } node(id: $id) { id } }',
      world => world.member,
      ({ member }) => ({ id: member }),
    ),
  },
  'Query.timelineAt': {
    READ_DRAFTS: read(
      timeline,
      world => world.draft,
      ({ point }) => ({ point }),
    ),
  },

  'Mutation.applyEdits': {
    DRAFT_PLANS: onPlan('applyEdits', {
      version: NEVER,
      edits: [{ type: 'renameGrid', grid: 'Grid:00000000-0000-4000-8000-000000000000', name: '甲' }],
    }),
  },
  'Mutation.cancelJob': ofJobs(id => write('cancelJob', 'OK', world => ({ jobId: id(world) }), { of: 'JOB' })),
  'Mutation.assignStaff': {
    KEEP_STAFF: write(
      'assignStaff',
      'VERSION_CONFLICT',
      ({ member, gridId }) => ({
        assignments: [{ memberId: member, version: NEVER, gridId, role: 'WORKER', since: '2026-11-01' }],
      }),
      problems,
    ),
  },
  'Mutation.changePassword': {
    ACCOUNT: write('changePassword', 'BAD_USER_INPUT', () => ({ currentPassword: '', newPassword: '' })),
  },
  'Mutation.commentPlan': { COMMENT_PLANS: onPlan('commentPlan', { text: '' }) },
  'Mutation.copyPlan': { DRAFT_PLANS: onPlan('copyPlan', { name: '' }) },
  'Mutation.createAccount': {
    MANAGE_ACCOUNTS: write('createAccount', 'BAD_USER_INPUT', () => ({
      username: '',
      rights: [{ role: 'VIEWER', divisionCode: INSIDE }],
    })),
  },
  'Mutation.createApiKey': {
    MANAGE_KEYS: write('createApiKey', 'BAD_USER_INPUT', () => ({
      name: '新',
      scopes: ['READ'],
      divisionCodes: [INSIDE],
      expiresAt: '1990-01-01T00:00:00Z',
    })),
  },
  'Mutation.createPlan': {
    DRAFT_PLANS: write('createPlan', 'BAD_USER_INPUT', () => ({ divisionCode: INSIDE, name: '' })),
  },
  'Mutation.createServiceItem': {
    KEEP_CATALOGUE: write('createServiceItem', 'BAD_USER_INPUT', () => ({ code: '', category: '', name: '' })),
  },
  'Mutation.createStaffMember': {
    KEEP_STAFF: write('createStaffMember', 'BAD_USER_INPUT', () => ({ divisionCode: INSIDE, name: '' })),
  },
  'Mutation.createStation': { KEEP_STATIONS: write('createStation', 'BAD_USER_INPUT', () => bad) },
  'Mutation.createStations': {
    KEEP_STATIONS: write('createStations', 'BAD_USER_INPUT', () => ({ stations: [bad] }), problems),
  },
  'Mutation.deleteStaffMember': { KEEP_STAFF: onMember('deleteStaffMember') },
  'Mutation.deleteStation': {
    KEEP_STATIONS: write('deleteStation', 'VERSION_CONFLICT', ({ station }) => ({ id: station, version: NEVER })),
  },
  'Mutation.endAccountSessions': {
    MANAGE_ACCOUNTS: onAccount('endAccountSessions', 'NOT_FOUND', { sessionId: 'none' }),
  },
  'Mutation.endSessions': { ACCOUNT: write('endSessions', 'NOT_FOUND', () => ({ sessionId: 'none' })) },
  'Mutation.endStaffAssignments': {
    KEEP_STAFF: write(
      'endStaffAssignments',
      'VERSION_CONFLICT',
      ({ member, gridId }) => ({
        assignments: [{ memberId: member, version: NEVER, assignmentId: gridId }],
        until: '2026-11-01',
      }),
      problems,
    ),
  },
  'Mutation.eraseStaffMember': { ERASE_STAFF: onMember('eraseStaffMember') },
  'Mutation.importFeatures': { IMPORT_GROUND: imported('GRIDS'), IMPORT_STATIONS: imported('STATIONS') },
  'Mutation.importNet': {
    DRAFT_PLANS: onPlan('importNet', { department: '综治', file: { name: 'net.geojson', base64: '' } }),
  },
  'Mutation.importPaths': {
    IMPORT_GROUND: write('importPaths', 'BAD_USER_INPUT', () => ({
      district: DISTRICT,
      file: { name: 'paths.geojson', base64: '' },
      dryRun: true,
    })),
  },
  'Mutation.importServiceItems': {
    KEEP_CATALOGUE: write('importServiceItems', 'BAD_USER_INPUT', () => ({ items: [] })),
  },
  'Mutation.importStaff': {
    KEEP_STAFF: write('importStaff', 'BAD_USER_INPUT', () => ({
      within: INSIDE,
      file: { name: 'roster.csv', base64: '' },
      dryRun: true,
    })),
  },
  'Mutation.openPlan': { REVIEW_PLANS: onPlan('openPlan', { version: NEVER, public: true }) },
  'Mutation.publishPlan': { REVIEW_PLANS: onPlan('publishPlan', { version: NEVER, effectiveDate: '2199-01-01' }) },
  'Mutation.readNotices': { ACCOUNT: write('readNotices', 'OK', () => ({ until: '1990-01-01T00:00:00Z' })) },
  'Mutation.recallPlan': { DRAFT_PLANS: ofAuthor(onPlan('recallPlan')) },
  'Mutation.redoEdit': { DRAFT_PLANS: onPlan('redoEdit') },
  'Mutation.removeNet': {
    // One person and one key alone may, and each has one of its own, so nobody misses it.
    DRAFT_PLANS: write(
      'removeNet',
      'OK',
      ({ draft }, { scope }) => ({ planId: draft, department: scope ? '应急' : '综治' }),
      { of: 'PLAN' },
    ),
  },
  'Mutation.removeServiceItem': {
    KEEP_CATALOGUE: write('removeServiceItem', 'VERSION_CONFLICT', ({ serviceItem }) => ({
      id: serviceItem,
      version: NEVER,
    })),
  },
  'Mutation.renamePlan': { DRAFT_PLANS: ofAuthor(onPlan('renamePlan', { version: NEVER, name: '新名' })) },
  'Mutation.resetPassword': { MANAGE_ACCOUNTS: onAccount('resetPassword', 'VERSION_CONFLICT', { version: NEVER }) },
  'Mutation.restoreStaffMember': {
    KEEP_STAFF: write('restoreStaffMember', 'VERSION_CONFLICT', ({ deletedMember }) => ({
      memberId: deletedMember,
      version: NEVER,
    })),
  },
  'Mutation.restoreStation': {
    KEEP_STATIONS: write('restoreStation', 'VERSION_CONFLICT', ({ deletedStation }) => ({
      id: deletedStation,
      version: NEVER,
    })),
  },
  'Mutation.reviewPlan': { REVIEW_PLANS: onPlan('reviewPlan', { version: NEVER, verdict: 'APPROVE' }) },
  'Mutation.revokeApiKey': {
    // Whoever may finds none by an id that none has; those who see nothing of it are told the same.
    MANAGE_KEYS: write('revokeApiKey', 'OK', ({ key }) => ({ apiKeyId: key }), { of: 'ACCOUNT' }),
  },
  'Mutation.setDistrictSettings': {
    SET_DISTRICT: write('setDistrictSettings', 'VERSION_CONFLICT', () => ({ districtCode: DISTRICT, version: NEVER })),
  },
  'Mutation.sendFile': {
    IMPORT_STATIONS: write('sendFile', 'BAD_USER_INPUT', () => ({
      district: DISTRICT,
      name: 'grids.csv',
      size: 0,
      start: 0,
      base64: '',
    })),
  },
  'Mutation.setDivisionNames': {
    SET_DISTRICT: write('setDivisionNames', 'VERSION_CONFLICT', () => ({ divisionCode: INSIDE, version: NEVER })),
  },
  'Mutation.setMapSettings': {
    SET_MAP: write('setMapSettings', 'VERSION_CONFLICT', () => ({ version: NEVER })),
  },
  'Mutation.setFloorAreaNorms': {
    SET_NORMS: write('setFloorAreaNorms', 'VERSION_CONFLICT', () => ({ districtCode: DISTRICT, version: NEVER })),
  },
  'Mutation.setHolidays': {
    SET_HOLIDAYS: write('setHolidays', 'VERSION_CONFLICT', () => ({
      districtCode: DISTRICT,
      year: 2030,
      version: NEVER,
      days: [],
    })),
  },
  'Mutation.showPresence': {
    COMMENT_PLANS: write(
      'showPresence',
      'OK',
      ({ draft }) => ({ planId: draft, participantId: 'somebody', present: false }),
      { of: 'PLAN' },
    ),
  },
  'Mutation.startExport': {
    EXPORT_FILES: write('startExport', 'BAD_USER_INPUT', () => ({ kind: 'GRIDS', format: 'WORKBOOK', within: INSIDE })),
  },
  'Mutation.startImport': {
    IMPORT_GROUND: started('GRIDS'),
    IMPORT_STATIONS: started('STATIONS'),
    KEEP_CATALOGUE: started('SERVICE_ITEMS'),
  },
  'Mutation.startSiting': {
    KEEP_STATIONS: write('startSiting', 'BAD_USER_INPUT', () => ({ within: INSIDE, aim: 'MOST_WITHIN', count: 0 })),
  },
  'Mutation.startZoning': { DRAFT_PLANS: onPlan('startZoning', { mode: 'ANEW', effort: 99 }) },
  'Mutation.submitPlan': { DRAFT_PLANS: onPlan('submitPlan') },
  'Mutation.takeProposal': {
    DRAFT_PLANS: write(
      'takeProposal',
      'BAD_USER_INPUT',
      ({ draft, zoning }) => ({ planId: draft, version: NEVER, jobId: zoning, proposal: 0 }),
      { of: 'JOB' },
    ),
  },
  'Mutation.undoEdit': { DRAFT_PLANS: onPlan('undoEdit') },
  'Mutation.undoImport': {
    IMPORT_STATIONS: write('undoImport', 'VERSION_CONFLICT', ({ batch }) => ({ batch })),
  },
  'Mutation.updateAccount': {
    MANAGE_ACCOUNTS: onAccount('updateAccount', 'VERSION_CONFLICT', { version: NEVER, disabled: true }),
  },
  'Mutation.updateServiceItem': {
    KEEP_CATALOGUE: write('updateServiceItem', 'VERSION_CONFLICT', ({ serviceItem }) => ({
      id: serviceItem,
      version: NEVER,
    })),
  },
  'Mutation.updateStaffMember': { KEEP_STAFF: onMember('updateStaffMember') },
  'Mutation.updateStation': {
    KEEP_STATIONS: write('updateStation', 'VERSION_CONFLICT', ({ station }) => ({ id: station, version: NEVER })),
  },
  'Mutation.updateStations': {
    KEEP_STATIONS: write(
      'updateStations',
      'VERSION_CONFLICT',
      ({ station }) => ({ stations: [{ id: station, version: NEVER }] }),
      problems,
    ),
  },
  'Mutation.withdrawPlan': {
    DRAFT_PLANS: onPlan('withdrawPlan'),
    REVIEW_PLANS: write('withdrawPlan', 'BAD_USER_INPUT', ({ published }) => ({ planId: published, version: NEVER }), {
      of: 'PLAN',
    }),
  },

  'Account.sessions': {
    MANAGE_ACCOUNTS: read(
      'query ($id: ID!) { node(id: $id) { ... on Account { sessions { sessionId } } } }',
      () => 'sessions',
      ({ account }) => ({ id: account }),
    ),
  },
  'ApiKey.use': {
    MANAGE_KEYS: read(
      'query ($id: ID!) { node(id: $id) { ... on ApiKey { use { day } } } }',
      () => '"use"',
      ({ key }) => ({ id: key }),
    ),
  },
  'Grid.plan': {
    READ_DRAFTS: read(
      'query ($code: String!) { grid(code: $code) { plan { id } } }',
      world => world.published,
      ({ grid }) => ({ code: grid }),
    ),
  },
  'GridStaff.member': {
    READ_STAFF: read(
      'query ($code: String!) { grid(code: $code) { staff { member { id } } } }',
      world => world.member,
      ({ grid }) => ({ code: grid }),
    ),
  },
  'GridStaff.officePhone': {
    READ_PHONES: {
      document: 'query ($code: String!) { grid(code: $code) { staff { officePhone } } }',
      input: ({ grid }) => ({ code: grid }),
      shows: ({ phone }) => phone,
    },
  },
  'Job.result': {
    IMPORT_GROUND: found(world => world.imports.ground),
    IMPORT_STATIONS: found(world => world.imports.stations),
    KEEP_CATALOGUE: found(world => world.imports.items),
  },
  'StaffMember.assignments': {
    READ_STAFF: read(
      'query ($id: ID!) { node(id: $id) { ... on StaffMember { assignments { gridId } } } }',
      world => world.gridId,
      ({ member }) => ({ id: member }),
    ),
  },
  'StaffMember.officePhone': {
    READ_PHONES: read(
      'query ($id: ID!) { node(id: $id) { ... on StaffMember { officePhone } } }',
      world => world.phone,
      ({ member }) => ({ id: member }),
    ),
  },
  'PlaceChange.plan': {
    READ_DRAFTS: read(
      timeline,
      world => world.published,
      ({ point }) => ({ point }),
    ),
  },
  'Plan.author': { READ_DRAFTS: ofOpenPlan('author { username }', 'planner-') },
  'Plan.canRedo': { DRAFT_PLANS: ofAuthor(ofOpenPlan('canRedo', 'true')) },
  'Plan.canUndo': { DRAFT_PLANS: ofAuthor(ofOpenPlan('canUndo', 'true')) },
  'Plan.comments': { READ_DRAFTS: ofOpenPlan('comments { text }', '内部意见') },
  'Plan.edits': { READ_DRAFTS: ofOpenPlan('edits { sequence }', 'sequence') },
  'Plan.nets': { READ_DRAFTS: ofOpenPlan('nets { department }', '综治') },
  'Plan.staffEffects': { READ_STAFF: ofOpenPlan('staffEffects { assignmentId }', 'assignmentId') },
  'Plan.steps': { READ_DRAFTS: ofOpenPlan('steps { state }', 'DRAFT') },
  'Plan.viewerMay': {
    COMMENT_PLANS: ofOpenPlan('viewerMay', 'COMMENT'),
    DRAFT_PLANS: ofOpenPlan('viewerMay', 'EDIT'),
    REVIEW_PLANS: ofOpenPlan('viewerMay', 'OPEN'),
  },
  'Plan.zonings': { DRAFT_PLANS: ofOpenPlan('zonings { message }', '自己的划分') },
  'PublishedDay.plans': {
    READ_DRAFTS: read(
      `{ publishedDays(within: "${DISTRICT}") { edges { node { plans { id } } } } }`,
      world => world.published,
    ),
  },
  'ServiceStation.history': {
    ACCOUNT_OR_KEY: read(
      'query ($id: ID!) { station(id: $id) { history(first: 1) { edges { node { version } } } } }',
      () => 'version',
      ({ station }) => ({ id: station }),
    ),
  },
  'Viewer.imports': { ACCOUNT: read('{ viewer { imports { id } } }', () => 'imports') },
  'Viewer.notices': { ACCOUNT: read('{ viewer { notices { totalCount } } }', () => 'totalCount') },
  'Viewer.sessions': { ACCOUNT: read('{ viewer { sessions { isCurrent } } }', () => 'isCurrent') },
  'Viewer.unreadNotices': { ACCOUNT: read('{ viewer { unreadNotices } }', () => 'unreadNotices') },
}

/** What can be listened to: its events come to who may hear them. */
export const subscriptions: Readonly<Record<string, Probes>> = {
  'Subscription.jobEvents': ofJobs(id =>
    read('subscription ($id: ID!) { jobEvents(id: $id) { id } }', id, world => ({ id: id(world) })),
  ),
  'Subscription.planEvents': {
    READ_DRAFTS: read(
      'subscription ($id: ID!) { planEvents(planId: $id, afterVersion: 0) { __typename } }',
      () => '__typename',
      ({ draft }) => ({ id: draft }),
    ),
  },
}

/** Questions that everybody is answered alike, a stranger too. Together they ask for every root and field that looks at nobody. */
export const alikeDocuments: readonly Pick<Probe, 'document' | 'input'>[] = [
  {
    document: `{ accountLink(token: "none") { username } identityProvider { name } bandPreview(districtCode: "${DISTRICT}", min: 100, max: 200) { fallOut } districtSettings(districtCode: "${DISTRICT}") { version }
      changes(first: 3) { edges { cursor } } demoAccounts { username } holidays(districtCode: "${DISTRICT}", year: 2026) { announced }
      mapSettings { today timeZone extent { west } sources { __typename } } search(text: "南宁") { label node { id } } serviceItems(search: "社保") { name parent { name } subItems { name } }
      publishedDays(within: "${DISTRICT}") { edges { node { date grids } } }
      reach(within: "${INSIDE}", minutes: [5]) { minutes } reachAreas(within: "${INSIDE}", minutes: [5]) { minutes }
      staffFigures(within: "${INSIDE}") { grids }
      stationCompleteness(within: "${INSIDE}") { withoutCenter(first: 2) { edges { node { code } } } } }`,
  },
  {
    document: `{ division(code: "${INSIDE}") { boundary floorAreaNorms { version } householdBand { min } parent { code } summary { grids }
      children(first: 2) { edges { node { code } } } grids(first: 2) { edges { node { code } } } stations(first: 2) { edges { node { name } } } }
      divisions(first: 2) { edges { node { code } } } }`,
  },
  {
    document: `query ($code: String!, $point: PointInput!) {
      grid(code: $code) { boundary community { code } leader { name } staff { name } staffCount problems { message }
        mergedFrom { code } mergedInto { code } splitFrom { code } splitInto { code } }
      gridAt(point: $point) { code } grids(first: 2) { edges { node { code } } }
      nearestStations(point: $point, first: 2) { edges { node { name } } } timelineAt(point: $point) { now { community { code } } } }`,
    input: ({ grid, point }) => ({ code: grid, point }),
  },
  {
    document: `query ($id: ID!, $point: PointInput!) { stations(first: 2) { edges { node { name } } } node(id: $id) { id }
      station(id: $id) { closesAt(after: "${MOMENT}") division { code } grid { code } holiday(at: "${MOMENT}") { name } isOpen(at: "${MOMENT}") joinsPaths
        nextChange(at: "${MOMENT}") nextState(at: "${MOMENT}") openIntervals(from: "${MOMENT}", to: "2026-11-24T04:00:00Z") { state } openState(at: "${MOMENT}")
        opensAt(after: "${MOMENT}") serviceItems { name } services { item { name } } walk(from: $point) { distance } } }`,
    input: ({ station, point }) => ({ id: station, point }),
  },
  {
    document: `query ($id: ID!) { plan(id: $id) { baseGrids { gridId } buildings { households } diff { exchanges { __typename } } division { code }
      earliestEffectiveDate extent grids { gridId } problems { __typename } } }`,
    input: ({ open }) => ({ id: open }),
  },
]
