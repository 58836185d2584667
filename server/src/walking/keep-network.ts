import { type BBox, bboxOfPositions, degreesOf, E7, type Position } from '@geyi/shared/geo'
import { buildNetwork, encodeNetwork, SNAP_LIMIT, type WalkingNetwork } from '@geyi/shared/network'
import type { Writer } from '../database/access.ts'
import { saveNetwork } from './network.query.ts'

/** Lines to make a network of. */
export interface PathLines {
  readonly paths: readonly (readonly Position[])[]
  readonly barriers: readonly (readonly Position[])[]
}

/** Fewest metres of a degree of latitude. */
const METRES_A_DEGREE = 110_574

/** A box with all places that may join a path in it. */
function widened({ west, south, east, north }: BBox): BBox {
  const up = Math.ceil((SNAP_LIMIT / METRES_A_DEGREE) * E7)
  const farthest = Math.min(89, degreesOf(Math.max(Math.abs(south), Math.abs(north))))
  const along = Math.ceil(up / Math.cos((farthest * Math.PI) / 180))
  return { west: west - along, south: south - up, east: east + along, north: north + up }
}

/** Makes a district's network of lines and keeps it; one without a single path is not kept. */
export async function keepNetwork(
  writer: Writer,
  district: string,
  { paths, barriers }: PathLines,
): Promise<WalkingNetwork> {
  const network = buildNetwork(paths, barriers)
  const box = bboxOfPositions(paths.flat())
  if (box && network.positions.length > 0) await saveNetwork(writer, district, encodeNetwork(network), widened(box))
  return network
}
