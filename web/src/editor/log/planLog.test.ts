import { encodeCoverage, findGrid } from '@geyi/shared/coverage'
import { applyEdit, type Edit } from '@geyi/shared/edits'
import { expect, test, vi } from 'vitest'
import { at, LogInMemory } from '../../../test/testGround.ts'
import { PlanLog, type Refusal } from './planLog.ts'
import type { KeptTask, Proposed, TaskKeeper } from './task.ts'

const rename = (grid: string, name: string): Edit => ({ type: 'renameGrid', grid, name })
const move: Edit = { type: 'moveVertex', from: at(2, 2), to: at(2.5, 2.5) }

/** Keeps tasks as a browser's database does: as values of their own. */
class KeeperInMemory implements TaskKeeper {
  tasks: KeptTask[] = []

  async keep(tasks: readonly KeptTask[]): Promise<boolean> {
    this.tasks = structuredClone([...tasks])
    return true
  }

  leave(): void {}
}

function begin(server = new LogInMemory(), keeper = new KeeperInMemory()) {
  const refusals: Refusal[] = []
  let keys = 0
  const log = new PlanLog({
    server,
    coverage: server.coverage,
    state: { version: server.rows.length + 1, lastSequence: server.rows.length, canUndo: false, canRedo: false },
    newKey: () => `${server.rows.length}-${++keys}`,
    keeper,
    changed: () => {},
    refused: refusal => refusals.push(refusal),
    wait: () => new Promise(resolve => setTimeout(resolve, 5)),
  })
  const draw = (edit: Edit, proposed?: Proposed) => {
    const outcome = applyEdit(log.coverage, edit)
    if ('problems' in outcome) throw new Error(outcome.problems[0]!.code)
    log.draw({ edit, proposed }, outcome.coverage)
  }
  const saved = () => vi.waitFor(() => expect(log.saving).toBe('saved'))
  return { server, keeper, log, draw, saved, refusals }
}

test('edits are seen at once and arrive in the order in which they were drawn', async () => {
  const { server, log, draw, saved } = begin()
  draw(rename('A', '一'))
  draw(move)
  draw(rename('A', '二'))
  expect(findGrid(log.coverage, 'A')?.name).toBe('二')
  expect(log.saving).toBe('saving')
  await saved()
  expect(server.rows.map(({ edit }) => edit.type)).toEqual(['renameGrid', 'moveVertex', 'renameGrid'])
  expect(encodeCoverage(log.coverage)).toBe(encodeCoverage(server.coverage))
})

test('what is drawn without a network waits, says so, and arrives when there is one', async () => {
  const { server, log, draw, saved } = begin()
  server.isReachable = false
  draw(rename('A', '一'))
  draw(rename('B', '二'))
  await vi.waitFor(() => expect(log.saving).toBe('offline'))
  expect(log.unsaved).toBe(2)
  server.isReachable = true
  log.retry()
  await saved()
  expect(server.rows).toHaveLength(2)
})

test('an edit whose answer was lost is sent again and applied once', async () => {
  const { server, draw, saved } = begin()
  server.losesAnswers = 2
  draw(rename('A', '一'))
  await saved()
  expect(server.rows).toHaveLength(1)
})

test('what others drew meanwhile lies below what is on its way', async () => {
  const { server, log, draw, saved } = begin()
  server.draw(rename('B', '别人'), '同事')
  draw(rename('A', '一'))
  await saved()
  expect(findGrid(log.coverage, 'B')?.name).toBe('别人')
  expect(findGrid(log.coverage, 'A')?.name).toBe('一')
  expect(encodeCoverage(log.coverage)).toBe(encodeCoverage(server.coverage))
})

test('an edit whose ground has moved is taken out, and told with whoever moved it', async () => {
  const { server, log, draw, saved, refusals } = begin()
  server.draw({ type: 'moveVertex', from: at(2, 2), to: at(1.5, 1.5) }, '同事')
  draw(move)
  draw(rename('A', '一'))
  await saved()
  expect(refusals).toMatchObject([
    { edit: move, code: 'VERSION_CONFLICT', others: ['同事'], again: { edit: { ...move, from: at(1.5, 1.5) } } },
  ])
  expect(encodeCoverage(log.coverage)).toBe(encodeCoverage(server.coverage))
  expect(findGrid(log.coverage, 'A')?.name).toBe('一')
})

