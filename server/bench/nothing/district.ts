import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { today } from '../../src/graphql/day.ts'
import { movable, PlanClient } from '../../test/plan-client.ts'
import { randomOf } from '../../test/random.ts'
import { sessionOf, type Tls } from './tls.ts'

/** The code that the pages print for a reader's district. */
export const DISTRICT = '530303'
/** People of Denver are its households here, for it has no others. */
export const BAND = { min: 1_600, max: 2_400 }

/** Somebody who has an account. */
export interface Somebody {
  readonly username: string
  readonly password: string
  readonly cookie: string
}

const newPassword = (): string => randomBytes(12).toString('base64url')

/** Opens the account of a link as its page does. */
export async function open(tls: Tls, path: string, username?: string): Promise<Somebody> {
  const password = newPassword()
  const token = path.slice(path.indexOf('#') + 1)
  const answer = await tls.get(
    'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { viewer { username } } }',
    { input: { token, newPassword: password, ...(username ? { username, displayName: username } : {}) } },
  )
  return { username: answer.data.openAccount.viewer.username, password, cookie: sessionOf(answer) }
}

/** Makes an account and opens it by its link. */
export async function add(tls: Tls, admin: Somebody, username: string, role: string): Promise<Somebody> {
  const { data } = await tls.get(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { link { path } } }',
    { input: { username, displayName: username, rights: [{ role, divisionCode: DISTRICT }] } },
    admin.cookie,
  )
  return open(tls, data.createAccount.link.path)
}

export async function signIn(tls: Tls, { username, password }: Somebody): Promise<string> {
  const answer = await tls.get(
    'mutation ($username: String!, $password: String!) { signIn(input: { username: $username, password: $password }) { viewer { username } } }',
    { username, password },
  )
  return sessionOf(answer)
}

/** A roster by numbers, nobody's names: a leader for each grid, and as many who serve in none yet. */
export function writeRoster(file: string, grids: number): void {
  const rows = Array.from({ length: grids }, (_, index) => {
    const serial = String(index + 1).padStart(3, '0')
    const phone = (kind: number) => `1990000${kind}${serial}`
    return [
      `L${serial},网格长${serial},${phone(1)},,${DISTRICT}001001${serial},网格长`,
      `W${serial},网格员${serial},${phone(2)},${DISTRICT}001001,,`,
    ]
  })
  writeFileSync(file, `工号,姓名,电话,区划,网格,角色\n${rows.flat().join('\n')}\n`)
}

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[]
}

/** Sets the band, and has those who serve in no grid serve in one each, from today on. */
export async function settle(tls: Tls, { cookie }: Somebody): Promise<void> {
  const { data } = await tls.get(
    `{ districtSettings(districtCode: "${DISTRICT}") { version }
       grids(filter: { within: "${DISTRICT}" }, first: 1000) { edges { node { id code } } } }`,
    {},
    cookie,
  )
  await tls.get(
    'mutation ($input: SetDistrictSettingsInput!) { setDistrictSettings(input: $input) { settings { version } } }',
    { input: { districtCode: DISTRICT, version: data.districtSettings.version, householdBand: BAND } },
    cookie,
  )
  const { data: free } = await tls.get(
    `{ staffMembers(filter: { within: "${DISTRICT}", grids: NONE }, first: 1000) { edges { node { id code version } } } }`,
    {},
    cookie,
  )
  const found: Edges<{ id: string; code: string }> = data.grids
  const grids = new Map(found.edges.map(({ node }) => [node.code.slice(-3), node.id]))
  const people: Edges<{ id: string; code: string; version: number }> = free.staffMembers
  const assignments = people.edges.map(({ node: { id, code, version } }) => ({
    memberId: id,
    version,
    gridId: grids.get(code.slice(1)),
    role: 'WORKER',
    since: today(),
  }))
  const { data: done } = await tls.get(
    'mutation ($input: AssignStaffInput!) { assignStaff(input: $input) { applied problems { code message } } }',
    { input: { assignments } },
    cookie,
  )
  if (!done.assignStaff.applied) throw new Error(JSON.stringify(done.assignStaff.problems.slice(0, 3)))
}

/** Makes some stations in the district. */
export async function makeStations(tls: Tls, { cookie }: Somebody): Promise<void> {
  const { data } = await tls.get(
    `{ grids(filter: { within: "${DISTRICT}" }, first: 3) { edges { node { boundary } } } }`,
  )
  for (const [index, { node }] of data.grids.edges.entries()) {
    const { type, coordinates } = node.boundary
    const [place] = (type === 'Polygon' ? coordinates : coordinates[0])[0]
    await tls.get(
      'mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id } } }',
      {
        input: {
          kind: 'RED_POST',
          name: `红色驿站${index + 1}`,
          divisionCode: `${DISTRICT}001001`,
          location: { type: 'Point', coordinates: place },
          openingHours: 'Mo-Fr 09:00-17:00',
        },
      },
      cookie,
    )
  }
}

/** A plan that was published, and from which day on. */
export interface Published {
  readonly id: string
  readonly day: string
}

/** Draws a plan, has it reviewed, and publishes it as early as can be. */
export async function publish(tls: Tls, planner: Somebody, reviewer: Somebody): Promise<Published> {
  const desk = new PlanClient(tls, planner.cookie)
  const plan = await desk.create(DISTRICT, '第一次调整')
  const random = randomOf(1)
  for (let drawn = 0; drawn < 10; drawn++) await desk.draw(plan, movable(plan.coverage, DISTRICT, random))
  const step = async (by: Somebody, name: string, more: object): Promise<number> => {
    const input = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`
    const { version } = plan
    const { data } = await tls.get(
      `mutation ($input: ${input}) { ${name}(input: $input) { plan { version } } }`,
      { input: { planId: plan.id, version, ...more } },
      by.cookie,
    )
    return data[name].plan.version
  }
  plan.version = await step(planner, 'submitPlan', {})
  plan.version = await step(reviewer, 'reviewPlan', { verdict: 'APPROVE' })
  const { data } = await tls.get(
    'query ($id: ID!) { plan(id: $id) { earliestEffectiveDate } }',
    { id: plan.id },
    reviewer.cookie,
  )
  const day = data.plan.earliestEffectiveDate
  await step(reviewer, 'publishPlan', { effectiveDate: day })
  return { id: plan.id, day }
}
