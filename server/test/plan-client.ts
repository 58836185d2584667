import { buildCoverage, type Coverage, type Grid, gridsOf } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { type Position, quantise } from '@geyi/shared/geo'
import type { Answer, Ask, Asker } from './asker.ts'

/** A plan with its draft, as a planner's page has it. */
export interface OpenedPlan {
  readonly id: string
  version: number
  lastSequence: number
  readonly divisionCode: string
  coverage: Coverage
}

const GRIDS = 'grids { id: gridId community: communityCode name kind boundary }'

/** Somebody at the desk: asks under an account of their own. */
export class PlanClient {
  constructor(
    readonly server: { readonly ask: Ask },
    readonly cookie: string | undefined,
  ) {}

  static async signIn(server: Asker, username: string): Promise<PlanClient> {
    return new PlanClient(server, await server.signIn(username))
  }

  /** A plan's own coverage, if it is among the variables, stays here. */
  ask(query: string, variables: object = {}): Promise<Answer> {
    return this.server.ask(query, { ...variables, coverage: undefined }, this.cookie)
  }

  /** Asks for what must be granted. */
  async get(query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.ask(query, variables)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }

  async create(divisionCode: string, name = '试划', baseDate?: string): Promise<OpenedPlan> {
    const { createPlan } = await this.get(
      `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id version lastSequence ${GRIDS} } } }`,
      { input: { divisionCode, name, baseDate } },
    )
    const { id, version, lastSequence, grids } = createPlan.plan
    return { id, version, lastSequence, divisionCode, coverage: coverageOf(grids) }
  }

  /** The draft as the server has it now. */
  async open({ id, divisionCode }: Pick<OpenedPlan, 'id' | 'divisionCode'>): Promise<OpenedPlan> {
    const { plan } = await this.get(`query ($id: ID!) { plan(id: $id) { version lastSequence ${GRIDS} } }`, { id })
    return { ...plan, id, divisionCode, coverage: coverageOf(plan.grids) }
  }

  send(planId: string, version: number, edits: readonly unknown[], idempotencyKey?: string): Promise<Answer> {
    return this.ask(
      'mutation ($input: ApplyEditsInput!) { applyEdits(input: $input) { version edits { sequence version kind undoes edit request author { username } } plan { version canUndo canRedo } } }',
      { input: { planId, version, edits, idempotencyKey } },
    )
  }

  /** Draws what must be accepted, here and there. */
  async draw(plan: OpenedPlan, ...edits: Edit[]): Promise<void> {
    const { data, errors } = await this.send(plan.id, plan.version, edits)
    if (errors) throw new Error(JSON.stringify(errors))
    for (const edit of edits) {
      const outcome = applyEdit(plan.coverage, edit)
      if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems))
      plan.coverage = outcome.coverage
    }
    plan.version = data.applyEdits.version
    plan.lastSequence = data.applyEdits.edits.at(-1).sequence
  }

  undo(plan: Pick<OpenedPlan, 'id' | 'version'>, key?: string): Promise<Answer> {
    return this.ask(
      'mutation ($id: ID!, $version: Int!, $key: String) { undoEdit(input: { planId: $id, version: $version, idempotencyKey: $key }) { version edits { sequence kind undoes edit } plan { canUndo canRedo } } }',
      { id: plan.id, version: plan.version, key },
    )
  }

  redo(plan: Pick<OpenedPlan, 'id' | 'version'>): Promise<Answer> {
    return this.ask(
      'mutation ($id: ID!, $version: Int!) { redoEdit(input: { planId: $id, version: $version }) { version edits { sequence kind undoes edit } plan { canUndo canRedo } } }',
      { id: plan.id, version: plan.version },
    )
  }

  /** The whole log. */
  async log(id: string): Promise<LogEntry[]> {
    const all: LogEntry[] = []
    for (;;) {
      const { plan } = await this.get(
        'query ($id: ID!, $after: Int) { plan(id: $id) { edits(afterSequence: $after) { sequence version kind undoes edit request createdAt author { username } } } }',
        { id, after: all.length },
      )
      all.push(...plan.edits)
      if (plan.edits.length < 1000) return all
    }
  }
}

/** A row of a log, as the API answers it. */
export interface LogEntry {
  sequence: number
  version: number
  kind: string
  undoes: number | null
  edit: Edit
  request: string | null
  author: { username: string }
}

/** The coverage of grids as the API answers them. */
export function coverageOf(
  grids: readonly { id: string; community: string; name: string; kind: any; boundary: any }[],
): Coverage {
  return buildCoverage(
    grids.map(({ id, community, name, kind, boundary }): Grid => {
      const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates
      return {
        id,
        community,
        ...(name === null ? {} : { name }),
        ...(kind === null ? {} : { kind }),
        boundary: polygons.map((rings: number[][][]) =>
          rings.map(ring => ring.map(([x, y]): Position => [quantise(x!), quantise(y!)])),
        ),
      }
    }),
  )
}

