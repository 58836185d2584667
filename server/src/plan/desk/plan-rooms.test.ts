import { expect, test } from 'vitest'
import { PlanRooms } from './plan-rooms.ts'

const page = (accountId: string, id: string, present = true) => ({
  id,
  accountId,
  username: accountId,
  displayName: accountId,
  longitude: null,
  latitude: null,
  selection: [],
  present,
})

test('one account fills no room: after twenty open pages it is told to close some, and others are shown as before', () => {
  const rooms = new PlanRooms()
  const room = rooms.enter('plan')
  let shown = 0
  for (let n = 0; n < 2_000; n++)
    try {
      rooms.show('plan', page('ghost', `page-${n}`))
      shown++
    } catch (error) {
      expect(error).toMatchObject({ extensions: { code: 'TOO_MANY_FEATURES' } })
    }
  expect(shown).toBe(20)
  rooms.show('plan', page('zhao', 'page-1'))
  rooms.show('plan', page('ghost', 'page-1'))
  expect(room.changedSince(0)).toHaveLength(21)
})

test('pages that come and go take no more room than those that stay', () => {
  const rooms = new PlanRooms()
  const room = rooms.enter('plan')
  for (let n = 0; n < 2_000; n++) {
    rooms.show('plan', page('zhao', `page-${n}`))
    rooms.show('plan', page('zhao', `page-${n}`, false))
    rooms.show('plan', page('zhao', `never-${n}`, false))
  }
  expect(room.changedSince(0).length).toBeLessThanOrEqual(40)
})
