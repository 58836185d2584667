import RBush, { type BBox } from 'rbush'
import type { Rectangle } from '../canvas/canvasLayer.ts'
import { type Label, textWidth } from '../canvas/label.ts'

/** Picks the labels that have room: none touches an earlier one, an obstacle or the edge of what is seen. */
export function placeLabels(
  context: CanvasRenderingContext2D,
  labels: Iterable<Label>,
  obstacles: readonly Rectangle[],
  seen: Rectangle,
): Label[] {
  const taken = new RBush<BBox>()
  taken.load(obstacles.map(({ x, y, width, height }) => ({ minX: x, minY: y, maxX: x + width, maxY: y + height })))
  const placed: Label[] = []
  const isFree = (box: BBox): boolean =>
    box.minX >= seen.x &&
    box.minY >= seen.y &&
    box.maxX <= seen.x + seen.width &&
    box.maxY <= seen.y + seen.height &&
    !taken.collides(box)
  for (const label of labels)
    for (const [dx, dy] of [[0, 0] as const, ...(label.shifts ?? [])]) {
      const tried = { ...label, x: label.x + dx, y: label.y + dy }
      const boxes = boxesOf(context, tried)
      if (!boxes.every(isFree)) continue
      placed.push(tried)
      for (const box of boxes) taken.insert(box)
      break
    }
  return placed
}

/** Boxes that cover a label; a turned one takes a string of small ones. */
function boxesOf(context: CanvasRenderingContext2D, label: Label): BBox[] {
  const { lines, style, x, y, angle = 0, clearance = 3 } = label
  const width = Math.max(...lines.map(line => textWidth(context, line, style)))
  const height = lines.length * style.size * 1.25
  if (angle === 0) {
    const left = style.align === 'left' ? x : style.align === 'right' ? x - width : x - width / 2
    return [
      {
        minX: left - clearance,
        maxX: left + width + clearance,
        minY: y - height / 2 - clearance,
        maxY: y + height / 2 + clearance,
      },
    ]
  }
  const count = Math.max(2, Math.ceil(width / height))
  const half = height / 2 + clearance
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width
    const cx = x + along * Math.cos(angle)
    const cy = y + along * Math.sin(angle)
    return { minX: cx - half, maxX: cx + half, minY: cy - half, maxY: cy + half }
  })
}
