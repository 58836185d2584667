import { expect, test } from 'vitest'
import type { StaffEffectFragment } from '../../api/index.ts'
import { choicesOf, settlementsOf, standardOf, twiceLed } from './settlement.ts'

const effect = (assignmentId: string, more: Partial<StaffEffectFragment>): StaffEffectFragment => ({
  assignmentId,
  gridId: 'Grid:a',
  gridCode: '530302001001001',
  gridName: '第一网格',
  role: 'LEADER',
  since: '2026-01-01',
  kind: 'SPLIT',
  member: null,
  places: [{ gridId: 'Grid:a', role: 'LEADER' }],
  successors: [
    { gridId: 'Grid:a', code: '530302001001001', name: '第一网格' },
    { gridId: 'Grid:n', code: null, name: null },
  ],
  ...more,
})
const stays = effect('1', {})
const works = effect('2', { kind: 'MERGED', places: [{ gridId: 'Grid:b', role: 'WORKER' }] })
const ends = effect('3', { kind: 'ENDED', places: [], successors: [] })

test('people stay, move or end by themselves, and only what is chosen otherwise is said', () => {
  expect([stays, works, ends].map(standardOf)).toEqual(['Grid:a LEADER', 'Grid:b WORKER', 'END'])
  expect(choicesOf(stays)).toEqual(['Grid:a LEADER', 'Grid:a WORKER', 'Grid:n LEADER', 'Grid:n WORKER', 'END'])
  expect(choicesOf(ends)).toEqual(['END'])
  const chosen = new Map([
    ['1', 'Grid:n LEADER' as const],
    ['2', 'Grid:b WORKER' as const],
    ['3', 'END' as const],
  ])
  expect(settlementsOf([stays, works, ends], chosen)).toEqual([
    { assignmentId: '1', places: [{ gridId: 'Grid:n', role: 'LEADER' }] },
  ])
  expect(settlementsOf([works], new Map([['2', 'END']]))).toEqual([{ assignmentId: '2', places: [] }])
})

test('two leaders of one grid are seen before they are sent', () => {
  expect(twiceLed([stays, works], new Map())).toEqual(new Set())
  expect(twiceLed([stays, works], new Map([['2', 'Grid:a LEADER']]))).toEqual(new Set(['Grid:a']))
})
