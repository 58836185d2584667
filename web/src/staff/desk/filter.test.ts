import { expect, test } from 'vitest'
import { EVERYBODY, filtered } from './filter.ts'
import { figuresOf, gridRowsOf } from './gridRows.ts'
import type { Assignment, Person } from './people.ts'

const assignment = (gridCode: string, more: Partial<Assignment> = {}): Assignment => ({
  assignmentId: `${gridCode} ${more.since ?? ''}`,
  gridId: `Grid:${gridCode}`,
  gridCode,
  gridName: '第一网格',
  role: 'WORKER',
  since: '2026-01-01',
  until: null,
  ...more,
})
const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: `StaffMember:${name}`,
  version: 1,
  code: name,
  name,
  employment: 'FULL_TIME',
  officePhone: null,
  divisionCode: '530302001001',
  erased: false,
  assignments: [],
  ...more,
})
const [one, two] = ['530302001001001', '530302001001002'] as const
const people = [
  person('甲', { officePhone: '0874-1234567', assignments: [assignment(one, { role: 'LEADER' }), assignment(two)] }),
  person('乙', { officePhone: '138****1234', employment: 'PART_TIME', assignments: [assignment(one)] }),
  person('丙', { assignments: [assignment(two, { until: '2026-06-01' })] }),
]
const found = (filter: Partial<typeof EVERYBODY>, day = '2026-11-01') =>
  filtered(people, { ...EVERYBODY, ...filter }, day).map(({ name }) => name)

test('people are found by name, number, grid, role and how many grids they hold on a day', () => {
  expect(found({})).toEqual(['甲', '乙', '丙'])
  expect(found({ text: ' 甲 ' })).toEqual(['甲'])
  expect(found({ text: two })).toEqual(['甲'])
  expect(found({ text: two }, '2026-05-31')).toEqual(['甲', '丙'])
  expect(found({ role: 'LEADER' })).toEqual(['甲'])
  expect(found({ employment: 'PART_TIME' })).toEqual(['乙'])
  expect(found({ grids: 'NONE' })).toEqual(['丙'])
  expect(found({ grids: 'SEVERAL' })).toEqual(['甲'])
})

test('a phone is found by its digits, and nothing of one that is masked', () => {
  expect(found({ text: '874123' })).toEqual(['甲'])
  expect(found({ text: '1234567' })).toEqual(['甲'])
  expect(found({ text: '1381234' })).toEqual([])
})

test('of each grid it is known who is missing, and of each community how many households a worker has', () => {
  const grid = (code: string, households: number) => ({
    id: `Grid:${code}`,
    code,
    name: '第一网格',
    kind: 'GENERAL' as const,
    households,
    boundary: null as never,
  })
  const grids = [grid(one, 200), grid(two, 100), grid('530302001002001', 50)]
  const rows = gridRowsOf(grids, people, '2026-11-01')
  expect(
    rows.map(({ code, leader, workers, vacancy }) => [code.slice(-6), leader?.name ?? null, workers.length, vacancy]),
  ).toEqual([
    ['001001', '甲', 1, null],
    ['001002', null, 1, 'LEADER'],
    ['002001', null, 0, 'ANYBODY'],
  ])
  expect(figuresOf(rows)).toEqual([
    {
      code: '530302001001',
      grids: 2,
      households: 300,
      leaders: 1,
      workers: 2,
      withoutLeader: 1,
      withoutWorkers: 0,
      several: 1,
      perWorker: 150,
    },
    {
      code: '530302001002',
      grids: 1,
      households: 50,
      leaders: 0,
      workers: 0,
      withoutLeader: 1,
      withoutWorkers: 1,
      several: 0,
      perWorker: null,
    },
  ])
})