test('an edit that has not left yet is undone and redone without the server', async () => {
  const { server, log, draw, saved } = begin()
  server.isReachable = false
  draw(rename('A', '一'))
  draw(rename('B', '二'))
  log.undo()
  expect(findGrid(log.coverage, 'B')?.name).toBe('第02网格')
  log.redo()
  expect(findGrid(log.coverage, 'B')?.name).toBe('二')
  log.undo()
  server.isReachable = true
  log.retry()
  await saved()
  expect(server.rows.map(({ edit }) => edit)).toEqual([rename('A', '一')])
})

test('what others draw while one looks on is taken in', async () => {
  const { server, log } = begin()
  server.draw(move, '同事')
  await log.catchUp()
  expect(encodeCoverage(log.coverage)).toBe(encodeCoverage(server.coverage))
  expect(log.version).toBe(2)
})

test('what had not arrived when the page was left is kept, and goes on from where the draft stands then', async () => {
  const { server, keeper, log, draw } = begin()
  server.isReachable = false
  draw(rename('A', '一'))
  draw(move)
  await vi.waitFor(() => expect(log.isKept).toBe(true))
  const left = keeper.tasks
  expect(left).toMatchObject([{ edit: rename('A', '一') }, { edit: move }])
  const onServer = new LogInMemory()
  onServer.draw(rename('B', '别人'), '同事')
  const later = begin(onServer)
  later.log.restore(left)
  expect(findGrid(later.log.coverage, 'A')?.name).toBe('一')
  await later.saved()
  expect(onServer.rows.map(({ edit }) => edit.type)).toEqual(['renameGrid', 'renameGrid', 'moveVertex'])
  expect(encodeCoverage(later.log.coverage)).toBe(encodeCoverage(onServer.coverage))
  await vi.waitFor(() => expect(later.keeper.tasks).toEqual([]))
})

test('an edit that had arrived, though nobody heard of it, is not applied again after the page was left', async () => {
  const { server, keeper, draw } = begin()
  server.losesAnswers = 1
  draw(rename('A', '一'))
  await vi.waitFor(() => expect(server.rows).toHaveLength(1))
  const left = structuredClone(keeper.tasks)
  expect(left).toMatchObject([{ version: 1 }])
  const later = begin(server)
  later.log.restore(left)
  await later.saved()
  expect(server.rows).toHaveLength(1)
  expect(encodeCoverage(later.log.coverage)).toBe(encodeCoverage(server.coverage))
})

test('a log that is closed sends nothing more, and what it kept goes on with the next', async () => {
  const { server, keeper, log, draw } = begin()
  server.isReachable = false
  draw(rename('A', '一'))
  await vi.waitFor(() => expect(log.saving).toBe('offline'))
  log.close()
  server.isReachable = true
  await new Promise(resolve => setTimeout(resolve, 60))
  expect(server.rows).toEqual([])
  const next = begin(server, keeper)
  next.log.restore(keeper.tasks)
  await next.saved()
  expect(server.rows.map(({ edit }) => edit.type)).toEqual(['renameGrid'])
})

test('a proposal is named to the server, also if it was taken back and brought again, left with the page, or drawn on other ground', async () => {
  const proposed = { jobId: 'Job:1', proposal: 2 }
  const { server, keeper, log, draw } = begin()
  server.isReachable = false
  draw(rename('A', '一'))
  draw(move, proposed)
  log.undo()
  log.redo()
  await vi.waitFor(() => expect(log.isKept).toBe(true))
  log.close()
  const onServer = new LogInMemory()
  const later = begin(onServer, keeper)
  later.log.restore(keeper.tasks)
  await later.saved()
  expect(onServer.sent).toEqual([
    { edit: rename('A', '一'), proposed: undefined },
    { edit: move, proposed },
  ])
  const refused = begin()
  refused.server.draw({ type: 'moveVertex', from: at(2, 2), to: at(1.5, 1.5) }, '同事')
  refused.draw(move, proposed)
  await refused.saved()
  expect(refused.refusals[0]!.again!.proposed).toBeUndefined()
  expect(refused.refusals).toMatchObject([{ again: { edit: { from: at(1.5, 1.5) } } }])
})
