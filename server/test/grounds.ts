import { DENVER } from './denver-district.ts'
import { type Contents, contentsHere } from './templates.ts'

/** A district to draw in. */
export interface Ground {
  readonly name: string
  readonly contents: Contents
  readonly district: string
  /** A division in it whose grids are split. */
  readonly part: string
  /** Who may redraw the whole district. */
  readonly planner: string
}

const sample: Ground = {
  name: 'the sample',
  contents: 'sample',
  district: '530302',
  part: '530302001',
  planner: 'qilin',
}
const denver: Ground = { name: 'Denver', contents: 'denver', district: DENVER, part: DENVER, planner: 'denver' }

/** The invented district and, where its files lie beside the project, a real one. */
export const grounds: readonly Ground[] = [sample, denver].filter(({ contents }) => contentsHere.includes(contents))
