import { CanvasLayer, type Frame } from '../canvas/canvasLayer.ts'
import { worldX, worldY } from '../canvas/mercator.ts'
import { paletteOf, type Theme } from '../canvas/palette.ts'
import type { Place } from '../canvas/place.ts'
import type { Locale } from '../canvas/words.ts'
import { detailAt, type Spans } from '../shapes/detail.ts'
import { GROUND_LEVELS, type MapDivision } from '../shapes/ground.ts'
import type { StationLayer } from '../stations/stationLayer.ts'
import type { GeyiMap } from '../view/geyiMap.ts'
import { areaNames } from './areaNames.ts'
import { drawLabels } from './drawLabels.ts'
import { groundLabels, type NamedGround } from './groundLabels.ts'
import { stationLabels } from './stationLabels.ts'
import { streetNames } from './streetNames.ts'

/** A division that is named without its boundary being known. */
export interface NamedPlace {
  readonly level: MapDivision['level']
  readonly code: string
  readonly name: string
  readonly at: Place
  /** Square metres. */
  readonly area: number
}

export interface PlaceNamesOptions {
  theme: Theme
  locale: Locale
  readonly stations: StationLayer
}

/** The names on a citizen's map: places, stations, streets, waters and parks, whatever has room, the greater first. */
export interface PlaceNames {
  set(places: readonly NamedPlace[]): void
  setTheme(theme: Theme): void
  setLocale(locale: Locale): void
  redraw(): void
  remove(): void
}

export function addPlaceNames({ leaflet, background, insets }: GeyiMap, options: PlaceNamesOptions): PlaceNames {
  let places: readonly NamedGround[] = []
  let spans: Spans = {}
  const canvas = new CanvasLayer('overlayPane', frame => draw(frame)).addTo(leaflet)
  const redraw = (): void => canvas.redraw()
  leaflet.on('geyi:background', redraw)

  function draw(frame: Frame): void {
    const { seen } = frame
    const { top = 0, bottom = 0 } = insets()
    const palette = paletteOf(options.theme)
    const room = { ...seen, y: seen.y + top, height: seen.height - top - bottom }
    const tiles = background.own()?.tiles() ?? []
    const labels = [
      ...groundLabels(frame, room, places, detailAt(frame.zoom, spans), palette, options.locale),
      ...stationLabels(leaflet, frame, options.stations.shown(), palette),
      ...streetNames(frame, tiles, palette),
      ...areaNames(frame, tiles, palette),
    ]
    drawLabels(leaflet, frame, labels, options.stations, room)
  }

  return {
    set(named) {
      places = named.map(groundOf)
      spans = Object.fromEntries(
        GROUND_LEVELS.flatMap(level => {
          const reaches = places.filter(place => place.level === level).map(({ area }) => area.east - area.west)
          return reaches.length > 0 ? [[level, reaches.reduce((a, b) => a + b) / reaches.length]] : []
        }),
      )
      redraw()
    },
    setTheme(theme) {
      options.theme = theme
      redraw()
    },
    setLocale(locale) {
      options.locale = locale
      redraw()
    },
    redraw,
    remove() {
      leaflet.off('geyi:background', redraw)
      canvas.remove()
    },
  }
}

const EQUATOR = 40_075_017

/** A place as if it were a square: what is known of it is where its middle is, and how large it is. */
function groundOf({ level, code, name, at, area }: NamedPlace): NamedGround {
  const [x, y] = [worldX(at.longitude), worldY(at.latitude)]
  const span = Math.sqrt(area) / (EQUATOR * Math.cos((at.latitude * Math.PI) / 180))
  const box = { west: x - span / 2, east: x + span / 2, north: y - span / 2, south: y + span / 2 }
  return { level, code, name, area: { pieces: [], ...box }, pole: { x, y, radius: span * 0.4 } }
}
