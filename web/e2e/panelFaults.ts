import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong in the panel beside the map. */
export async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    () =>
      (window as unknown as { axe: { run: (where: string, options: object) => Promise<AxeResults> } }).axe.run(
        '.ant-tabs-body-holder, .ant-tabs-content-holder',
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: { 'label-content-name-mismatch': { enabled: true } },
          resultTypes: ['violations'],
        },
      ) as Promise<AxeResults>,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ html, any, all }) => {
      const why = [...any, ...all].map(({ message }) => message).join(' ')
      // What is scrolled halfway under an edge can be scrolled out again.
      return id === 'target-size' && why.includes('partially obscured') ? [] : [`${id}: ${html.slice(0, 200)} ${why}`]
    }),
  )
}
