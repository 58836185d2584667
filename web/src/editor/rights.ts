import {
  type Coverage,
  divisionOf,
  divisionOverBoth,
  findGrid,
  type Grid,
  type GridId,
  type Holder,
} from '@geyi/shared/coverage'
import type { Accepted, Edit } from '@geyi/shared/edits'
import { fastAreaOf, locate, type MultiPolygon, type Position } from '@geyi/shared/geo'
import type { BoxedArc } from './arcBook.ts'

/** What may be drawn: in a plan for one division, by a planner with rights over some. */
export interface Rights {
  /** Code of the plan's division. */
  readonly division: string
  /** Codes of the divisions whose subtrees the planner may redraw; none when the plan can't be drawn in. */
  readonly planner: readonly string[]
  /** The district's ground without its holes: nobody's ground inside it is the district's to give. */
  readonly extent: MultiPolygon
}

/** Whether whoever has these rights may redraw the inside of a division. */
export const mayRedraw = ({ division, planner }: Rights, code: string): boolean =>
  code.startsWith(division) && planner.some(own => code.startsWith(own))

/** The division whose a boundary is to move: the lowest that contains both sides. */
export function keeperOf(
  coverage: Coverage,
  { extent }: Rights,
  { line, left, right }: Pick<BoxedArc, 'line' | 'left' | 'right'>,
): string {
  const [one, other] = [gridOf(coverage, left), gridOf(coverage, right)]
  if (one && other) return divisionOverBoth(one, other)
  const community = (one ?? other)?.community
  return divisionOf(community, isInside(line, extent) ? 'district' : 'prefecture') ?? ''
}

const gridOf = (coverage: Coverage, holder: Holder): Grid | undefined =>
  holder === undefined ? undefined : findGrid(coverage, holder)

const isInside = (line: readonly Position[], extent: MultiPolygon): boolean => {
  const [a, b] = [line[0]!, line[1]!]
  return locate([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], extent) === 'inside'
}

/** m² by which rounding may change a grid that only gets a vertex on its line. */
const ROUNDING = 1

/**
 * The division without whose right an edit can't be made, if there is one: a quick look for the preview, by the grids whose
 * ground or community changes. The server looks at every boundary.
 */
export function keeperAgainst(
  rights: Rights,
  before: Coverage,
  edit: Edit,
  { coverage: after }: Accepted,
  touched: readonly GridId[],
): string | null {
  const communities = touched.flatMap(id => {
    const [was, is] = [findGrid(before, id), findGrid(after, id)]
    if (was && is && was.community === is.community && !groundDiffers(was, is)) return []
    return [was?.community, is?.community].filter(code => code !== undefined)
  })
  if (edit.type === 'createGrid' || (edit.type === 'transferArea' && edit.to === null))
    communities.push(rights.division.slice(0, 6))
  const over = communities.reduce((common, code) => commonDivision(common, code), communities[0] ?? '')
  return communities.length === 0 || mayRedraw(rights, over) ? null : over
}

const groundDiffers = (was: Grid, is: Grid): boolean =>
  was.boundary !== is.boundary && Math.abs(fastAreaOf(was.boundary) - fastAreaOf(is.boundary)) > ROUNDING

/** The lowest division that contains two. */
const commonDivision = (one: string, other: string): string => {
  for (const digits of [12, 9, 6, 4, 2])
    if (one.length >= digits && one.slice(0, digits) === other.slice(0, digits)) return one.slice(0, digits)
  return ''
}
