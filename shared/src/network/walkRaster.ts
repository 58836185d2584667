import { contours } from 'd3-contour'
import type { BBox } from '../geo/bbox.ts'
import { degreesOf, type Position } from '../geo/position.ts'
import { lengthOfStretch, positionAt, stretchCount } from './network.ts'
import type { Snapper } from './snapper.ts'
import { arrivalAt, type Walk } from './walk.ts'

/** The most cells of a raster, and the least metres along one side of a cell. */
const MOST_CELLS = 40_000
const LEAST_SIDE = 20

/** Ground further than this many metres from any path is not drawn, though whoever lives there counts as reaching the path. */
const OFF_PATH = 100

const METRES_A_DEGREE = 111_320

/** Rings of longitudes and latitudes in degrees, as GeoJSON has them. */
export type AreaCoordinates = [longitude: number, latitude: number][][][]

/**
 * The metres of a walk at the middles of the cells of a box, and the areas within some metres. A cell is measured as a building there would be:
 * by where it joins the paths, barriers between included. What no path of the walk comes near stays out, and so do holes in what is reached.
 */
export class WalkRaster {
  readonly columns: number
  readonly rows: number
  /** Row by row from the north, each from the west; Infinity where nobody comes. */
  readonly metres: Float64Array
  readonly #walk: Walk
  readonly #snapper: Snapper
  readonly #box: BBox
  /** Of a cell, E7. */
  readonly #width: number
  readonly #height: number
  /** Metres from a path within which cells are measured. */
  readonly #offPath: number
  /** Cells that a path of the walk is near. */
  readonly #near: Uint8Array

  constructor(walk: Walk, snapper: Snapper, box: BBox) {
    const scale = Math.cos((degreesOf(box.south + box.north) / 2) * (Math.PI / 180))
    const across = degreesOf(box.east - box.west) * METRES_A_DEGREE * scale
    const along = degreesOf(box.north - box.south) * METRES_A_DEGREE
    const side = Math.max(LEAST_SIDE, Math.sqrt((across * along) / MOST_CELLS))
    this.columns = Math.max(1, Math.ceil(across / side))
    this.rows = Math.max(1, Math.ceil(along / side))
    this.#width = (box.east - box.west) / this.columns
    this.#height = (box.north - box.south) / this.rows
    // Cells of a wide box are wider than the strip along a path: it must not fall between their middles.
    this.#offPath = Math.max(OFF_PATH, side * 0.75)
    this.#walk = walk
    this.#snapper = snapper
    this.#box = box
    this.metres = new Float64Array(this.columns * this.rows).fill(Infinity)
    this.#near = this.#nearPaths(Math.ceil(this.#offPath / side) + 1)
  }

  /** Measures one row; all must be, in any order. */
  measure(row: number): void {
    for (let column = 0; column < this.columns; column++) {
      const at = row * this.columns + column
      if (this.#near[at] === 0) continue
      const place: Position = [
        Math.round(this.#box.west + (column + 0.5) * this.#width),
        Math.round(this.#box.north - (row + 0.5) * this.#height),
      ]
      const snap = this.#snapper.snap(place, this.#offPath)
      const arrival = snap && arrivalAt(this.#walk, snap)
      if (arrival) this.metres[at] = arrival.metres
    }
  }

  /** The areas within some metres, counterclockwise around and clockwise around holes; none where there is nothing. */
  within(metres: number): AreaCoordinates {
    const { columns, rows } = this
    const nearness = Array.from(this.metres, value => -value)
    const { coordinates } = contours().size([columns, rows]).contour(nearness, -metres)
    const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
    return coordinates.map(rings =>
      rings.map(ring =>
        ring.map(([column, row]) => [
          rounded(degreesOf(this.#box.west + column! * this.#width)),
          rounded(degreesOf(this.#box.north - row! * this.#height)),
        ]),
      ),
    )
  }

  /** Marks cells some cells around the stretches to which the walk comes. */
  #nearPaths(reach: number): Uint8Array {
    const { network, metres, sourcesOnStretch } = this.#walk
    const { stretchStart, stretchEnds } = network
    const near = new Uint8Array(this.metres.length)
    const step = Math.min(this.#width, this.#height)
    for (let stretch = 0; stretch < stretchCount(network); stretch++) {
      const isWalked =
        metres[stretchEnds[2 * stretch]!]! < Infinity ||
        metres[stretchEnds[2 * stretch + 1]!]! < Infinity ||
        sourcesOnStretch.has(stretch)
      if (!isWalked || lengthOfStretch(network, stretch) === 0) continue
      for (let at = stretchStart[stretch]!; at + 1 < stretchStart[stretch + 1]!; at++)
        this.#mark(near, positionAt(network, at), positionAt(network, at + 1), step, reach)
    }
    return near
  }

  #mark(near: Uint8Array, [x, y]: Position, [endX, endY]: Position, step: number, reach: number): void {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(endX - x), Math.abs(endY - y)) / step))
    for (let i = 0; i <= steps; i++) {
      const column = Math.floor((x + ((endX - x) * i) / steps - this.#box.west) / this.#width)
      const row = Math.floor((this.#box.north - (y + ((endY - y) * i) / steps)) / this.#height)
      const last = Math.min(this.columns - 1, column + reach)
      for (let r = Math.max(0, row - reach); r <= Math.min(this.rows - 1, row + reach); r++)
        if (last >= Math.max(0, column - reach))
          near.fill(1, r * this.columns + Math.max(0, column - reach), r * this.columns + last + 1)
    }
  }
}
