import type { BackdropTile } from '../background/tile.ts'
import type { Frame, Rectangle } from '../canvas/canvasLayer.ts'
import { paletteOf, type Theme } from '../canvas/palette.ts'
import type { Locale } from '../canvas/words.ts'
import { drawLabel } from '../labels/drawLabel.ts'
import { placeLabels } from '../labels/placeLabels.ts'
import { streetNames } from '../labels/streetNames.ts'
import { boxesOfBadges, drawBadges, placeBadges } from './badges.ts'
import type { Side } from './comparePicture.ts'
import { drawChanges, type Marks } from './drawChanges.ts'
import { drawState, stateLabels } from './drawState.ts'
import type { DrawnComparison } from './prepare.ts'

/** What the drawing of a comparison must know of its surroundings. */
export interface Surroundings {
  readonly theme: Theme
  readonly locale: Locale
  /** The background that lies there, for the names of its streets. */
  readonly tiles: readonly BackdropTile[]
  /** What numbers and names keep off, in pixels of the canvas. */
  readonly obstacles: readonly Rectangle[]
}

/** Draws one state with marks of what changes, numbers and names. */
export function drawCompared(
  frame: Frame,
  comparison: DrawnComparison,
  side: Side,
  marks: Marks,
  { theme, locale, tiles, obstacles }: Surroundings,
): void {
  const palette = paletteOf(theme)
  const state = comparison.states[side]
  drawState(frame, state, palette)
  drawChanges(frame, comparison, marks, palette, theme)
  const badges = placeBadges(frame, comparison.grounds, obstacles)
  const labels = placeLabels(
    frame.context,
    [...stateLabels(frame, state, palette, locale), ...streetNames(frame, tiles, palette)],
    [...obstacles, ...boxesOfBadges(badges)],
    frame.seen,
  )
  for (const label of labels) drawLabel(frame.context, label)
  drawBadges(frame, badges, palette, theme)
}
