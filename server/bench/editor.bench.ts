import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { addSample } from '../src/sample/add-sample.ts'
import type { Cluster } from '../test/cluster.ts'
import { makeDatabase } from './database.ts'
import { mainThreadFrames, type TraceEvent } from './frames.ts'
import { medianOf } from './load.ts'
import type { Measure } from './measure.ts'
import { serve } from './serve.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Rounds that fill the browser's cache: it compiles scripts ahead once it has met them a few times. */
const CACHING = 3
const OPENINGS = 9
const STEPS = 240

type Place = readonly [longitude: number, latitude: number]

/** Opening the whole sample in the editor, and dragging a vertex in it, in Chromium. Empty where there is no Chromium. */
export async function benchEditor(cluster: Cluster): Promise<Measure[]> {
  if (!existsSync(CHROMIUM)) return []
  const database = await makeDatabase(cluster, 'editor', engine => addSample(engine, () => {}))
  const served = await serve('ours', database)
  const profile = mkdtempSync(join(tmpdir(), 'geyi-browser-'))
  const planner = await browse(profile)
  try {
    await ask(
      planner,
      served.url,
      'mutation { signIn(input: { username: "qilin", password: "geyi-demo" }) { viewer { username } } }',
    )
    const plan = await newPlan(planner, served.url)
    return [await measureOpening(planner, plan.address), await measureDragging(planner, plan)]
  } finally {
    await planner.close()
    rmSync(profile, { recursive: true, force: true })
    await served.stop()
  }
}

/** A browser with a profile on disk, as people use it: a private window keeps no compiled scripts. */
const browse = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
  })

interface Plan {
  readonly address: string
  /** A vertex that two grids of a community share, and places inside of both. */
  readonly vertex: Place
  readonly inside: Place
}

async function newPlan(context: BrowserContext, url: string): Promise<Plan> {
  const { createPlan } = await ask<{
    createPlan: { plan: { id: string; grids: { community: string; boundary: { coordinates: Place[][] } }[] } }
  }>(
    context,
    url,
    'mutation { createPlan(input: { divisionCode: "530302", name: "测量" }) { plan { id grids { community: communityCode boundary } } } }',
  )
  const holders = new Map<string, { at: Place; grids: { community: string; ring: readonly Place[] }[] }>()
  for (const { community, boundary } of createPlan.plan.grids) {
    const [ring = []] = boundary.coordinates
    for (const at of ring.slice(1)) {
      const known = holders.get(at.join(' ')) ?? { at, grids: [] }
      known.grids.push({ community, ring })
      holders.set(at.join(' '), known)
    }
  }
  const [found] = [...holders.values()].filter(
    ({ grids: [one, other, more] }) =>
      !more && one && other && one.community === other.community && one.ring.length < 20,
  )
  return {
    address: `${url}/plan/${encodeURIComponent(createPlan.plan.id)}?at=${found!.at[1]},${found!.at[0]},16`,
    vertex: found!.at,
    inside: middleOf(found!.grids[0]!.ring),
  }
}

const middleOf = (ring: readonly Place[]): Place => {
  const places = ring.slice(1)
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length
  return [mean(0), mean(1)]
}

/** From the start of the navigation until the draft is on the map, the pages being in the browser's cache. */
async function measureOpening(context: BrowserContext, address: string): Promise<Measure> {
  const times: number[] = []
  for (let round = 0; round < CACHING + OPENINGS; round++) {
    const page = await context.newPage()
    await page.goto(address)
    const drawn = await page.waitForFunction(() => performance.getEntriesByName('geyi:draft')[0]?.startTime ?? 0)
    if (round >= CACHING) times.push(await drawn.jsonValue())
    await page.close()
  }
  return {
    name: 'opening the 686 grids of the sample in the editor, pages cached, in ms',
    ratio: medianOf(times),
    goal: { atMost: 1100 },
    detail: `median of ${OPENINGS}: ${times.map(time => time.toFixed(0)).join(', ')} ms from navigation to the draft drawn`,
  }
}

/** What the main thread does for each frame while a vertex is dragged, from Chromium's own trace. */
async function measureDragging(context: BrowserContext, { address, vertex, inside }: Plan): Promise<Measure> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('geyi:draft').length > 0)
  await page.waitForLoadState('networkidle')
  const [middleX, middleY] = await middleOfMap(page)
  const [x, y] = [middleX + pixelsEast(vertex, inside), middleY + pixelsSouth(vertex, inside)]
  await page.mouse.click(x, y)
  await page.keyboard.press('e')
  await page.mouse.move(middleX, middleY, { steps: 3 })
  await page.waitForTimeout(500)
  await page.mouse.down()
  const session = await context.newCDPSession(page)
  // Not through Playwright, whose own look at every movement would be measured too.
  const drag = async (steps: number) => {
    for (let step = 0; step < steps; step++) {
      const at = { x: middleX + 14 * Math.cos(step / 9), y: middleY + 14 * Math.sin(step / 9) }
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, ...at })
      await new Promise(resolve => setTimeout(resolve, 8))
    }
  }
  await drag(60)
  const frames = mainThreadFrames(await traced(session, () => drag(STEPS)))
  const isDragging = await page.locator('.leaflet-container[data-cursor="grabbing"]').count()
  if (isDragging === 0) throw new Error('Nothing was being dragged.')
  await page.mouse.up()
  await page.close()
  const ran = sorted(frames.map(frame => frame.ran))
  const passed = sorted(frames.map(frame => frame.passed))
  return {
    name: 'a frame of dragging a vertex in them, buildings shown, p95 of the main thread’s work in ms',
    ratio: p95(ran),
    goal: { atMost: 10 },
    detail: `${ran.length} frames; median ${medianOf(ran).toFixed(1)} ms, longest ${ran.at(-1)!.toFixed(1)} ms; p95 by the clock ${p95(passed).toFixed(1)} ms, with whatever else the machine did`,
  }
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

const p95 = (ascending: readonly number[]): number => ascending[Math.floor(0.95 * (ascending.length - 1))]!

const WORLD = 256 * 2 ** 16

const pixelsEast = (from: Place, to: Place): number => ((to[0] - from[0]) / 360) * WORLD

const pixelsSouth = (from: Place, to: Place): number => {
  const mercator = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)
  return (mercator(from[1]) - mercator(to[1])) * WORLD
}

async function middleOfMap(page: Page): Promise<[number, number]> {
  const box = (await page.locator('.leaflet-container').boundingBox())!
  return [box.x + box.width / 2, box.y + box.height / 2]
}

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const done = new Promise(resolve => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline.frame', '__metadata'] },
  })
  await act()
  await session.send('Tracing.end')
  await done
  return events
}

async function ask<T>(context: BrowserContext, url: string, query: string): Promise<T> {
  const response = await context.request.post(`${url}/graphql`, { data: { query } })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
