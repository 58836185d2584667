import { codeAt, communityOf, districtOf, subdistrictOf } from '@geyi/shared/codes'
import type { Band } from '@geyi/shared/problems'
import type L from 'leaflet'
import { CanvasLayer, type Frame } from '../canvas/canvasLayer.ts'
import type { Shape } from '../canvas/mercator.ts'
import { paletteOf, type Theme } from '../canvas/palette.ts'
import type { Place } from '../canvas/place.ts'
import type { Locale } from '../canvas/words.ts'
import { areaNames } from '../labels/areaNames.ts'
import { coveredBoxes } from '../labels/coveredBoxes.ts'
import { drawLabel } from '../labels/drawLabel.ts'
import { groundLabels, type NamedGround } from '../labels/groundLabels.ts'
import { placeLabels } from '../labels/placeLabels.ts'
import { pinObstacles, stationLabels } from '../labels/stationLabels.ts'
import { streetNames } from '../labels/streetNames.ts'
import { type Area, areaOf } from '../shapes/area.ts'
import { boundariesOf, type Ground } from '../shapes/boundaries.ts'
import { type Detail, detailAt, meanSpan, type Spans } from '../shapes/detail.ts'
import { GROUND_LEVELS, type GroundLevel, type GroundPlace, type MapDivision, type MapGrid } from '../shapes/ground.ts'
import { GroundIndex } from '../shapes/groundIndex.ts'
import { Pointing } from '../shapes/pointing.ts'
import { poleOf } from '../shapes/pole.ts'
import type { StationLayer } from '../stations/stationLayer.ts'
import type { GeyiMap } from '../view/geyiMap.ts'
import { drawChoropleth, type Tinted } from './drawAreas.ts'
import { drawBoundaries } from './drawBoundaries.ts'

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

/** Everything that is known about the ground. */
export interface GroundData {
  readonly divisions: readonly MapDivision[]
  readonly grids: readonly MapGrid[]
  /** The band of a district, by its code. */
  readonly bands: ReadonlyMap<string, Band>
}

/** Divisions and grids: tints, boundaries drawn once, names, what is selected or pointed at. */
export class GroundLayer {
  private readonly map: L.Map
  private readonly background: GeyiMap['background']
  private readonly insets: GeyiMap['insets']
  private readonly options: GroundLayerOptions
  private readonly canvas: CanvasLayer
  private switches: GroundSwitches = { households: true, grids: true, names: true }
  private places = new Map<string, NamedGround>()
  private tinted: Tinted[] = []
  private lines: ReadonlyMap<GroundLevel, readonly Shape[]> = new Map()
  private spans: Spans = {}
  private index = new GroundIndex<string>([])
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
      const place = code ? this.places.get(code) : undefined
      return place
        ? { code: place.code, area: place.area, text: this.options.describe?.(place.code) ?? place.name }
        : null
    })
  }

  set({ divisions, grids, bands }: GroundData): void {
    const places = new Map<string, NamedGround>()
    const add = (level: GroundLevel, code: string, name: string, area: Area | null, households?: number) => {
      if (!area) return
      const place = { level, code, name, area, pole: poleOf(area), ...(households === undefined ? {} : { households }) }
      places.set(code, place)
    }
    for (const { code, level, name, boundary } of divisions) if (boundary) add(level, code, name, areaOf(boundary))
    for (const { code, name, boundary, households } of grids) add('grid', code, name, areaOf(boundary), households)
    this.places = places
    this.tinted = grids.flatMap(({ code, kind, households }) => {
      const area = places.get(code)?.area
      const band = bands.get(districtOf(code))
      return area && band ? [{ area, special: kind === 'SPECIAL', households, band }] : []
    })
    this.spans = spansOf([...places.values()])
    const lowest = groundsOf(divisions, grids)
    this.lines = boundariesOf(lowest)
    this.index = new GroundIndex(
      lowest.flatMap(({ code }) => {
        const area = places.get(code)?.area
        return area ? [[area, code] as const] : []
      }),
    )
    this.redraw()
  }

  show(switches: GroundSwitches): void {
    this.switches = switches
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
    const code = this.index.at(place)
    if (!code) return null
    const { active } = this.detail(this.map.getZoom())
    for (const level of GROUND_LEVELS.slice(0, GROUND_LEVELS.indexOf(active) + 1).toReversed()) {
      const above = codeAt(code, level)
      if (above && this.places.has(above)) return { level, code: above }
    }
    return null
  }

  remove(): void {
    this.map.off('geyi:background', this.redraw, this)
    this.pointing.remove()
    this.canvas.remove()
  }

  private detail(zoom: number): Detail {
    const detail = detailAt(zoom, this.spans)
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
    if (this.switches.households) drawChoropleth(frame, this.tinted, theme)
    const selected = this.selected ? this.places.get(this.selected) : undefined
    drawBoundaries(frame, this.lines, detail, palette, selected?.area ?? null)
    if (!this.switches.names) return
    const pins = stations?.shown() ?? []
    const tiles = this.background.own()?.tiles() ?? []
    const { top = 0, bottom = 0 } = this.insets()
    const { seen } = frame
    const room = { ...seen, y: seen.y + top, height: seen.height - top - bottom }
    const labels = placeLabels(
      frame.context,
      [
        ...groundLabels(frame, room, [...this.places.values()], detail, palette, locale),
        ...stationLabels(this.map, frame, pins, palette),
        ...streetNames(frame, tiles, palette),
        ...areaNames(frame, tiles, palette),
      ],
      [
        ...pinObstacles(this.map, frame, pins),
        ...[...(stations?.clusterBoxes() ?? []), ...coveredBoxes(this.map.getContainer())].map(box => ({
          ...box,
          x: box.x + seen.x,
          y: box.y + seen.y,
        })),
      ],
      room,
    )
    for (const label of labels) drawLabel(frame.context, label)
  }
}

/** Puts divisions and grids onto a map. */
export const addGround = (map: GeyiMap, options: GroundLayerOptions): GroundLayer => new GroundLayer(map, options)

/** The ground whose outlines are drawn: grids, and the lowest divisions that hold none. */
function groundsOf(divisions: readonly MapDivision[], grids: readonly MapGrid[]): Ground[] {
  const grounds: Ground[] = grids.map(({ code, boundary }) => ({ id: code, code, boundary }))
  const held = new Set(grids.flatMap(({ code }) => [communityOf(code), subdistrictOf(code), districtOf(code)]))
  const lowestFirst = [...divisions].sort((a, b) => b.code.length - a.code.length)
  for (const { code, boundary } of lowestFirst) {
    if (!boundary || held.has(code)) continue
    grounds.push({ id: code, code, boundary })
    for (const digits of [9, 6]) held.add(code.slice(0, digits))
  }
  return grounds
}

/** Mean extent of the places of every level, in world units. */
function spansOf(places: readonly NamedGround[]): Spans {
  const spans: Partial<Record<GroundLevel, number>> = {}
  for (const level of GROUND_LEVELS) {
    const span = meanSpan(places.filter(place => place.level === level).map(({ area }) => area))
    if (span !== undefined) spans[level] = span
  }
  return spans
}
