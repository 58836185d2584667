import { type BBox, bboxOfPositions, degreesOf, E7, type Position } from '@geyi/shared/geo'
import { encodeNetwork, positionAt, SNAP_LIMIT, type WalkingNetwork } from '@geyi/shared/network'
import type { Writer } from '../database/access.ts'
import { saveNetwork } from './network.query.ts'

/** Fewest metres of a degree of latitude. */
const METRES_A_DEGREE = 110_574

/** A box with all places that may join a path in it. */
function widened({ west, south, east, north }: BBox): BBox {
  const up = Math.ceil((SNAP_LIMIT / METRES_A_DEGREE) * E7)
  const farthest = Math.min(89, degreesOf(Math.max(Math.abs(south), Math.abs(north))))
  const along = Math.ceil(up / Math.cos((farthest * Math.PI) / 180))
  return { west: west - along, south: south - up, east: east + along, north: north + up }
}

function* positionsOf(network: WalkingNetwork): Generator<Position> {
  for (let at = 0; at < network.positions.length / 2; at++) yield positionAt(network, at)
}

/** Keeps a district's network in place of the one before; one without a single path is not kept. @returns whether it is */
export async function keepNetwork(writer: Writer, district: string, network: WalkingNetwork): Promise<boolean> {
  const box = bboxOfPositions(positionsOf(network))
  if (box) await saveNetwork(writer, district, encodeNetwork(network), widened(box))
  return box !== undefined
}
