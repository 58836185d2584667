import { edgesAt } from '../../coverage/structure/edgeIndex.ts'
import type { Position } from '../../geo/position.ts'
import { type Plan, refuse } from '../change/change.ts'
import type { ReshapeBoundary } from '../change/edit.ts'
import { assignGround } from './assignGround.ts'
import { carve } from './carve.ts'
import { nodeLines } from './nodeLines.ts'
import { type Stretch, stretchesBetween } from './stretchBetween.ts'

/** Twice the area of a closed line in square units, near enough to compare. */
const roughArea = (loop: readonly Position[]): number => {
  const [x0, y0] = loop[0]!
  return Math.abs(
    loop.reduce((sum, [x, y], i) => {
      const [nx, ny] = loop[(i + 1) % loop.length]!
      return sum + (x - x0) * (ny - y0) - (nx - x0) * (y - y0)
    }, 0),
  )
}

type Replaced = Stretch & { readonly loop: readonly Position[] }

/** The widest part of the line whose ends lie on one boundary, and the stretch between them that it can replace. */
const findReplaced = (edges: Parameters<typeof edgesAt>[0], line: readonly Position[]): Replaced | undefined => {
  const met = line.flatMap((place, i) => (edgesAt(edges, place).length > 0 ? [i] : []))
  const spans = met.flatMap(start => met.filter(end => end > start).map(end => ({ start, end })))
  for (const { start, end } of spans.sort((s, t) => t.end - t.start - (s.end - s.start) || s.start - t.start)) {
    const part = line.slice(start, end + 1)
    const candidates = stretchesBetween(edges, part[0]!, part.at(-1)!)
      .map(stretch => ({ ...stretch, loop: [...stretch.line, ...part.toReversed().slice(1)] }))
      .sort((s, t) => roughArea(s.loop) - roughArea(t.loop))
    if (candidates[0]) return candidates[0]
  }
  return undefined
}

/**
 * Replaces the stretch of boundary between the ends of a path by the path. What lies between the two changes hands:
 *
 *           L
 *        ╭─────╮  path          left of the path it is L's, right of it R's,
 *     ───•─────•───             whoever held it
 *           R
 */
export const reshapeBoundary: Plan<ReshapeBoundary> = (coverage, { path, outline }) => {
  const noded = nodeLines(coverage.edges, [path])
  if (!noded) return refuse('PATH_TANGLED')
  const [line] = noded.lines
  if (!line) return refuse('PATH_TOO_SHORT')
  const replaced = findReplaced(carve(coverage, noded).edges, line)
  if (!replaced) return refuse('PATH_ENDS_ON_DIFFERENT_BOUNDARIES', [], { line: path })
  const { left, right, loop } = replaced
  const isOutline = left === undefined || right === undefined
  if (isOutline && !outline)
    return refuse(
      'OUTSIDE_DIVISION',
      [left, right].filter(id => id !== undefined),
    )
  return assignGround(coverage, noded, [loop], (holder, winding) => {
    if (winding === 0 || (holder === undefined && !isOutline)) return holder
    return winding > 0 ? right : left
  })
}
