import { expect, test } from 'vitest'
import { afterRedo, afterUndo, emptyHistory, type History, withDone, without } from './history.ts'

const start: History<string> = emptyHistory
const history = (...changes: string[]): History<string> => changes.reduce(withDone<string>, start)

test('the last change is taken back first and done again last', () => {
  const undone = afterUndo(afterUndo(history('move', 'rename', 'delete')))
  expect(undone).toEqual({ done: ['move'], undone: ['rename', 'delete'] })
  expect(afterRedo(undone)).toEqual({ done: ['rename', 'move'], undone: ['delete'] })
})

test('a new change ends what could be done again', () => {
  expect(withDone(afterUndo(history('move', 'rename')), 'delete')).toEqual({ done: ['delete', 'move'], undone: [] })
})

test('with nothing done there is nothing to take back', () => {
  expect(afterUndo(history())).toEqual(emptyHistory)
  expect(afterRedo(history('move'))).toEqual(history('move'))
})

test('changes of a station that somebody else changed are forgotten', () => {
  expect(without(afterUndo(history('a1', 'b1', 'a2')), change => change.startsWith('a'))).toEqual(history('b1'))
})
