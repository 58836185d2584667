import type L from 'leaflet'
import { CanvasLayer, type Frame } from '../canvas/canvasLayer.ts'
import type { Theme } from '../canvas/palette.ts'
import type { Place } from '../canvas/place.ts'
import type { Locale } from '../canvas/words.ts'
import { coveredBoxes } from '../labels/coveredBoxes.ts'
import { GroundIndex } from '../shapes/groundIndex.ts'
import type { GeyiMap } from '../view/geyiMap.ts'
import type { ComparePicture, Side } from './comparePicture.ts'
import { drawCompared } from './drawCompared.ts'
import { type DrawnComparison, prepare } from './prepare.ts'

/** How two states are laid beside or over each other. */
export type CompareView = 'swipe' | 'overlay'

interface CompareLayerOptions {
  readonly theme: Theme
  readonly locale: Locale
}

/** Two states on one map: each on a canvas of its own, cut at the divider, or both in one. */
export class CompareLayer {
  private readonly map: L.Map
  private readonly background: GeyiMap['background']
  private readonly canvases: Readonly<Record<Side, CanvasLayer>>
  private comparison: DrawnComparison | null = null
  private index = new GroundIndex<number>([])
  private view: CompareView = 'swipe'
  private divider = 0.5
  private selected: ReadonlySet<number> = new Set()
  private theme: Theme
  private locale: Locale

  constructor({ leaflet: map, background }: GeyiMap, { theme, locale }: CompareLayerOptions) {
    this.map = map
    this.background = background
    this.theme = theme
    this.locale = locale
    const canvas = (side: Side, above: number) => {
      map.createPane(paneOf(side)).style.zIndex = `${above}`
      return new CanvasLayer(paneOf(side), frame => this.draw(frame, side)).addTo(map)
    }
    this.canvases = { before: canvas('before', 410), after: canvas('after', 411) }
    map.on('move resize zoomend', this.cut, this)
    map.on('geyi:background', this.redraw, this)
    this.cut()
  }

  set(picture: ComparePicture): void {
    this.comparison = prepare(picture)
    this.index = new GroundIndex(this.comparison.grounds.map(({ area, number }) => [area, number] as const))
    this.redraw()
  }

  /** Shows both states side by side, the divider at a part of the map's width, or over each other. */
  show(view: CompareView, divider: number): void {
    const isOther = view !== this.view
    this.view = view
    this.divider = divider
    this.cut()
    if (isOther) this.redraw()
  }

  select(numbers: readonly number[]): void {
    this.selected = new Set(numbers)
    this.redraw()
  }

  /** The number of the exchange whose ground lies at a place. */
  at(place: Place): number | null {
    return this.index.at(place) ?? null
  }

  setTheme(theme: Theme): void {
    this.theme = theme
    this.redraw()
  }

  setLocale(locale: Locale): void {
    this.locale = locale
    this.redraw()
  }

  remove(): void {
    this.map.off('move resize zoomend', this.cut, this)
    this.map.off('geyi:background', this.redraw, this)
    for (const canvas of Object.values(this.canvases)) canvas.remove()
  }

  private redraw(): void {
    for (const canvas of Object.values(this.canvases)) canvas.redraw()
  }

  /** The panes move with the map: what of them is seen is cut anew as it moves. */
  private cut(): void {
    const { x, y } = this.map.getSize()
    const [west, north] = pointOf(this.map.containerPointToLayerPoint([-x, -y]))
    const [east, south] = pointOf(this.map.containerPointToLayerPoint([2 * x, 2 * y]))
    const [middle] = pointOf(this.map.containerPointToLayerPoint([x * this.divider, 0]))
    const box = (left: number, right: number) =>
      `polygon(${left}px ${north}px, ${right}px ${north}px, ${right}px ${south}px, ${left}px ${south}px)`
    const [before, after] = (['before', 'after'] as const).map(side => this.map.getPane(paneOf(side))!.style)
    before!.display = this.view === 'swipe' ? '' : 'none'
    before!.clipPath = box(west, middle)
    after!.clipPath = this.view === 'swipe' ? box(middle, east) : ''
  }

  private draw(frame: Frame, side: Side): void {
    if (!this.comparison || (this.view === 'overlay' && side === 'before')) return
    const { x, y } = frame.seen
    drawCompared(
      frame,
      this.comparison,
      side,
      { sides: this.view === 'overlay' ? ['before', 'after'] : [side], selected: this.selected },
      {
        theme: this.theme,
        locale: this.locale,
        tiles: this.background.own()?.tiles() ?? [],
        obstacles: coveredBoxes(this.map.getContainer()).map(box => ({ ...box, x: box.x + x, y: box.y + y })),
      },
    )
  }
}

/** Puts two states onto a map. */
export const addComparison = (map: GeyiMap, options: CompareLayerOptions): CompareLayer =>
  new CompareLayer(map, options)

const paneOf = (side: Side): string => `geyi-${side}`
const pointOf = ({ x, y }: L.Point): [number, number] => [x, y]
