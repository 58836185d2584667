import type { Band } from '@geyi/shared/problems'
import { type Frame, trace } from '../canvas/canvasLayer.ts'
import { worldX, worldY } from '../canvas/mercator.ts'
import { FONT, type Palette, paletteOf, type Theme } from '../canvas/palette.ts'
import { receiverColour } from '../canvas/receivers.ts'
import { strokeOverHalo } from '../canvas/strokeOverHalo.ts'
import { classColour, classOf, SPECIAL_COLOUR } from '../shapes/choropleth.ts'
import { AMBER, drawCounts } from './counts/drawCounts.ts'
import { drawHandles } from './drawHandles.ts'
import { drawSnap } from './drawSnap.ts'
import { drawHouseholds, drawPointed, drawZones } from './drawZones.ts'
import type { DraftChanges, DraftCount, DraftOverlay, DraftZone } from './picture/draftPicture.ts'
import { areaOfBoundary, pixelOf, shapeOf } from './picture/project.ts'

/** Draws what moves: selection, ground that changes hands, lines that go and come, counts, handles. */
export function drawOverlay(frame: Frame, overlay: DraftOverlay, band: Band | null, theme: Theme): void {
  const palette = paletteOf(theme)
  drawSelection(frame, overlay, palette)
  drawTouched(frame, overlay, band, theme)
  drawZones(frame, overlay.zones, band, theme)
  drawExchanges(frame, overlay, theme)
  // They lie below too, under the colours of what is touched.
  if (overlay.changes && overlay.counts.length > 0) drawChanges(frame, overlay.changes, palette)
  drawLines(frame, overlay, palette)
  if (overlay.pointed) drawPointed(frame, overlay.pointed, palette, theme)
  drawPath(frame, overlay, palette, theme)
  drawBox(frame, overlay, palette)
  drawHandles(frame, overlay, palette)
  if (overlay.snapped) drawSnap(frame, overlay.snapped, palette)
  drawPeople(frame, overlay, theme)
  if (overlay.measure) drawMeasure(frame, overlay.measure, palette)
  if (overlay.quiet) drawHouseholds(frame, overlay.counts.map(quietly), palette, theme)
  else drawCounts(frame, overlay.counts, palette, theme)
}

const quietly = ({ boundary, after, outOfBand }: DraftCount): DraftZone => ({
  boundary,
  households: after,
  inBand: !outOfBand,
})

function drawSelection(frame: Frame, { selected }: DraftOverlay, palette: Palette): void {
  if (selected.length === 0) return
  const { context } = frame
  context.save()
  context.beginPath()
  for (const boundary of selected) for (const ring of areaOfBoundary(boundary).pieces.flat()) trace(frame, ring, true)
  context.lineJoin = 'round'
  context.strokeStyle = palette.accent
  context.globalAlpha = 0.6
  context.lineWidth = 7
  context.stroke()
  context.restore()
}

/** Touched grids in the colour that their new counts have against the band. */
function drawTouched(frame: Frame, { counts }: DraftOverlay, band: Band | null, theme: Theme): void {
  if (!band) return
  const { context } = frame
  for (const { boundary, after, special } of counts) {
    context.beginPath()
    for (const ring of areaOfBoundary(boundary).pieces.flat()) trace(frame, ring, true)
    context.fillStyle = special ? SPECIAL_COLOUR[theme] : classColour(classOf(after, band), theme)
    context.fill('evenodd')
  }
}

function drawExchanges(frame: Frame, { exchanges }: DraftOverlay, theme: Theme): void {
  const { context } = frame
  const receivers = [...new Set(exchanges.map(({ to }) => to))]
  context.save()
  for (const { to, rings } of exchanges) {
    context.beginPath()
    for (const ring of rings) trace(frame, shapeOf(ring), true)
    context.fillStyle = receiverColour(receivers.indexOf(to), theme)
    context.globalAlpha = 0.22
    context.fill('evenodd')
  }
  context.restore()
}

/** Draws what a plan has changed so far. */
export function drawChanges(frame: Frame, { before, after }: DraftChanges, palette: Palette): void {
  const { context } = frame
  context.save()
  context.lineJoin = context.lineCap = 'round'
  drawGone(frame, before, palette)
  context.beginPath()
  for (const line of after) trace(frame, shapeOf(line))
  context.strokeStyle = palette.accent
  context.lineWidth = 2
  context.stroke()
  context.restore()
}

