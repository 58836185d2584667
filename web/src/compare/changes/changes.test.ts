import type { MultiLineString } from 'geojson'
import { expect, test } from 'vitest'
import type { Comparison, Diff } from '../states/loadComparison.ts'
import { changesOf, figureOf, type GridFacts } from './changes.ts'
import { changesCsv } from './changesCsv.ts'
import { type Names, sentencesOf } from './words.ts'

const EAST = '530302001001'
const WEST = '530302001002'

const names = (language: Names['language'], within = '530302001'): Names => ({
  language,
  grid: name => name ?? '?',
  division: code =>
    language === 'zh' ? { [EAST]: '东社区', [WEST]: '西社区' }[code]! : { [EAST]: 'East', [WEST]: 'West' }[code]!,
  within,
})

const facts = (id: string, households: number, others: Partial<GridFacts> = {}): GridFacts => ({
  id,
  code: `${EAST}00${id}`,
  name: `第0${id}网格`,
  community: EAST,
  kind: 'GENERAL',
  area: households * 100,
  households,
  population: households * 2,
  ...others,
})

const rims: MultiLineString = {
  type: 'MultiLineString',
  coordinates: [
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ],
  ],
}
const boundary = rims
const exchange = (from: string | null, to: string | null, households: number, area = households * 100) => ({
  from,
  to,
  area,
  buildings: households > 0 ? 1 : 0,
  households,
  population: households * 2,
  rims,
})

function comparison(grids: Diff['grids'], exchanges: Diff['exchanges']): Comparison {
  const state = (side: 'before' | 'after') =>
    grids.flatMap(grid => {
      const facts = grid[side]
      if (!facts) return []
      const { id, name, community, households } = facts
      return [{ id, name: name ?? undefined, community: community ?? '', households, boundary }]
    })
  const at = (side: 'before' | 'after') => ({ choice: { type: 'today' } as const, plan: null, grids: state(side) })
  const diff = { grids, exchanges, linesBefore: rims, linesAfter: rims }
  return { from: at('before'), to: at('after'), diff } as unknown as Comparison
}

const same = (grid: GridFacts) => ({ before: grid, after: grid })

test('what only rounding moved is counted, but neither told nor numbered', () => {
  const changes = changesOf(
    comparison(
      [same(facts('1', 200)), same(facts('2', 200))],
      [exchange('1', '2', 0, 0.4), exchange('2', '1', 0, 0.9)],
    ),
  )
  expect(changes).toEqual({ grids: [], exchanges: [], leftOut: 2 })
})

test('ground is numbered by its households, and each grid knows what it gained and lost', () => {
  const { grids, exchanges } = changesOf(
    comparison(
      [
        { before: facts('3', 290), after: facts('3', 248) },
        { before: facts('7', 210), after: facts('7', 259) },
        { before: facts('8', 220), after: facts('8', 213) },
      ],
      [exchange('8', '7', 7, 90_000), exchange('3', '7', 42)],
    ),
  )
  expect(exchanges.map(({ number, from, to }) => [number, from?.id, to?.id])).toEqual([
    [1, '3', '7'],
    [2, '8', '7'],
  ])
  const seven = grids.find(({ id }) => id === '7')!
  expect(seven.gained.map(({ number }) => number)).toEqual([1, 2])
  expect(figureOf([seven], 'households')).toEqual({ before: 210, after: 259, change: 49 })
  expect(figureOf(grids, 'households').change).toBe(0)
})

const reform = changesOf(
  comparison(
    [
      { before: facts('3', 290), after: facts('3', 248) },
      { before: facts('7', 210), after: facts('7', 252) },
      { before: null, after: facts('9', 100, { code: null, community: WEST }) },
      { before: facts('4', 100, { community: WEST }), after: null },
      { before: facts('5', 220), after: facts('5', 220, { name: '=翠峰,"网格"', community: WEST, kind: 'SPECIAL' }) },
    ],
    [exchange('3', '7', 42), exchange('4', '9', 100), exchange('7', null, 0, 500)],
  ),
)

test('everything is told in Chinese as a planner says it', () => {
  expect(sentencesOf(reform, names('zh')).map(({ text }) => text)).toEqual([
    '新设西社区第09网格，100户、200人，由第04网格划出。',
    '撤销西社区第04网格，并入第09网格。',
    '西社区第04网格向第09网格划出100户、200人（10,000\u00a0平方米）。',
    '东社区第03网格向第07网格划出42户、84人（4,200\u00a0平方米）。',
    '东社区第07网格划出500\u00a0平方米（无住户），不再属于任何网格。',
    '东社区第05网格更名为=翠峰,"网格"。',
    '=翠峰,"网格"由东社区改属西社区。',
    '西社区=翠峰,"网格"由综合网格改为专属网格。',
  ])
})

test('everything is told in English', () => {
  const [created, removed, , loses, nobody] = sentencesOf(reform, names('en')).map(({ text }) => text)
  expect(created).toBe('第09网格 of West is new, with 100 households and 200 people, made from 第04网格.')
  expect(removed).toBe('第04网格 of West is removed; its ground goes to 第09网格.')
  expect(loses).toBe('第03网格 of East loses 42 households (84 people, 4,200\u00a0m²) to 第07网格.')
  expect(nobody).toBe('第07网格 of East loses 500\u00a0m² without households, which no grid holds then.')
})

test('within one community nobody needs to be told which', () => {
  const [, , , loses] = sentencesOf(reform, names('en', EAST)).map(({ text }) => text)
  expect(loses).toBe('第03网格 loses 42 households (84 people, 4,200\u00a0m²) to 第07网格.')
})

test('the file opens in a spreadsheet as Chinese, and no cell is run as a formula', () => {
  const file = changesCsv(reform, names('zh'))
  expect(file.startsWith('\u{feff}编码,社区,网格,变化,')).toBe(true)
  const lines = file.trimEnd().split('\r\n')
  expect(lines).toHaveLength(7)
  expect(lines[1]).toBe(`"=""${EAST}003""",东社区,第03网格,,290,248,-42,580,496,-84,29000,24800,-4200,,第07网格 42户`)
  expect(lines[5]).toContain(`,西社区,"'=翠峰,""网格""",更名; 改属; 改类型,220,220,0,`)
  expect(lines[6]!.startsWith(',,合计,,820,820,0,')).toBe(true)
})
