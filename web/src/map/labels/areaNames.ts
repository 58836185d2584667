import { type BackdropTile, TILE_SIZE } from '../background/tile.ts'
import type { Frame } from '../canvas/canvasLayer.ts'
import { type Label, type LabelStyle, textWidth, typeScale } from '../canvas/label.ts'
import { shapeThrough } from '../canvas/mercator.ts'
import type { Palette } from '../canvas/palette.ts'
import { poleOf } from '../shapes/pole.ts'

interface Named {
  readonly kind: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Names of waters and parks, each once, in its largest piece that is seen. */
export function areaNames(frame: Frame, tiles: readonly BackdropTile[], palette: Palette): Label[] {
  if (frame.zoom < 13) return []
  const best = new Map<string, Named>()
  for (const tile of tiles) {
    const scale = frame.scale / (TILE_SIZE * 2 ** tile.z)
    const left = (tile.x * frame.scale) / 2 ** tile.z - frame.left
    const top = (tile.y * frame.scale) / 2 ** tile.z - frame.top
    for (const { kind, name, lines } of tile.features) {
      if (!name || (kind !== 'WATER' && kind !== 'GREEN')) continue
      const pole = middleOf(tile, lines)
      const known = best.get(name)
      const radius = pole.radius * scale
      if (known && known.radius >= radius) continue
      best.set(name, { kind, x: pole.x * scale + left, y: pole.y * scale + top, radius })
    }
  }
  return [...best].flatMap(([name, { kind, x, y, radius }]) => {
    const style: LabelStyle = {
      size: 12 * typeScale(),
      weight: 400,
      italic: kind === 'WATER',
      colour: kind === 'WATER' ? palette.waterName : palette.greenName,
      halo: palette.halo,
      spacing: kind === 'WATER' ? 2 : 0,
    }
    return radius * 3.2 < textWidth(frame.context, name, style) ? [] : [{ lines: [name], style, x, y }]
  })
}

const middles = new WeakMap<object, Named>()

function middleOf(tile: BackdropTile, lines: readonly Float32Array[]): Named {
  let middle = middles.get(lines)
  if (!middle) {
    const rings = lines.map(points => shapeThrough(Float64Array.from(points)))
    middle = {
      kind: tile.features.length > 0 ? 'area' : '',
      ...poleOf({ pieces: rings.map(ring => [ring]), ...rings[0]! }),
    }
    middles.set(lines, middle)
  }
  return middle
}
