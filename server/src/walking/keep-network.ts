import { bboxOfPositions, type Position } from '@geyi/shared/geo'
import { buildNetwork, encodeNetwork, type WalkingNetwork } from '@geyi/shared/network'
import type { Writer } from '../database/access.ts'
import { saveNetwork } from './network.query.ts'

/** Lines to make a network of. */
export interface PathLines {
  readonly paths: readonly (readonly Position[])[]
  readonly barriers: readonly (readonly Position[])[]
}

/** Makes a district's network of lines and keeps it; one without a single path is not kept. */
export async function keepNetwork(
  writer: Writer,
  district: string,
  { paths, barriers }: PathLines,
): Promise<WalkingNetwork> {
  const network = buildNetwork(paths, barriers)
  const box = bboxOfPositions(paths.flat())
  if (box && network.positions.length > 0) await saveNetwork(writer, district, encodeNetwork(network), box)
  return network
}
