import type { Level } from '@geyi/shared/codes'
import { type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import type { Shape } from '../canvas/mercator.ts'
import { type Palette, paletteOf, type Theme } from '../canvas/palette.ts'
import { drawChoropleth } from '../coverage/drawAreas.ts'
import { type Detail, detailAt, spansByGrids } from '../shapes/detail.ts'
import type { GroundLevel } from '../shapes/ground.ts'
import { STROKES, type Stroke } from '../shapes/strokes.ts'
import type { DraftArc, DraftGrid, DraftPicture } from './picture/draftPicture.ts'
import { areaOfBoundary, shapeOf } from './picture/project.ts'

/** What is drawn on stands out more than where it is only looked at. */
const strokes: Readonly<Record<GroundLevel, Stroke>> = {
  ...STROKES,
  community: { width: 1.75, dash: [], alpha: 0.75, halo: 0 },
  grid: { width: 1, dash: [], alpha: 0.6, halo: 0 },
}

const drawnAs = (level: Level): GroundLevel => (level === 'province' || level === 'prefecture' ? 'district' : level)

/** What is drawn apart, above, while it changes. */
export interface Aside {
  readonly grids: ReadonlySet<string>
  /** Vertices whose edges are left out. */
  readonly vertices: ReadonlySet<string>
}

export const NOTHING_ASIDE: Aside = { grids: new Set(), vertices: new Set() }

/** Draws a draft at rest: counts against the band, what lies outside of the plan muted, every boundary once. */
export function drawDraft(
  frame: Frame,
  { grids, arcs, band }: DraftPicture,
  aside: Aside,
  theme: Theme,
  { locks, households }: { readonly locks: boolean; readonly households: boolean },
) {
  const palette = paletteOf(theme)
  const tinted = grids
    .filter(({ id, inPlan }) => inPlan && !aside.grids.has(id))
    .flatMap(({ boundary, special, households }) =>
      band && households !== null ? [{ area: areaOfBoundary(boundary), special, households, band }] : [],
    )
  mute(frame, grids, palette)
  if (households) drawChoropleth(frame, tinted, theme)
  const detail = draftDetail(frame.zoom, grids)
  for (const inPlan of [false, true])
    for (const level of ['grid', 'community', 'subdistrict', 'district'] as const)
      strokeArcs(
        frame,
        arcs.filter(arc => arc.inPlan === inPlan && drawnAs(arc.level) === level),
        { level, strength: detail.strength[level] * (inPlan ? 1 : 0.45) },
        aside,
        palette,
      )
  if (locks) hatchLocked(frame, arcs, palette)
}

/** How much is drawn at a zoom, by how large the plan's grids are there. */
export function draftDetail(zoom: number, grids: readonly DraftGrid[]): Detail {
  return detailAt(zoom, spansByGrids(grids.map(({ boundary }) => areaOfBoundary(boundary))))
}

/** Ground outside of the plan steps back under a veil. */
function mute(frame: Frame, grids: readonly DraftGrid[], palette: Palette): void {
  const { context } = frame
  context.beginPath()
  for (const { inPlan, boundary } of grids) {
    if (inPlan) continue
    const area = areaOfBoundary(boundary)
    if (isSeen(frame, area)) for (const ring of area.pieces.flat()) trace(frame, ring, true)
  }
  context.fillStyle = palette.land
  context.globalAlpha = 0.62
  context.fill('evenodd')
  context.globalAlpha = 1
}

function strokeArcs(
  frame: Frame,
  arcs: readonly DraftArc[],
  { level, strength }: { level: GroundLevel; strength: number },
  aside: Aside,
  palette: Palette,
): void {
  if (strength <= 0) return
  const { context } = frame
  const { width, dash, alpha, halo } = strokes[level]
  context.save()
  context.lineJoin = 'round'
  context.lineCap = dash.length > 0 ? 'butt' : 'round'
  context.beginPath()
  for (const { line } of arcs) {
    const shape = shapeOf(line)
    if (!isSeen(frame, shape)) continue
    if (aside.vertices.size > 0 && line.some(place => aside.vertices.has(place.join(' ')))) {
      for (const piece of withoutAside(line, aside)) if (piece.length > 1) trace(frame, shapeOf(piece))
    } else trace(frame, shape)
  }
  if (halo > 0) {
    context.globalAlpha = Math.min(strength, 1)
    context.strokeStyle = palette.boundaryHalo
    context.lineWidth = width + 2 * halo
    context.stroke()
  }
  context.globalAlpha = alpha * strength
  context.setLineDash([...dash])
  context.strokeStyle = palette.boundary
  context.lineWidth = width
  context.stroke()
  context.restore()
}

/** The pieces of a line that are left when the edges at some vertices are taken out. */
function withoutAside(line: DraftArc['line'], { vertices }: Aside): DraftArc['line'][] {
  const pieces: (readonly [number, number])[][] = [[]]
  for (const place of line) {
    if (vertices.has(place.join(' '))) pieces.push([])
    else pieces.at(-1)!.push(place)
  }
  return pieces
}

const TICK = 7
const TICKS_APART = 9

/** Short slanting ticks along every boundary that may not be moved. */
function hatchLocked(frame: Frame, arcs: readonly DraftArc[], palette: Palette): void {
  const { context } = frame
  context.save()
  context.beginPath()
  for (const { locked, line } of arcs) {
    if (!locked) continue
    const shape = shapeOf(line)
    if (isSeen(frame, shape)) tickAlong(frame, shape)
  }
  context.strokeStyle = palette.boundary
  context.globalAlpha = 0.7
  context.lineWidth = 1.25
  context.stroke()
  context.restore()
}

function tickAlong({ context, scale, left, top, width, height }: Frame, { points }: Shape): void {
  let rest = TICKS_APART / 2
  for (let i = 2; i < points.length; i += 2) {
    const [ax, ay] = [points[i - 2]! * scale - left, points[i - 1]! * scale - top]
    const [dx, dy] = [points[i]! * scale - left - ax, points[i + 1]! * scale - top - ay]
    const length = Math.hypot(dx, dy)
    for (; rest < length; rest += TICKS_APART) {
      const [x, y] = [ax + (dx * rest) / length, ay + (dy * rest) / length]
      if (x < 0 || y < 0 || x > width || y > height) continue
      context.moveTo(x - TICK / 2, y + TICK / 2)
      context.lineTo(x + TICK / 2, y - TICK / 2)
    }
    rest -= length
  }
}
