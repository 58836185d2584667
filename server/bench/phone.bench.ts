import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { makeDatabase } from './database.ts'
import { medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { serve } from './serve.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const OPENINGS = 7

/** Slow 4G as Lighthouse simulates it: 150 ms there and back, 1.6 Mbit/s down, 0.75 up. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
}
/** How many times slower a phone is than the machine that measures. */
const SLOW_PHONE = 4

/** The citizen's page on a phone that has never opened it. Empty where there is no Chromium. */
export async function benchPhone(cluster: Cluster): Promise<Measure[]> {
  if (!existsSync(CHROMIUM)) return []
  const database = await makeDatabase(cluster, 'phone', engine => addSample(engine, () => {}))
  const served = await serve('ours', database)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const openings: Opening[] = []
    for (let round = 0; round < OPENINGS; round++) openings.push(await openOnce(browser, served.url))
    const listed = openings.map(({ listed }) => listed)
    const painted = openings.map(({ painted }) => painted)
    return [
      {
        name: 'first station listed on a slow phone over slow 4G, nothing cached, in ms',
        ratio: medianOf(listed),
        goal: { atMost: 2000 },
        detail: `median of ${OPENINGS}: ${listed.map(time => time.toFixed(0)).join(', ')} ms from navigation; largest paint ${medianOf(painted).toFixed(0)} ms`,
      },
    ]
  } finally {
    await browser.close()
    await served.stop()
  }
}

interface Opening {
  readonly listed: number
  readonly painted: number
}

async function openOnce(browser: Browser, url: string): Promise<Opening> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE })
  await page.addInitScript({ content: watch })
  await page.goto(url)
  const listed = await page.waitForFunction(() => performance.getEntriesByName('first station')[0]?.startTime ?? 0)
  await page.waitForTimeout(1_500)
  const painted = await page.evaluate<number>('Number(document.documentElement.dataset.largestPaint)')
  const opening = { listed: await listed.jsonValue(), painted }
  await context.close()
  return opening
}

/** Run in the page: notes when the first row of the list is there and when the largest thing was painted. */
const watch = `
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('ol[aria-busy] > li')) return
    performance.mark('first station')
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
  new PerformanceObserver(list => {
    for (const { startTime } of list.getEntries()) document.documentElement.dataset.largestPaint = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
`
