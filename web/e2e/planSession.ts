import { canonicalBoundary } from '@geyi/shared/coverage'
import { type BBox, type MultiPolygon as Boundary, bboxOf, boxesMeet, interiorPointOf } from '@geyi/shared/geo'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Site, Visit, Visitor } from './harness.ts'

export type Place = readonly [x: number, y: number]

export interface Grid {
  id: string
  name: string
  community: string
  inPlan: boolean
  households: number
  boundary: Polygon | MultiPolygon
}

export interface Plan {
  version: number
  lastSequence: number
  state: string
  effectiveDate: string | null
  edits: { sequence: number; kind: string; edit: { type: string } }[]
  grids: Grid[]
}

/** The planner of one subdistrict, whose plans can't touch its outer boundary. */
export const PLANNER = 'nanning'
export const NANNING = '530302001'

/** What becomes true, though not at once. */
export const soon = <T>(value: () => T) => expect.poll(value, { timeout: 15_000, interval: 200 })

export const E7 = 10_000_000
export const verticesOf = ({ boundary }: Grid): Place[] =>
  (boundary.coordinates as number[][][][])
    .flat(boundary.type === 'Polygon' ? 1 : 2)
    .map(position => position as unknown as number[])
    .map(([longitude, latitude]): Place => [Math.round(longitude! * E7), Math.round(latitude! * E7)])

export const keyOf = ([x, y]: Place): string => `${x} ${y}`

/** A place inside a grid. */
export const middleOf = (grid: Grid): Place => interiorPointOf(boundaryOf(grid))!

export const boundaryOf = ({ boundary }: Pick<Grid, 'boundary'>): Boundary =>
  (boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates).map(rings =>
    rings.map(ring =>
      ring.map(([longitude, latitude]) => [Math.round(longitude! * E7), Math.round(latitude! * E7)] as const),
    ),
  )

/** A grid's boundary, whichever vertex its rings begin at. */
export const shapeOf = (grid: Pick<Grid, 'boundary'>): string => JSON.stringify(canonicalBoundary(boundaryOf(grid)))

export const textOf = (grids: readonly Grid[]): string => JSON.stringify(grids)

/** Which grids are not as they were. */
export const changedBetween = (before: Plan, after: Plan): string[] => {
  const was = new Map(before.grids.map(grid => [grid.id, JSON.stringify(grid.boundary)]))
  return after.grids.flatMap(({ id, boundary }) => (was.get(id) === JSON.stringify(boundary) ? [] : [id])).sort()
}

/** Vertices by the grids whose boundary runs through them. */
export function sharedVertices({ grids }: Plan): { at: Place; grids: Grid[] }[] {
  const shared = new Map<string, { at: Place; grids: Grid[] }>()
  for (const grid of grids)
    for (const at of new Map(verticesOf(grid).map(place => [keyOf(place), place])).values()) {
      const known = shared.get(keyOf(at))
      if (known) known.grids.push(grid)
      else shared.set(keyOf(at), { at, grids: [grid] })
    }
  return [...shared.values()]
}

/** A planner's window with one plan open in it, and what the API says about the plan. */
export class Session {
  readonly url: string
  readonly visit: Visit
  readonly page: Page
  readonly id: string
  private centre: Place = [0, 0]
  private zoom = 17

  private constructor(site: Site, visit: Visit, id: string) {
    this.url = site.url
    this.visit = visit
    this.page = visit.page
    this.id = id
  }

  /** Signs in and opens a plan: a new one, unless it has an id. */
  static async begin(
    site: Site,
    username = PLANNER,
    divisionCode = NANNING,
    id?: string,
    screen: Visitor['screen'] & string = 'desktop',
    language: Visitor['language'] & string = 'zh',
  ): Promise<Session> {
    // Which page comes first is the test’s to say.
    const visit = await site.visit('/health/live', { screen, language, as: username })
    if (id) return new Session(site, visit, id)
    const { createPlan } = await ask<{ createPlan: { plan: { id: string } } }>(
      visit.page,
      'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }',
      { input: { divisionCode, name: '网格调整' } },
    )
    return new Session(site, visit, createPlan.plan.id)
  }

  async plan(): Promise<Plan> {
    const { plan } = await ask<{ plan: Plan }>(
      this.page,
      `query ($id: ID!) { plan(id: $id) { version lastSequence state effectiveDate edits { sequence kind edit }
         grids { id: gridId name community: communityCode inPlan households boundary } } }`,
      { id: this.id },
    )
    return plan
  }

  /** Opens the plan with a place in the middle of the map. */
  async look(at: Place, zoom = 17): Promise<void> {
    this.centre = at
    this.zoom = zoom
    await this.page.goto(`${this.url}/plan/${encodeURIComponent(this.id)}?at=${at[1] / E7},${at[0] / E7},${zoom}`)
    await this.page.getByRole('toolbar').waitFor()
    await this.settled()
  }

