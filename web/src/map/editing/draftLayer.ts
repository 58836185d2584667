import { E7, type Position } from '@geyi/shared/geo'
import L from 'leaflet'
import { CanvasLayer, type Frame } from '../canvas/canvasLayer.ts'
import { worldSize } from '../canvas/mercator.ts'
import { paletteOf, type Theme } from '../canvas/palette.ts'
import type { Locale } from '../canvas/words.ts'
import { drawLabels } from '../labels/drawLabels.ts'
import { stationLabels } from '../labels/stationLabels.ts'
import { streetNames } from '../labels/streetNames.ts'
import type { StationLayer } from '../stations/stationLayer.ts'
import type { GeyiMap } from '../view/geyiMap.ts'
import { buildingCounts } from './counts/buildingCounts.ts'
import { draftLabels } from './draftLabels.ts'
import { type Aside, drawDraft, NOTHING_ASIDE } from './drawDraft.ts'
import { drawChanges, drawOverlay } from './drawOverlay.ts'
import { Loupe } from './loupe/loupe.ts'
import { throughLoupe } from './loupe/throughLoupe.ts'
import { overlayExtent } from './overlayExtent.ts'
import { type DraftLayerName, type DraftOverlay, type DraftPicture, EMPTY_OVERLAY } from './picture/draftPicture.ts'
import { Hand, type HandListener } from './picture/hand.ts'
import './editing.css'

/** How the hand looks. */
export type Cursor = 'default' | 'pointer' | 'grab' | 'grabbing' | 'crosshair' | 'not-allowed'

interface DraftLayerOptions {
  readonly theme: Theme
  readonly locale: Locale
  readonly listener: HandListener
}

/** A draft on the map: what is at rest on one canvas, what moves on another above it. */
export class DraftLayer {
  private readonly map: L.Map
  private readonly background: GeyiMap['background']
  private readonly hand: Hand
  private readonly still: CanvasLayer
  private readonly moving: CanvasLayer
  private readonly note: HTMLElement
  private readonly loupe: Loupe
  private theme: Theme
  private locale: Locale
  private picture: DraftPicture | null = null
  private overlay: DraftOverlay = EMPTY_OVERLAY
  private aside: Aside = NOTHING_ASIDE
  private locks = false
  private hidden: ReadonlySet<DraftLayerName> = new Set()
  private stations: StationLayer | null = null
  private isDrawn = false

  constructor({ leaflet: map, background }: GeyiMap, { theme, locale, listener }: DraftLayerOptions) {
    this.map = map
    this.background = background
    this.theme = theme
    this.locale = locale
    // Shift draws boxes and a double click ends lines.
    map.boxZoom.disable()
    map.doubleClickZoom.disable()
    map.createPane('geyi-editing').style.zIndex = '450'
    this.still = new CanvasLayer('overlayPane', frame => this.drawStill(frame))
    // What changes with every movement of the hand is drawn no larger than it has to be.
    this.moving = new CanvasLayer('geyi-editing', frame => this.drawMoving(frame), {
      overhang: 0.02,
      extent: frame => overlayExtent(frame, this.shown()),
    })
    this.still.addTo(map)
    this.moving.addTo(map)
    this.note = L.DomUtil.create('div', 'geyi-note', map.getContainer())
    this.note.setAttribute('role', 'status')
    this.note.hidden = true
    this.loupe = new Loupe(map)
    this.hand = new Hand(map, throughLoupe(map, this.loupe, listener))
    map.on('geyi:background', this.redraw, this)
  }

  set(picture: DraftPicture): void {
    this.picture = picture
    this.redraw()
  }

  /** Shows what moves. What it covers is left out of what is at rest, which is drawn again only when that is other ground. */
  show(overlay: DraftOverlay, aside: Aside): void {
    const staysBelow =
      overlay.changes === this.overlay.changes &&
      sameSet(aside.grids, this.aside.grids) &&
      sameSet(aside.vertices, this.aside.vertices)
    this.overlay = overlay
    this.moving.redraw()
    if (staysBelow) return
    this.aside = aside
    this.still.redraw()
  }

