import { codeAt } from '@geyi/shared/codes'
import type { Geometry } from 'geojson'
import type L from 'leaflet'
import { CanvasLayer, type Frame } from '../canvas/canvasLayer.ts'
import { paletteOf, type Theme } from '../canvas/palette.ts'
import type { Place } from '../canvas/place.ts'
import type { Locale } from '../canvas/words.ts'
import { areaNames } from '../labels/areaNames.ts'
import { drawLabels } from '../labels/drawLabels.ts'
import { groundLabels } from '../labels/groundLabels.ts'
import { stationLabels } from '../labels/stationLabels.ts'
import { streetNames } from '../labels/streetNames.ts'
import { type Area, areaOf } from '../shapes/area.ts'
import { type Detail, detailAt } from '../shapes/detail.ts'
import { GROUND_LEVELS, type GroundPlace } from '../shapes/ground.ts'
import { Pointing } from '../shapes/pointing.ts'
import type { StationLayer } from '../stations/stationLayer.ts'
import type { GeyiMap } from '../view/geyiMap.ts'
import { drawChoropleth, drawShades } from './drawAreas.ts'
import { drawBoundaries } from './drawBoundaries.ts'
import { drawWalkAreas } from './drawWalkAreas.ts'
import { type GroundData, prepareGround } from './prepareGround.ts'

/** What the ground layer shows besides boundaries. */
export interface GroundSwitches {
  readonly households: boolean
  readonly grids: boolean
  readonly names: boolean
}

export interface GroundLayerOptions {
  theme: Theme
  locale: Locale
  stations?: StationLayer
  /** A few words about a place, shown where a mouse rests on it. */
  describe?: (code: string) => string
}

/** Divisions and grids: tints, boundaries drawn once, names, what is selected or pointed at. */
export class GroundLayer {
  private readonly map: L.Map
  private readonly background: GeyiMap['background']
  private readonly insets: GeyiMap['insets']
  private readonly options: GroundLayerOptions
  private readonly canvas: CanvasLayer
  private switches: GroundSwitches = { households: true, grids: true, names: true }
  private ground = prepareGround({ divisions: [], grids: [], bands: new Map() })
  private shades: ReadonlyMap<string, string> | null = null
  private walkAreas: readonly (Area | null)[] | null = null
  private selected: string | null = null
  private readonly pointing: Pointing

  constructor(map: GeyiMap, options: GroundLayerOptions) {
    this.map = map.leaflet
    this.background = map.background
    this.insets = map.insets
    this.options = options
    this.canvas = new CanvasLayer('overlayPane', frame => this.draw(frame))
    this.canvas.addTo(this.map)
    this.map.on('geyi:background', this.redraw, this)
    this.pointing = new Pointing(this.map, ({ lat, lng }) => {
      const code = this.at({ latitude: lat, longitude: lng })?.code
      const place = code ? this.ground.places.get(code) : undefined
      return place
        ? { code: place.code, area: place.area, text: this.options.describe?.(place.code) ?? place.name }
        : null
    })
  }

  set(data: GroundData): void {
    this.ground = prepareGround(data)
    this.redraw()
  }

  show(switches: GroundSwitches): void {
    this.switches = switches
    this.redraw()
  }

  /** Fills some places, by code, with colours of the page's own instead of by their households; null ends it. */
  shade(colours: ReadonlyMap<string, string> | null): void {
    this.shades = colours
    this.redraw()
  }

  /** Draws the ground within some walks, the shortest first, instead of tints of places; null ends it. */
  drawWalks(areas: readonly (Geometry | null)[] | null): void {
    this.walkAreas = areas?.map(area => area && areaOf(area)) ?? null
    this.redraw()
  }

  select(code: string | null): void {
    if (this.selected === code) return
    this.selected = code
    this.redraw()
  }

  setTheme(theme: Theme): void {
    this.options.theme = theme
    this.redraw()
  }

  setLocale(locale: Locale): void {
    this.options.locale = locale
    this.redraw()
  }

  redraw(): void {
    this.canvas.redraw()
  }

  /** What a press at a place means at the present zoom: a place of the level that is named there. */
  at(place: Place): GroundPlace | null {
    const code = this.ground.index.at(place)
    if (!code) return null
    const { active } = this.detail(this.map.getZoom())
    for (const level of GROUND_LEVELS.slice(0, GROUND_LEVELS.indexOf(active) + 1).toReversed()) {
      const above = codeAt(code, level)
      if (above && this.ground.places.has(above)) return { level, code: above }
    }
    return null
  }

  remove(): void {
    this.map.off('geyi:background', this.redraw, this)
    this.pointing.remove()
    this.canvas.remove()
  }

  private detail(zoom: number): Detail {
    const detail = detailAt(zoom, this.ground.spans)
    if (this.switches.grids) return detail
    return {
      ...detail,
      strength: { ...detail.strength, grid: 0 },
      active: detail.active === 'grid' ? 'community' : detail.active,
    }
  }

  private draw(frame: Frame): void {
    const { theme, locale, stations } = this.options
    const palette = paletteOf(theme)
    const detail = this.detail(frame.zoom)
    if (this.walkAreas) drawWalkAreas(frame, this.walkAreas, theme)
    else if (this.shades) drawShades(frame, this.ground.places, this.shades)
    else if (this.switches.households) drawChoropleth(frame, this.ground.tinted, theme)
    const selected = this.selected ? this.ground.places.get(this.selected) : undefined
    drawBoundaries(frame, this.ground.lines, detail, palette, selected?.area ?? null)
    if (!this.switches.names) return
    const pins = stations?.shown() ?? []
    const tiles = this.background.own()?.tiles() ?? []
    const { top = 0, bottom = 0 } = this.insets()
    const { seen } = frame
    const room = { ...seen, y: seen.y + top, height: seen.height - top - bottom }
    const labels = [
      ...groundLabels(frame, room, [...this.ground.places.values()], detail, palette, locale),
      ...stationLabels(this.map, frame, pins, palette),
      ...streetNames(frame, tiles, palette),
      ...areaNames(frame, tiles, palette),
    ]
    drawLabels(this.map, frame, labels, stations, room)
  }
}

/** Puts divisions and grids onto a map. */
export const addGround = (map: GeyiMap, options: GroundLayerOptions): GroundLayer => new GroundLayer(map, options)