  /** Where the map is looked at now, as its address says. */
  async view(): Promise<{ at: Place; zoom: number }> {
    await this.settled()
    const [latitude, longitude, zoom] = new URL(this.page.url()).searchParams.get('at')!.split(',').map(Number)
    this.centre = [longitude! * E7, latitude! * E7]
    this.zoom = zoom!
    return { at: this.centre, zoom: this.zoom }
  }

  /** The map has been drawn. */
  async settled(): Promise<void> {
    await this.page.locator('.leaflet-container canvas').first().waitFor()
    await this.page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
    )
  }

  /** Where a place is on the screen: web Mercator about the middle of the map. */
  async pixel([x, y]: Place): Promise<[number, number]> {
    const box = (await this.page.locator('.leaflet-container').boundingBox())!
    const size = 256 * 2 ** this.zoom
    const mercator = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)
    return [
      box.x + box.width / 2 + ((x - this.centre[0]) / E7 / 360) * size,
      box.y + box.height / 2 - (mercator(y / E7) - mercator(this.centre[1] / E7)) * size,
    ]
  }

  async click(at: Place, shift = false): Promise<void> {
    const [x, y] = await this.pixel(at)
    await this.page.mouse.move(x, y, { steps: 2 })
    if (shift) await this.page.keyboard.down('Shift')
    await this.page.mouse.click(x, y)
    if (shift) await this.page.keyboard.up('Shift')
  }

  /** Drags with the mouse from a place by pixels. */
  async drag(from: Place, dx: number, dy: number): Promise<void> {
    const [x, y] = await this.pixel(from)
    await this.page.mouse.move(x, y, { steps: 2 })
    await this.settled()
    await this.page.mouse.down()
    await this.page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 })
    await this.page.mouse.move(x + dx, y + dy, { steps: 4 })
    await this.settled()
    await this.page.mouse.up()
  }

  /** Draws a small lasso around a place. */
  async lasso(at: Place): Promise<void> {
    const [x, y] = await this.pixel(at)
    await this.page.mouse.move(x - 22, y - 22)
    await this.page.mouse.down()
    for (const [dx, dy] of [
      [22, -22],
      [22, 22],
      [-22, 22],
      [-22, -20],
    ] as const)
      await this.page.mouse.move(x + dx, y + dy, { steps: 4 })
    await this.page.mouse.up()
  }

  key(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  sequence = async (): Promise<number> => (await this.plan()).lastSequence
}

export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, { data: { query, variables } })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** All vertices inside the plan that just two grids of one community share. */
export const innerVertices = (plan: Plan) =>
  sharedVertices(plan).filter(
    ({ grids: [one, other, more] }) => !more && one?.inPlan && other?.inPlan && one.community === other.community,
  )

/** What a window shows of a plan at a zoom, around the place it looks at. */
export const windowOn = (plan: Plan, zoom: number) => {
  const pixel = (360 / (256 * 2 ** zoom)) * E7
  const grids = plan.grids.map(grid => ({ vertices: verticesOf(grid), box: bboxOf(boundaryOf(grid))!, id: grid.id }))
  const boxes = new Map(grids.map(({ id, box }) => [id, box]))
  const around = ([x, y]: Place, pixels: number): BBox => ({
    west: x - pixels * pixel,
    south: y - pixels * pixel,
    east: x + pixels * pixel,
    north: y + pixels * pixel,
  })
  const isWithin = (box: BBox, [x, y]: Place) => x >= box.west && x <= box.east && y >= box.south && y <= box.north
  return {
    pixel,
    /** Whether grids are seen whole. */
    shows: (at: Place, whole: readonly Grid[]) =>
      whole.every(({ id }) => {
        const { west, south, east, north } = boxes.get(id)!
        const view = around(at, 300)
        return isWithin(view, [west, south]) && isWithin(view, [east, north])
      }),
    /** Whether no other vertex lies within some pixels of a place. */
    hasRoom: (at: Place, pixels: number) => {
      const room = around(at, pixels)
      return grids
        .filter(({ box }) => boxesMeet(box, room))
        .every(({ vertices }) => vertices.every(place => keyOf(place) === keyOf(at) || !isWithin(room, place)))
    },
  }
}

/** One of them around which there is room for a hand, in the view of this zoom, and whose first grid a vertical line cuts in two. */
export const innerVertex = (plan: Plan, zoom = 17) => {
  const { shows, hasRoom } = windowOn(plan, zoom)
  const seen = innerVertices(plan).filter(
    ({ at, grids: both }) => shows(at, both) && cutsOf(both[0]!, middleOf(both[0]!)[0]) === 2,
  )
  for (const pixels of [45, 34, 26]) {
    const found = seen.find(({ at }) => hasRoom(at, pixels))
    if (found) return found
  }
  throw new Error('There is no room for a hand around any vertex.')
}

/** How often the line of a longitude crosses a grid's boundary. */
const cutsOf = (grid: Grid, longitude: number): number =>
  boundaryOf(grid)
    .flat()
    .reduce(
      (cuts, ring) => cuts + ring.filter(([x], i) => i > 0 && x < longitude !== ring[i - 1]![0] < longitude).length,
      0,
    )
