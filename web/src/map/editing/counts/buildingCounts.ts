import { E7 } from '@geyi/shared/geo'
import type { Frame } from '../../canvas/canvasLayer.ts'
import { type Label, typeScale } from '../../canvas/label.ts'
import { worldX, worldY } from '../../canvas/mercator.ts'
import type { Palette } from '../../canvas/palette.ts'
import type { DraftBuildings } from '../picture/draftPicture.ts'

/** From farther away buildings are too small to bear a figure. */
const FROM_ZOOM = 17

/** How many households live in each building that is seen. */
export function buildingCounts(frame: Frame, { x, y, households }: DraftBuildings, palette: Palette): Label[] {
  if (frame.zoom < FROM_ZOOM) return []
  const { seen } = frame
  const style = { size: 11 * typeScale(), weight: 400, colour: palette.labelFaint, halo: palette.halo }
  const labels: Label[] = []
  for (let i = 0; i < x.length; i++) {
    if (households[i] === 0) continue
    const at = { x: worldX(x[i]! / E7) * frame.scale - frame.left, y: worldY(y[i]! / E7) * frame.scale - frame.top }
    if (at.x < seen.x || at.y < seen.y || at.x > seen.x + seen.width || at.y > seen.y + seen.height) continue
    labels.push({ lines: [`${households[i]}`], style, ...at, clearance: 1 })
  }
  return labels
}
