import { LAST_TILE_ZOOM } from '../background/backdropLayer.ts'
import { drawTile } from '../background/drawTile.ts'
import { type BackdropTile, TILE_SIZE } from '../background/tile.ts'
import { backdropTiles } from '../background/tileStore.ts'
import type { Frame, Rectangle } from '../canvas/canvasLayer.ts'
import { type Palette, paletteOf } from '../canvas/palette.ts'
import type { Locale } from '../canvas/words.ts'
import type { ComparePicture } from './comparePicture.ts'
import { drawCompared } from './drawCompared.ts'
import { type PaperView, PIXELS_PER_MM, worldOnPaper, zoomOnPaper } from './paperScale.ts'
import { prepare } from './prepare.ts'

/** Dots of the canvas for each CSS pixel: 288 an inch. */
const DENSITY = 3

/** What is printed of a comparison. */
export interface Sheet {
  readonly picture: ComparePicture
  readonly view: PaperView
  /** Millimetres. */
  readonly width: number
  readonly height: number
  /** What numbers and names keep off, in millimetres. */
  readonly covered: readonly Rectangle[]
  readonly locale: Locale
}

/** Draws the map of a sheet, both states over each other; the tiles of the background come when they have come. */
export function drawSheet(canvas: HTMLCanvasElement, sheet: Sheet, tiles: readonly BackdropTile[]): void {
  const { picture, view, locale } = sheet
  const [width, height] = [sheet.width * PIXELS_PER_MM, sheet.height * PIXELS_PER_MM]
  canvas.width = Math.round(width * DENSITY)
  canvas.height = Math.round(height * DENSITY)
  const context = canvas.getContext('2d')
  if (!context) return
  context.setTransform(DENSITY, 0, 0, DENSITY, 0, 0)
  const palette = paletteOf('light')
  const scale = worldOnPaper(view)
  const frame: Frame = {
    context,
    zoom: zoomOnPaper(view),
    scale,
    left: view.x * scale - width / 2,
    top: view.y * scale - height / 2,
    width,
    height,
    seen: { x: 0, y: 0, width, height },
  }
  context.fillStyle = palette.land
  context.fillRect(0, 0, width, height)
  for (const tile of tiles) paintTile(frame, tile, palette)
  drawCompared(
    frame,
    prepare(picture),
    'after',
    { sides: ['before', 'after'], selected: new Set() },
    {
      theme: 'light',
      locale,
      tiles,
      obstacles: sheet.covered.map(({ x, y, width, height }) => ({
        x: x * PIXELS_PER_MM,
        y: y * PIXELS_PER_MM,
        width: width * PIXELS_PER_MM,
        height: height * PIXELS_PER_MM,
      })),
    },
  )
}

/** The background under a sheet. A tile that can't be had leaves bare land. */
export async function tilesUnder({ view, width, height }: Sheet): Promise<BackdropTile[]> {
  const level = Math.min(Math.max(Math.round(zoomOnPaper(view)) - 1, 0), LAST_TILE_ZOOM)
  const world = worldOnPaper(view)
  const [dx, dy] = [(width * PIXELS_PER_MM) / 2 / world, (height * PIXELS_PER_MM) / 2 / world]
  const span = (from: number, to: number) => {
    const first = Math.floor(from * 2 ** level)
    return Array.from({ length: Math.floor(to * 2 ** level) - first + 1 }, (_, i) => first + i)
  }
  const wanted = span(view.x - dx, view.x + dx).flatMap(x =>
    span(view.y - dy, view.y + dy).map(y => backdropTiles.get(level, x, y)),
  )
  const found = await Promise.allSettled(wanted)
  return found.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
}

function paintTile(frame: Frame, tile: BackdropTile, palette: Palette): void {
  const { context } = frame
  const side = frame.scale / 2 ** tile.z
  const [x, y] = [tile.x * side - frame.left, tile.y * side - frame.top]
  context.save()
  context.beginPath()
  context.rect(x, y, side + 0.5, side + 0.5)
  context.clip()
  drawTile(context, tile, frame.zoom, { scale: side / TILE_SIZE, left: -x, top: -y }, palette)
  context.restore()
}
