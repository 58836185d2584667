import type { Palette } from '../canvas/palette.ts'
import { casingWidth, ROAD_CLASSES, roadWidth } from './roadStyle.ts'
import type { BackdropTile, Lines, TileFeature } from './tile.ts'

/** Where a tile's pixels fall on the canvas: overzoomed tiles are drawn larger. */
export interface TilePlace {
  readonly scale: number
  readonly left: number
  readonly top: number
}

/** Draws land, blocks, green, water, buildings and roads of one tile at a zoom level, in CSS pixels. */
export function drawTile(
  context: CanvasRenderingContext2D,
  tile: BackdropTile,
  zoom: number,
  place: TilePlace,
  palette: Palette,
): void {
  const path = (lines: Lines, closed: boolean): void => {
    for (const points of lines) {
      context.moveTo(points[0]! * place.scale - place.left, points[1]! * place.scale - place.top)
      for (let i = 2; i < points.length; i += 2)
        context.lineTo(points[i]! * place.scale - place.left, points[i + 1]! * place.scale - place.top)
      if (closed) context.closePath()
    }
  }
  const fill = (features: readonly TileFeature[], colour: string): void => {
    if (features.length === 0) return
    context.beginPath()
    for (const { lines } of features) path(lines, true)
    context.fillStyle = colour
    context.fill('evenodd')
  }
  const of = (kind: TileFeature['kind']) => tile.features.filter(feature => feature.kind === kind)

  for (const [name, features] of grouped(of('BLOCK'))) fill(features, palette.block[name] ?? palette.land)
  for (const [name, features] of grouped(of('GREEN'))) fill(features, name === 'field' ? palette.field : palette.green)

  const water = of('WATER')
  fill(water, palette.water)

  if (tile.buildings.length > 0) {
    context.beginPath()
    for (const lines of tile.buildings) path(lines, true)
    context.fillStyle = palette.building
    context.fill('evenodd')
    if (zoom >= 16) {
      context.strokeStyle = palette.buildingEdge
      context.lineWidth = 0.75
      context.stroke()
    }
  }

  const roads = grouped(of('ROAD'))
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const casing of [true, false])
    for (const roadClass of ROAD_CLASSES) {
      const features = roads.get(roadClass)
      const width = roadWidth(roadClass, zoom)
      const edge = casingWidth(width)
      if (!features || width === 0 || (casing && edge === 0)) continue
      context.beginPath()
      for (const { lines } of features) path(lines, false)
      const main = roadClass === 'arterial'
      context.strokeStyle = casing
        ? main
          ? palette.arterialCasing
          : palette.casing
        : edge === 0
          ? main
            ? palette.arterialCasing
            : palette.casing
          : main
            ? palette.arterial
            : palette.road
      context.lineWidth = casing ? width + 2 * edge : width
      context.stroke()
    }
}

function grouped(features: readonly TileFeature[]): Map<string, TileFeature[]> {
  const groups = new Map<string, TileFeature[]>()
  for (const feature of features) {
    const group = groups.get(feature.class)
    if (group) group.push(feature)
    else groups.set(feature.class, [feature])
  }
  return groups
}
