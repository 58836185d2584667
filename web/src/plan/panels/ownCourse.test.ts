import { expect, test } from 'vitest'
import { ownCourse } from './ownCourse.ts'

const rows = (...kinds: string[]) =>
  kinds.map((kind, i) => ({
    sequence: i + 1,
    kind: kind.replace('*', '') as 'EDIT' | 'UNDO' | 'REDO',
    mine: !kind.endsWith('*'),
  }))

test('steps lead back to each own edit, over those of others', () => {
  expect([...ownCourse(rows('EDIT', 'EDIT', 'EDIT*', 'EDIT'))]).toEqual([
    [1, { undone: false, steps: 2 }],
    [2, { undone: false, steps: 1 }],
    [4, { undone: false, steps: 0 }],
  ])
})

test('what was undone can be gone forward to, until something else is drawn', () => {
  const undone = rows('EDIT', 'EDIT', 'EDIT', 'UNDO', 'UNDO', 'REDO', 'UNDO')
  expect([...ownCourse(undone)]).toEqual([
    [1, { undone: false, steps: 0 }],
    [3, { undone: true, steps: 2 }],
    [2, { undone: true, steps: 1 }],
  ])
  expect([...ownCourse([...undone, { sequence: 8, kind: 'EDIT', mine: true }])]).toEqual([
    [1, { undone: false, steps: 1 }],
    [8, { undone: false, steps: 0 }],
  ])
})
