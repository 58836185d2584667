import L from 'leaflet'
import { type Palette, paletteOf, type Theme } from '../canvas/palette.ts'
import { drawTile } from './drawTile.ts'
import { type BackdropTile, TILE_SIZE } from './tile.ts'
import { backdropTiles } from './tileStore.ts'

/** The last level of tiles that hold more than the one before; beyond it they are drawn larger. */
export const LAST_TILE_ZOOM = 16

const OVERLAP = 1

/** The own background: vector tiles of the server drawn on canvases. */
export class BackdropLayer extends L.GridLayer {
  private palette: Palette
  private readonly drawn = new Map<HTMLCanvasElement, { tile: BackdropTile; coords: L.Coords }>()

  constructor(theme: Theme) {
    super({
      tileSize: TILE_SIZE,
      zoomOffset: -1,
      minZoom: 1,
      keepBuffer: 1,
      updateWhenZooming: false,
    } as L.GridLayerOptions)
    this.palette = paletteOf(theme)
    // At half levels tiles are scaled: a pixel of overlap keeps hairlines from showing between them.
    this.on('tileloadstart', event => {
      const { style } = (event as L.TileEvent).tile
      style.width = style.height = `${TILE_SIZE + OVERLAP}px`
    })
    this.on('tileunload', event => {
      this.drawn.delete((event as L.TileEvent).tile as unknown as HTMLCanvasElement)
    })
  }

  setTheme(theme: Theme): void {
    this.palette = paletteOf(theme)
    for (const [canvas, { tile, coords }] of this.drawn) this.paint(canvas, tile, coords)
  }

  /** The tiles that are on the map now. */
  tiles(): BackdropTile[] {
    const seen = new Set<BackdropTile>()
    const level = Math.round(this._map?.getZoom() ?? 0)
    for (const { tile, coords } of this.drawn.values()) if (coords.z === level) seen.add(tile)
    return [...seen]
  }

  override createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = L.DomUtil.create('canvas', 'geyi-canvas')
    const ratio = Math.min(window.devicePixelRatio || 1, 3)
    canvas.width = canvas.height = Math.round((TILE_SIZE + OVERLAP) * ratio)
    const z = coords.z - 1
    const shift = Math.max(0, z - LAST_TILE_ZOOM)
    const inside = (n: number) => n >= 0 && n < 2 ** z
    if (z < 0 || !inside(coords.x) || !inside(coords.y)) {
      setTimeout(() => done(undefined, canvas), 0)
      return canvas
    }
    backdropTiles.get(z - shift, coords.x >> shift, coords.y >> shift).then(
      tile => {
        this.drawn.set(canvas, { tile, coords })
        this.paint(canvas, tile, coords)
        done(undefined, canvas)
      },
      error => done(error as Error, canvas),
    )
    return canvas
  }

  private paint(canvas: HTMLCanvasElement, tile: BackdropTile, coords: L.Coords): void {
    const context = canvas.getContext('2d')
    if (!context) return
    const scale = 2 ** (coords.z - 1 - tile.z)
    const ratio = canvas.width / (TILE_SIZE + OVERLAP)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, TILE_SIZE + OVERLAP, TILE_SIZE + OVERLAP)
    drawTile(
      context,
      tile,
      coords.z,
      { scale, left: (coords.x - tile.x * scale) * TILE_SIZE, top: (coords.y - tile.y * scale) * TILE_SIZE },
      this.palette,
    )
  }
}