function drawLines(frame: Frame, { gone, come }: DraftOverlay, palette: Palette): void {
  const { context } = frame
  context.save()
  context.lineJoin = context.lineCap = 'round'
  drawGone(frame, gone, palette)
  context.beginPath()
  for (const line of come) trace(frame, shapeOf(line))
  strokeOverHalo(context, palette, { colour: palette.accent, width: 2.5, halo: 5 })
  context.restore()
}

/** Dots where a boundary was. */
function drawGone(frame: Frame, lines: DraftOverlay['gone'], palette: Palette): void {
  const { context } = frame
  context.beginPath()
  for (const line of lines) trace(frame, shapeOf(line))
  strokeOverHalo(context, palette, { colour: palette.boundary, width: 1.75, halo: 3, dash: [0.1, 4.5] })
}

function drawPath(frame: Frame, { path, closed, possible }: DraftOverlay, palette: Palette, theme: Theme): void {
  const { context } = frame
  context.save()
  if (path.length > 0) {
    context.lineJoin = 'round'
    context.beginPath()
    for (const [i, place] of path.entries()) {
      const [x, y] = pixelOf(frame, place)
      if (i === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
    if (closed) context.closePath()
    const colour = possible ? palette.accent : AMBER[theme].ground
    strokeOverHalo(context, palette, { colour, width: 2, halo: 5, dash: !possible || closed ? [6, 4] : [] })
    if (!closed)
      for (const place of path) {
        const [x, y] = pixelOf(frame, place)
        context.beginPath()
        context.arc(x, y, 3.5, 0, 7)
        context.fillStyle = '#fff'
        context.fill()
        context.strokeStyle = colour
        context.stroke()
      }
  }
  context.restore()
}

function drawBox(frame: Frame, { box }: DraftOverlay, palette: Palette): void {
  if (!box) return
  const { context } = frame
  const [ax, ay] = pixelOf(frame, box.from)
  const [bx, by] = pixelOf(frame, box.to)
  context.save()
  context.fillStyle = palette.accentFill
  context.strokeStyle = palette.accent
  context.lineWidth = 1.5
  context.fillRect(ax, ay, bx - ax, by - ay)
  context.strokeRect(ax, ay, bx - ax, by - ay)
  context.restore()
}

/** What has been measured, beside the end of its line. */
function drawMeasure(frame: Frame, { at, text }: NonNullable<DraftOverlay['measure']>, palette: Palette): void {
  const { context } = frame
  const [x, y] = pixelOf(frame, at)
  context.save()
  context.font = `600 13px ${FONT}`
  context.textBaseline = 'middle'
  const width = context.measureText(text).width + 16
  const left = x + 14 + width > frame.seen.x + frame.seen.width ? x - 14 - width : x + 14
  context.beginPath()
  context.roundRect(left, y - 36, width, 26, 6)
  context.fillStyle = palette.label
  context.fill()
  context.fillStyle = palette.land
  context.fillText(text, left + 8, y - 22.5)
  context.restore()
}

/** Where the hands of others are, with their names. */
function drawPeople(frame: Frame, { people }: DraftOverlay, theme: Theme): void {
  const { context } = frame
  context.save()
  context.font = `500 12px ${FONT}`
  context.textBaseline = 'middle'
  for (const [i, { name, at }] of people.entries()) {
    if (!at) continue
    const [x, y] = [worldX(at.longitude) * frame.scale - frame.left, worldY(at.latitude) * frame.scale - frame.top]
    const colour = receiverColour(i + 1, theme)
    context.fillStyle = colour
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + 5, y + 14)
    context.lineTo(x + 8, y + 8)
    context.lineTo(x + 14, y + 5)
    context.fill()
    const width = context.measureText(name).width + 12
    context.beginPath()
    context.roundRect(x + 12, y + 12, width, 20, 5)
    context.fill()
    context.fillStyle = theme === 'dark' ? '#12171e' : '#fff'
    context.fillText(name, x + 18, y + 22.5)
  }
  context.restore()
}