/** A log replayed on a coverage; it must fit, row after row. */
export function replayed(base: Coverage, log: readonly LogEntry[]): Coverage {
  let coverage = base
  for (const [index, { sequence, edit }] of log.entries()) {
    if (sequence !== index + 1) throw new Error(`Row ${index + 1} has the sequence ${sequence}.`)
    const outcome = applyEdit(coverage, edit)
    if ('problems' in outcome) throw new Error(`Row ${sequence} does not fit: ${JSON.stringify(outcome.problems)}`)
    coverage = outcome.coverage
  }
  return coverage
}

/** Grids of a division. */
export const gridsWithin = (coverage: Coverage, code: string): Grid[] =>
  gridsOf(coverage).filter(({ community }) => community!.startsWith(code))

/** Vertices where only grids of one community meet: whoever may redraw it may move them. */
export function innerVertices(coverage: Coverage, code: string): Position[] {
  const communities = new Map<string, Set<string>>()
  const places = new Map<string, { place: Position; grids: Set<string> }>()
  for (const { id, community, boundary } of gridsOf(coverage))
    for (const ring of boundary.flat())
      for (const place of ring.slice(1)) {
        const key = `${place}`
        communities.set(key, (communities.get(key) ?? new Set()).add(community!))
        const known = places.get(key) ?? { place, grids: new Set() }
        known.grids.add(id)
        places.set(key, known)
      }
  return [...places].flatMap(([key, { place, grids }]) =>
    communities.get(key)!.size === 1 &&
    grids.size >= 2 &&
    [...communities.get(key)!][0]!.startsWith(code) &&
    !onRim(coverage, place)
      ? [place]
      : [],
  )
}

const rims = new WeakMap<Coverage, Set<string>>()

/** Whether a vertex lies on the outline of all ground. */
function onRim(coverage: Coverage, place: Position): boolean {
  const known = rims.get(coverage)
  if (known) return known.has(`${place}`)
  const ways = new Map<string, number>()
  for (const { boundary } of gridsOf(coverage))
    for (const ring of boundary.flat())
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [`${ring[i - 1]}`, `${ring[i]}`]
        const key = a < b ? `${a} ${b}` : `${b} ${a}`
        ways.set(key, (ways.get(key) ?? 0) + 1)
      }
  const rim = new Set<string>()
  for (const [key, count] of ways) if (count === 1) for (const end of key.split(' ')) rim.add(end)
  rims.set(coverage, rim)
  return rim.has(`${place}`)
}

/** A vertex and a place beside it to which it can be moved. */
export const movable = (coverage: Coverage, code: string, random: () => number): MoveVertex =>
  movableFrom(innerVertices(coverage, code), coverage, random)

type MoveVertex = Extract<Edit, { type: 'moveVertex' }>

/** One of these vertices that is still there and can be moved, and a place for it. */
export function movableFrom(vertices: readonly Position[], coverage: Coverage, random: () => number): MoveVertex {
  for (let tries = 0; tries < 1_000; tries++) {
    const from = vertices[Math.floor(random() * vertices.length)]!
    const to: Position = [from[0] + Math.floor(random() * 400) - 200, from[1] + Math.floor(random() * 400) - 200]
    const edit = { type: 'moveVertex' as const, from, to }
    if (!('problems' in applyEdit(coverage, edit))) return edit
  }
  throw new Error('No vertex can be moved.')
}

/** A cut through a grid from side to side, at a share of its height. */
export function cutOf(
  { id, community, boundary }: Grid,
  newId: string,
  share = 0.5,
): Extract<Edit, { type: 'splitGrid' }> {
  const places = boundary.flat(2)
  const [west, east] = [Math.min(...places.map(([x]) => x)), Math.max(...places.map(([x]) => x))]
  const [south, north] = [Math.min(...places.map(([, y]) => y)), Math.max(...places.map(([, y]) => y))]
  const y = Math.round(south + share * (north - south))
  return {
    type: 'splitGrid',
    grid: id,
    path: [
      [west - 1000, y],
      [east + 1000, y],
    ],
    into: [{ id: newId, community: community! }],
  }
}

/** A grid of a division that one straight cut divides in two, and the cut. */
export function splittable(
  coverage: Coverage,
  code: string,
  newId: string,
  skip = 0,
): Extract<Edit, { type: 'splitGrid' }> {
  const cuts = gridsWithin(coverage, code)
    .map(grid => cutOf(grid, newId))
    .filter(edit => !('problems' in applyEdit(coverage, edit)))
  return cuts[skip]!
}
