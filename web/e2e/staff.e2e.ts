import { findGrid, gridsOf, neighboursOf } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../server/test/asker.ts'
import { PlanClient } from '../../server/test/plan-client.ts'
import { openSite, type Site } from './harness.ts'
import { NANNING, Session } from './planSession.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 300_000)
afterAll(() => site?.close())

async function post(query: string, variables: object = {}, cookie = ''): Promise<Answer> {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, data, errors, code: errors?.[0]?.extensions.code }
}

async function signedIn(username: string): Promise<PlanClient> {
  const { headers } = await post(
    'mutation ($username: String!) { signIn(input: { username: $username, password: "geyi-demo" }) { viewer { username } } }',
    { username },
  )
  return new PlanClient({ ask: post }, String(headers['set-cookie']).split(';')[0])
}

test('a vacant grid gets its leader from the table by keyboard and on the map, and it can be undone', async () => {
  const { page, end } = await site.visit('/staff', { screen: 'desktop' })
  await page.getByRole('button', { name: '麒麟区演示管理员' }).click()
  await page.getByText('4,374 / 4,374 人').waitFor()
  // Of the many rows only those in view are there; who can't see them is told which of how many they are.
  const table = page.getByRole('table', { name: '人员' })
  expect(await table.getAttribute('aria-rowcount')).toBe('4375')
  expect(await table.getByRole('columnheader', { name: '姓名' }).getAttribute('aria-sort')).toBe(null)
  expect(await table.getByRole('row').nth(1).getAttribute('aria-rowindex')).toBe('2')
  expect(await table.getByRole('row').nth(1).getByRole('cell').count()).toBe(
    await table.getByRole('columnheader').count(),
  )
  const first = page.locator('.ant-table-row').first()
  const name = (await first.getByRole('button').textContent())!
  const code = (await first.getByText(/^[A-Z]\d+$/).textContent())!
  const views = page.getByRole('radiogroup', { name: '网格力量的视图' })
  await views.getByText('网格', { exact: true }).click()
  await page.getByRole('button', { name: '第01网格 530302001001001' }).click()
  const panel = page.getByRole('region', { name: '第01网格' })
  await panel
    .getByRole('button', { name: /^结束任职：/ })
    .first()
    .click()
  await page.getByRole('tooltip').getByRole('button', { name: '结束任职' }).click()
  await panel.getByText('空缺').waitFor()
  const map = (await page.getByRole('region', { name: '地图', exact: true }).boundingBox())!

  // In the table only it is left of the vacant ones; by keyboard somebody leads it, and no longer.
  await page.getByRole('combobox', { name: '全部网格' }).press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText('1 / 686 个网格').waitFor()
  await panel.getByRole('combobox', { name: '安排人员' }).focus()
  await page.keyboard.type(code)
  await page.getByTitle(`${name} ${code}`).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: '安排', exact: true }).press('Enter')
  await page.getByText('0 / 686 个网格').waitFor()
  await page.getByText(`已安排：${name}`).waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByText('1 / 686 个网格').waitFor()

  // On the map it is pressed for those who are chosen; it lies where it lay beside its panel.
  await panel.getByRole('button', { name: '关闭' }).click()
  await views.getByText('人员', { exact: true }).click()
  await page.getByRole('checkbox', { name: `选择${name}`, exact: true }).check()
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
  await panel.getByText(`${name} ${code}`).waitFor()
  await panel.getByRole('button', { name: '安排', exact: true }).click()
  await panel.getByRole('button', { name, exact: true }).waitFor()
  await expect.poll(() => panel.getByText('空缺').count(), { timeout: 10_000 }).toBe(0)
  await end()
})

test('whoever publishes a merger says which of the two leaders leads, and sees what can’t be', async () => {
  const planner = await signedIn('nanning')
  const plan = await planner.create(NANNING, '并格')
  const merge = gridsOf(plan.coverage)
    .filter(({ community }) => community?.startsWith(NANNING))
    .flatMap(({ id, community }) =>
      [...neighboursOf(plan.coverage, id).keys()]
        .filter(other => findGrid(plan.coverage, other)?.community === community)
        .map((into): Extract<Edit, { type: 'mergeGrids' }> => ({ type: 'mergeGrids', grids: [id, into], into })),
    )
    .find(edit => !('problems' in applyEdit(plan.coverage, edit)))!
  await planner.draw(plan, merge)
  const { submitPlan } = await planner.get(
    'mutation ($id: ID!, $version: Int!) { submitPlan(input: { planId: $id, version: $version }) { plan { version } } }',
    { id: plan.id, version: plan.version },
  )
  const reviewer = await signedIn('nanning-review')
  await reviewer.get('mutation ($input: ReviewPlanInput!) { reviewPlan(input: $input) { plan { version } } }', {
    input: { planId: plan.id, version: submitPlan.plan.version, verdict: 'APPROVE' },
  })
  const { plan: read } = await reviewer.get(
    'query ($id: ID!) { plan(id: $id) { earliestEffectiveDate staffEffects { kind role member { id name } } } }',
    { id: plan.id },
  )
  const leaderOf = (kind: string) =>
    read.staffEffects.find((effect: any) => effect.kind === kind && effect.role === 'LEADER').member
  const [comes, leads] = [leaderOf('MERGED'), leaderOf('JOINED')]

  const { page, visit } = await Session.begin(site, 'nanning-review', NANNING, plan.id, 'phone')
  await page.goto(`${site.url}/plan/${encodeURIComponent(plan.id)}`)
  await page.getByRole('tab', { name: '审核' }).tap()
  const choose = async (name: string, role: string) => {
    await page.getByRole('combobox', { name: `${name} 的安排` }).tap()
    const option = page.locator('.ant-select-item-option:visible', { hasText: role })
    await option.tap()
    await option.waitFor({ state: 'hidden' })
  }
  const publish = page.getByRole('button', { name: '发布', exact: true })
  await choose(comes.name, '网格长')
  await page.getByText('有网格会有两个网格长').waitFor()
  expect(await publish.isDisabled()).toBe(true)
  await choose(leads.name, '网格员')
  await publish.tap()
  await page.getByRole('button', { name: '确认发布' }).tap()
  await page.getByText('已发布').first().waitFor()
  await visit.end()

  const { grids } = await reviewer.get(
    `query ($day: Date!) { grids(filter: { within: "${NANNING}" }, asOf: $day, first: 200) { edges { node { id leader { member { id } } } } } }`,
    { day: read.earliestEffectiveDate },
  )
  const now = grids.edges.find(({ node }: any) => node.id === merge.into).node
  expect(now.leader.member.id).toBe(comes.id)
})