  /** Whether boundaries that may not be moved are hatched. */
  showLocks(on: boolean): void {
    if (on === this.locks) return
    this.locks = on
    this.still.redraw()
  }

  /** Leaves parts out. */
  hide(hidden: ReadonlySet<DraftLayerName>): void {
    this.hidden = hidden
    this.redraw()
  }

  /** Pins that names leave room for, and that are named with them. */
  beside(stations: StationLayer | null): void {
    this.stations = stations
    this.redraw()
  }

  /** Says something beside a place. */
  say(text: string | null, at: Position | null): void {
    this.note.hidden = text === null || at === null
    if (text === null || at === null) return
    if (this.note.textContent !== text) this.note.textContent = text
    const { x, y } = this.map.latLngToContainerPoint([at[1] / E7, at[0] / E7])
    const { x: width, y: height } = this.map.getSize()
    const { offsetWidth, offsetHeight } = this.note
    const [right, left] = [x + 16, x - 16 - offsetWidth]
    // Whole within the map: a phone may be narrower than hand and words beside each other.
    const free = right + offsetWidth <= width ? right : Math.min(Math.max(left, 8), width - offsetWidth)
    const above = y > height - 120
    this.note.style.transform = `translate(${free}px, ${above ? y - 14 - offsetHeight : y + 14}px)`
  }

  setCursor(cursor: Cursor): void {
    this.map.getContainer().dataset.cursor = cursor
  }

  /** While it pans, every press moves the map. */
  pan(on: boolean): void {
    this.hand.pan(on)
  }

  /** The place in the middle of the map. */
  centre(): Position {
    const { lat, lng } = this.map.getCenter()
    return [Math.round(lng * E7), Math.round(lat * E7)]
  }

  /** E7 units of longitude across one pixel at present. */
  pixel(): number {
    return (360 * E7) / worldSize(this.map.getZoom())
  }

  setTheme(theme: Theme): void {
    this.theme = theme
    this.redraw()
  }

  setLocale(locale: Locale): void {
    this.locale = locale
    this.redraw()
  }

  redraw(): void {
    this.still.redraw()
    this.moving.redraw()
  }

  remove(): void {
    this.map.off('geyi:background', this.redraw, this)
    this.hand.remove()
    this.note.remove()
    this.loupe.remove()
    this.still.remove()
    this.moving.remove()
  }

  private drawStill(frame: Frame): void {
    const { picture } = this
    if (!picture) return
    drawDraft(frame, picture, this.aside, this.theme, { locks: this.locks, households: !this.hidden.has('households') })
    const palette = paletteOf(this.theme)
    const { changes } = this.shown()
    if (changes) drawChanges(frame, changes, palette)
    const tiles = this.background.own()?.tiles() ?? []
    const labels = [
      ...(this.hidden.has('names') ? [] : draftLabels(frame, picture.grids, this.aside.grids, palette, this.locale)),
      ...stationLabels(this.map, frame, this.stations?.shown() ?? [], palette),
      ...streetNames(frame, tiles, palette),
      ...(this.hidden.has('buildings') ? [] : buildingCounts(frame, picture.buildings, palette)),
    ]
    drawLabels(this.map, frame, labels, this.stations)
    // What opening takes is measured to here.
    if (!this.isDrawn) performance.mark('geyi:draft')
    this.isDrawn = true
  }

  private drawMoving(frame: Frame): void {
    const { picture } = this
    if (picture) drawOverlay(frame, this.shown(), picture.band, this.theme)
    this.loupe.draw()
  }

  private shown(): DraftOverlay {
    return this.hidden.has('changes') ? { ...this.overlay, changes: null } : this.overlay
  }
}

/** Puts a draft onto a map. */
export const addDraft = (map: GeyiMap, options: DraftLayerOptions): DraftLayer => new DraftLayer(map, options)

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every(item => other.has(item))
