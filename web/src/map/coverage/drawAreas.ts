import type { Band } from '@geyi/shared/problems'
import { type Frame, isSeen, trace } from '../canvas/canvasLayer.ts'
import type { Theme } from '../canvas/palette.ts'
import type { Area } from '../shapes/area.ts'
import { classColour, classOf, HOUSEHOLD_CLASSES, type HouseholdClass, SPECIAL_COLOUR } from '../shapes/choropleth.ts'

/** What the choropleth needs of a grid. */
export interface Tinted {
  readonly area: Area
  readonly special: boolean
  readonly households: number
  readonly band: Band
}

/** Fills every grid by its households against its band; those of a class in one path, so that no seam shows between them. */
export function drawChoropleth(frame: Frame, grids: readonly Tinted[], theme: Theme): void {
  const classes = new Map<HouseholdClass | 'special', Area[]>()
  for (const { area, special, households, band } of grids) {
    if (!isSeen(frame, area)) continue
    const name = special ? 'special' : classOf(households, band)
    const areas = classes.get(name) ?? []
    areas.push(area)
    classes.set(name, areas)
  }
  for (const name of HOUSEHOLD_CLASSES) {
    const areas = classes.get(name)
    if (areas) fillAreas(frame, areas, classColour(name, theme))
  }
  const special = classes.get('special')
  if (special) fillAreas(frame, special, hatching(frame.context, SPECIAL_COLOUR[theme]))
}

/** Fills places by their codes; those of a colour in one path. */
export function drawShades(
  frame: Frame,
  places: ReadonlyMap<string, { readonly area: Area }>,
  shades: ReadonlyMap<string, string>,
): void {
  const alike = new Map<string, Area[]>()
  for (const [code, colour] of shades) {
    const area = places.get(code)?.area
    if (!area || !isSeen(frame, area)) continue
    const areas = alike.get(colour) ?? []
    areas.push(area)
    alike.set(colour, areas)
  }
  for (const [colour, areas] of alike) fillAreas(frame, areas, colour)
}

function fillAreas(frame: Frame, areas: readonly Area[], fill: string | CanvasPattern): void {
  const { context } = frame
  context.beginPath()
  for (const { pieces } of areas) for (const rings of pieces) for (const ring of rings) trace(frame, ring, true)
  context.fillStyle = fill
  context.fill('evenodd')
}

const STEP = 8

/** Thin slanting lines. */
function hatching(context: CanvasRenderingContext2D, colour: string): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = STEP
  tile.height = STEP
  const drawing = tile.getContext('2d')
  if (!drawing) return colour
  drawing.strokeStyle = colour
  drawing.lineWidth = 1
  drawing.beginPath()
  for (const shift of [-STEP, 0, STEP]) {
    drawing.moveTo(shift, STEP)
    drawing.lineTo(shift + STEP, 0)
  }
  drawing.stroke()
  return context.createPattern(tile, 'repeat') ?? colour
}
