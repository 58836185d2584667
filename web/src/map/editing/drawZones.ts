import type { MultiPolygon } from '@geyi/shared/geo'
import type { Band } from '@geyi/shared/problems'
import { type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import { FONT, type Palette, paletteOf, type Theme } from '../canvas/palette.ts'
import { strokeOverHalo } from '../canvas/strokeOverHalo.ts'
import { classColour, classOf } from '../shapes/choropleth.ts'
import { AMBER } from './counts/drawCounts.ts'
import type { DraftZone } from './picture/draftPicture.ts'
import { areaOfBoundary, poleOfBoundary } from './picture/project.ts'

/** Zones of a search that is at work: their colours against the band, their lines dashed, their households. */
export function drawZones(frame: Frame, zones: readonly DraftZone[], band: Band | null, theme: Theme): void {
  if (zones.length === 0) return
  const { context } = frame
  const palette = paletteOf(theme)
  const seen = zones.filter(({ boundary }) => isSeen(frame, areaOfBoundary(boundary)))
  context.save()
  context.lineJoin = 'round'
  for (const { boundary, households } of seen) {
    traceArea(frame, boundary)
    context.fillStyle = band ? classColour(classOf(households, band), theme) : palette.accentFill
    context.fill('evenodd')
  }
  for (const { boundary } of seen) {
    traceArea(frame, boundary)
    strokeOverHalo(context, palette, { colour: palette.accent, width: 2, halo: 4, dash: [7, 4] })
  }
  context.restore()
  drawHouseholds(frame, seen, palette, theme)
}

/** Pixels around the middle of a zone that its households take. */
const ROOM = 14

/** The households of zones that have room for them. */
export function drawHouseholds(frame: Frame, zones: readonly DraftZone[], palette: Palette, theme: Theme): void {
  const { context } = frame
  context.save()
  context.font = `600 13px ${FONT}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  for (const { boundary, households, inBand } of zones) {
    const pole = poleOfBoundary(boundary)
    if (pole.radius * frame.scale < ROOM || !isSeen(frame, areaOfBoundary(boundary))) continue
    const [x, y] = [pole.x * frame.scale - frame.left, pole.y * frame.scale - frame.top]
    const words = inBand ? `${households}` : `▲ ${households}`
    context.strokeStyle = palette.halo
    context.strokeText(words, x, y)
    context.fillStyle = inBand ? palette.label : AMBER[theme].ground
    context.fillText(words, x, y)
  }
  context.restore()
}

/** Ground that is pointed at. */
export function drawPointed(frame: Frame, ground: MultiPolygon, palette: Palette, theme: Theme): void {
  const { context } = frame
  const colour = AMBER[theme].ground
  context.save()
  context.lineJoin = 'round'
  traceArea(frame, ground)
  context.globalAlpha = 0.25
  context.fillStyle = colour
  context.fill('evenodd')
  context.globalAlpha = 1
  strokeOverHalo(context, palette, { colour, width: 3, halo: 6 })
  context.restore()
}

function traceArea(frame: Frame, boundary: MultiPolygon): void {
  frame.context.beginPath()
  for (const ring of areaOfBoundary(boundary).pieces.flat()) trace(frame, ring, true)
}
