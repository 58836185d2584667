import { buildCoverage, type Coverage, type Grid } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { E7, type Position } from '@geyi/shared/geo'
import type { Rights } from '@geyi/shared/rights'
import type { BuildingColumns } from '../src/editor/draft/draft.ts'
import { type LogRow, type LogState, type PlanServer, Refused, Unreachable } from '../src/editor/log/planServer.ts'
import type { Made } from '../src/editor/log/task.ts'

/** A place some steps of 0.001° east and north of a corner in the sample's latitude. */
export const at = (east: number, north: number): Position => [103.8 * E7 + east * 10_000, 25.5 * E7 + north * 10_000]

const square = (west: number, south: number): Grid['boundary'] => [
  [[at(west, south), at(west + 2, south), at(west + 2, south + 2), at(west, south + 2), at(west, south)]],
]

/**
 * Four grids, of which the plan for …001 has three; D lies in another subdistrict.
 *
 *      ┌───┬───┐ 4
 *      │ C │ D │
 *      ├───┼───┤ 2
 *      │ A │ B │
 *      └───┴───┘ 0
 */
export const fourGrids: Coverage = buildCoverage([
  { id: 'A', community: '530302001001', name: '第01网格', boundary: square(0, 0) },
  { id: 'B', community: '530302001001', name: '第02网格', boundary: square(2, 0) },
  { id: 'C', community: '530302001002', name: '第01网格', boundary: square(0, 2) },
  { id: 'D', community: '530302002001', name: '第01网格', boundary: square(2, 2) },
])

/** A building of 10 households and 30 people in the middle of every square step. */
export const buildings: BuildingColumns = (() => {
  const places = [0, 1, 2, 3].flatMap(east => [0, 1, 2, 3].map(north => at(east + 0.5, north + 0.5)))
  return {
    x: places.map(([x]) => x),
    y: places.map(([, y]) => y),
    households: places.map(() => 10),
    population: places.map(() => 30),
  }
})()

/** Rights of the planner of the subdistrict …001. */
export const subdistrictRights: Rights = {
  division: '530302001',
  planner: ['530302001'],
  extent: [[[at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)]]],
}

/** A plan's log kept in memory by the rules of the server: edits apply to what is there, keys answer once. */
export class LogInMemory implements PlanServer {
  coverage: Coverage = fourGrids
  /** What was sent, in its order. */
  readonly sent: Made[] = []
  rows: LogRow[] = []
  isReachable = true
  /** Takes what comes, but its answer is lost. */
  losesAnswers = 0

  async apply({ edit, proposed }: Made, _version: number, key: string): Promise<LogState> {
    this.reach()
    this.sent.push({ edit, proposed })
    const known = this.rows.find(({ request }) => request === key)
    if (!known) this.draw(edit, 'me', key)
    if (this.losesAnswers > 0) {
      this.losesAnswers--
      throw new Unreachable('The answer is lost.')
    }
    return this.state(this.rows.filter(({ request }) => request === key))
  }

  async undo(): Promise<LogState> {
    this.reach()
    throw new Refused('BAD_USER_INPUT', 'Nothing to undo.')
  }

  redo(): Promise<LogState> {
    return this.undo()
  }

  async rowsAfter(sequence: number): Promise<LogState> {
    this.reach()
    return this.state(this.rows.filter(row => row.sequence > sequence))
  }

  /** Somebody draws. */
  draw(edit: Edit, author: string, key: string | null = null): void {
    const outcome = applyEdit(this.coverage, edit)
    if ('problems' in outcome) throw new Refused('VERSION_CONFLICT', 'The ground has moved.')
    this.coverage = outcome.coverage
    const sequence = this.rows.length + 1
    this.rows.push({
      sequence,
      version: sequence + 1,
      kind: 'EDIT',
      undoes: null,
      edit,
      request: key,
      author,
      createdAt: '',
    })
  }

  private reach(): void {
    if (!this.isReachable) throw new Unreachable('No answer.')
  }

  private state(rows: readonly LogRow[]): LogState {
    const lastSequence = this.rows.length
    return { version: lastSequence + 1, lastSequence, canUndo: lastSequence > 0, canRedo: false, rows }
  }
}
