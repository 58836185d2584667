import { type Frame, isSeen, type Rectangle } from '../canvas/canvasLayer.ts'
import { FONT, type Palette, type Theme } from '../canvas/palette.ts'
import { strokeOverHalo } from '../canvas/strokeOverHalo.ts'
import { colourOf } from './drawChanges.ts'
import type { DrawnGround } from './prepare.ts'

/** A number on the map, beside the ground that it stands for when that is too small to hold it. */
export interface Badge {
  readonly ground: DrawnGround
  readonly x: number
  readonly y: number
  /** The ground's middle. */
  readonly at: readonly [x: number, y: number]
}

const RADIUS = 10
const AWAY = 26
/** Pixels that the ground must have around its middle to hold its number. */
const ROOM = 16

const SHIFTS = [0, 1, 2, 3, 4, 5, 6, 7].map(i => {
  const angle = -Math.PI / 2 + (i * Math.PI) / 4
  return [AWAY * Math.cos(angle), AWAY * Math.sin(angle)] as const
})

/** Finds room for the numbers, the first ones first; one without room is left out, and its row still tells of it. */
export function placeBadges(frame: Frame, grounds: readonly DrawnGround[], obstacles: readonly Rectangle[]): Badge[] {
  const placed: Badge[] = []
  const isFree = (x: number, y: number) =>
    placed.every(other => Math.hypot(other.x - x, other.y - y) > 2 * RADIUS + 2) &&
    obstacles.every(
      box =>
        x + RADIUS < box.x || x - RADIUS > box.x + box.width || y + RADIUS < box.y || y - RADIUS > box.y + box.height,
    )
  for (const ground of grounds) {
    if (!isSeen(frame, ground.area)) continue
    const { pole } = ground
    const at = [pole.x * frame.scale - frame.left, pole.y * frame.scale - frame.top] as const
    const fits = pole.radius * frame.scale >= ROOM
    const shift = [...(fits ? [[0, 0] as const] : []), ...SHIFTS, ...SHIFTS.map(([x, y]) => [2 * x, 2 * y] as const)]
    const [dx, dy] = shift.find(([x, y]) => isFree(at[0] + x, at[1] + y)) ?? [Number.NaN, Number.NaN]
    if (!Number.isNaN(dx)) placed.push({ ground, x: at[0] + dx, y: at[1] + dy, at })
  }
  return placed
}

/** What labels keep off. */
export const boxesOfBadges = (badges: readonly Badge[]): Rectangle[] =>
  badges.map(({ x, y }) => ({ x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS }))

export function drawBadges({ context }: Frame, badges: readonly Badge[], palette: Palette, theme: Theme): void {
  context.save()
  context.font = `700 12px ${FONT}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { ground, x, y, at } of badges) {
    context.beginPath()
    context.moveTo(...at)
    context.lineTo(x, y)
    strokeOverHalo(context, palette, { colour: colourOf(ground, palette, theme), width: 1.5, halo: 4 })
  }
  for (const { ground, x, y } of badges) {
    context.beginPath()
    context.arc(x, y, RADIUS, 0, 7)
    context.strokeStyle = palette.halo
    context.lineWidth = 3
    context.stroke()
    context.fillStyle = colourOf(ground, palette, theme)
    context.fill()
    context.fillStyle = theme === 'dark' ? '#12171E' : '#FFFFFF'
    context.fillText(`${ground.number}`, x, y + 0.5)
  }
  context.restore()
}
