import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../server/bin/run.mjs'
import { openSite, type Site } from './harness.ts'
import { runCommand } from './server.ts'

const precincts = join(root, '../shared/data/denver/precincts.zip')
const DENVER = '990102'

describe.skipIf(!existsSync(precincts))(
  'a district of which only its grids were imported (needs ../shared/data)',
  () => {
    let site: Site
    beforeAll(async () => {
      const into = [
        '--as',
        'grids',
        '--district',
        DENVER,
        '--name',
        '丹佛',
        '--name-en',
        'Denver',
        '--map',
        'name=NAME',
      ]
      site = await openSite({ add: folder => runCommand(folder, ['import', precincts, ...into]) })
    }, 480_000)
    afterAll(() => site?.close())

    test('has its outline on the citizen’s map, where there is no background', async () => {
      const { page, end } = await site.visit('/')
      await page.locator('path.geyi-district-line').first().waitFor({ state: 'attached' })
      expect(await page.locator('path.geyi-community-line').count()).toBe(1)
      await end()
    })

    test('says that its households are not known, not that all grids have too few', async () => {
      for (const [language, tab, none, unknown] of [
        ['zh', '户数待调整', '还没有户数', '不详'],
        ['en', 'Out of band', 'Households are not known yet', 'not known'],
      ] as const) {
        const { page, end } = await site.visit(`/map?place=${DENVER}`, { language, screen: 'desktop' })
        await page.getByText(unknown, { exact: true }).first().waitFor()
        await page.getByRole('tab', { name: tab, exact: true }).click()
        await page.getByText(none).waitFor()
        await end()
      }
    })
  },
)
