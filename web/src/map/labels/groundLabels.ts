import { gridNameIn, serialOf } from '@geyi/shared/codes'
import { type Frame, isInView, type Rectangle } from '../canvas/canvasLayer.ts'
import { type Label, type LabelStyle, textWidth, typeScale } from '../canvas/label.ts'
import type { Palette } from '../canvas/palette.ts'
import { type Locale, mapWords } from '../canvas/words.ts'
import type { Area } from '../shapes/area.ts'
import type { Detail } from '../shapes/detail.ts'
import { GROUND_LEVELS, type GroundLevel } from '../shapes/ground.ts'
import type { Pole } from '../shapes/pole.ts'
import { seenPole } from '../shapes/seenPole.ts'

/** A place that may be named. */
export interface NamedGround {
  readonly level: GroundLevel
  readonly code: string
  readonly name: string
  readonly area: Area
  readonly pole: Pole
  /** Of a grid. */
  readonly households?: number
}

/** Names of the active level and of the one above it, the higher first, where `room` is on the canvas; serials of grids where they fit. */
export function groundLabels(
  frame: Frame,
  room: Rectangle,
  places: readonly NamedGround[],
  { active, spans }: Detail,
  palette: Palette,
  locale: Locale,
): Label[] {
  const lowest = GROUND_LEVELS.indexOf(active)
  const widest = Math.max(frame.width, frame.height) / 1.6
  const labels: Label[] = []
  for (const level of GROUND_LEVELS) {
    const depth = lowest - GROUND_LEVELS.indexOf(level)
    // What is wider than the window is named in the breadcrumb; what is far above crowds the map.
    if (depth < 0 || depth > 1 || (depth > 0 && (spans[level] ?? 0) > widest)) continue
    const style = styleOf(level, depth > 0, palette)
    const named = places
      .filter(place => place.level === level && isInView(frame, place.area))
      .sort((a, b) => b.pole.radius - a.pole.radius)
    for (const place of named) {
      const label = labelOf(
        frame,
        { ...place, pole: seenPole(frame, room, place.area, place.pole) },
        style,
        spans.grid ?? 0,
        locale,
      )
      if (label) labels.push(label)
    }
  }
  return labels
}

/** Pixels across an average grid from which its households, and its whole name, are written. */
const COUNT_FROM = 130
const FULL_FROM = 220

/** Where else within its largest circle a name may stand, in radii. */
const SHIFTS = [0.3, 0.55, 0.85].flatMap(
  r =>
    [
      [0, -r],
      [0, r],
      [-r, 0],
      [r, 0],
      [-r * 0.7, -r * 0.7],
      [r * 0.7, r * 0.7],
    ] as const,
)

const sizes: Record<GroundLevel, number> = { district: 17, subdistrict: 15, community: 13, grid: 12 }

const styleOf = (level: GroundLevel, above: boolean, palette: Palette): LabelStyle => ({
  size: sizes[level] * typeScale(),
  weight: level === 'grid' ? 500 : 600,
  colour: above ? palette.labelFaint : palette.label,
  halo: palette.halo,
  spacing: level === 'district' ? 4 : level === 'subdistrict' ? 2 : 0,
})

function labelOf(frame: Frame, place: NamedGround, style: LabelStyle, gridSpan: number, locale: Locale): Label | null {
  const x = place.pole.x * frame.scale - frame.left
  const y = place.pole.y * frame.scale - frame.top
  const radius = place.pole.radius * frame.scale
  const fits = (lines: readonly string[]) =>
    Math.max(...lines.map(line => textWidth(frame.context, line, style))) <= radius * 1.8 &&
    lines.length * style.size <= radius * 1.7
  if (place.level !== 'grid') {
    const name = locale === 'en' ? shortName(place.name) : place.name
    if (textWidth(frame.context, name, style) > radius * 3.4) return null
    const shifts = SHIFTS.map(([dx, dy]) => [dx * radius, dy * radius] as const)
    return { lines: [name], style, x, y, shifts, clearance: 5 }
  }
  const serial = serialOf(place.code)
  const count = place.households === undefined ? [] : [mapWords(locale).households(place.households)]
  const full = gridNameIn(locale, place)
  // All grids of a view say as much as an average one has room for; small ones less.
  const wanted = gridSpan > FULL_FROM ? 0 : gridSpan > COUNT_FROM ? 1 : 2
  for (const lines of [[full, ...count], [serial, ...count], [serial]].slice(wanted))
    if (fits(lines)) return { lines, style, x, y, clearance: 2 }
  return null
}

/** The level is told by the style of the label. */
const shortName = (name: string): string => name.replace(/ (Subdistrict|Community|Village|Town|Township|District)$/, '')
