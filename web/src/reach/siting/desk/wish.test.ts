import { expect, test } from 'vitest'
import { WHOLE } from '../../desk/question.ts'
import { FIRST_WISH, sitingInput } from './wish.ts'

const question = { ...WHOLE, within: '530302' }

test('a wish asks for a count or a share, and for a capacity only where ways are to be short', () => {
  expect(sitingInput(question, FIRST_WISH, null)).toEqual({
    within: '530302',
    aim: 'MOST_WITHIN',
    count: 3,
    minutes: 15,
    pace: 'ADULT',
    filter: {},
  })
  expect(sitingInput(question, { ...FIRST_WISH, goal: 'share', capacity: 800 }, null)).toMatchObject({ share: 0.95 })
  const ways = sitingInput(question, { ...FIRST_WISH, aim: 'SHORTEST_WAYS', goal: 'share', capacity: 800 }, null)
  expect(ways).toMatchObject({ count: 3, capacity: 800 })
  expect(ways).not.toHaveProperty('share')
})

test('the stations that count and the places that were pressed go along', () => {
  const place = { longitude: 103.8, latitude: 25.5, zoom: 14 }
  const asked = { ...question, kinds: ['COURIER_POST' as const], planned: true, pace: 'OLDER' as const }
  expect(sitingInput(asked, FIRST_WISH, [place])).toMatchObject({
    pace: 'OLDER',
    filter: { kinds: ['COURIER_POST'], statuses: ['OPEN', 'PLANNED'] },
    candidates: [{ longitude: 103.8, latitude: 25.5 }],
  })
})
