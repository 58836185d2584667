import type { Frame } from '../canvas/canvasLayer.ts'
import type { Palette } from '../canvas/palette.ts'
import type { DraftHandle, DraftOverlay } from './picture/draftPicture.ts'
import { pixelOf } from './picture/project.ts'

/** Pixels along an edge from which its middle is shown. */
const MIDDLE_FROM = 36

/** Draws handles: round vertices, square junctions, small middles; a locked one is hollow and crossed out. */
export function drawHandles(frame: Frame, { handles, held }: DraftOverlay, palette: Palette): void {
  const { context } = frame
  context.save()
  context.lineWidth = 1.5
  for (const handle of handles) if (handle !== held) drawHandle(frame, handle, palette, false)
  if (held) drawHandle(frame, held, palette, true)
  context.restore()
}

function drawHandle(frame: Frame, { kind, at, edge, lockedBy }: DraftHandle, palette: Palette, held: boolean): void {
  const { context } = frame
  const [x, y] = pixelOf(frame, at)
  if (x < -20 || y < -20 || x > frame.width + 20 || y > frame.height + 20) return
  if (edge) {
    const [ax, ay] = pixelOf(frame, edge[0])
    const [bx, by] = pixelOf(frame, edge[1])
    if (Math.hypot(ax - bx, ay - by) < MIDDLE_FROM) return
  }
  const size = (kind === 'middle' ? 3 : 5) + (held ? 2 : 0)
  context.beginPath()
  if (kind === 'junction') context.rect(x - size + 0.5, y - size + 0.5, 2 * size - 1, 2 * size - 1)
  else context.arc(x, y, size, 0, 7)
  context.globalAlpha = kind === 'middle' && !held ? 0.8 : 1
  context.fillStyle = lockedBy !== null ? palette.land : held ? palette.accent : '#fff'
  context.fill()
  context.strokeStyle = lockedBy !== null ? palette.boundary : palette.accent
  context.lineWidth = held ? 2.5 : kind === 'middle' ? 1.25 : 1.75
  context.stroke()
  if (lockedBy !== null && kind !== 'middle') {
    context.beginPath()
    context.moveTo(x - size, y + size)
    context.lineTo(x + size, y - size)
    context.stroke()
  }
}
