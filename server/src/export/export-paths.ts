import { degreesOf, type Position } from '@geyi/shared/geo'
import { barrierLines, lineOfStretch, stretchCount } from '@geyi/shared/network'
import type { Reader } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { pathAttribution } from '../walking/path-source.query.ts'
import { groundOfDistrict } from '../walking/walking-grounds.ts'

/**
 * A district's walking network as a GeoJSON FeatureCollection of lines, one a line, that imports to an equal network: its stretches with
 * `kind` `path`, then its barriers with `kind` `barrier`. Who is to be named for it stands at its head. @throws NOT_FOUND where the district has none
 * @returns how many
 */
export async function exportPaths(
  reader: Reader,
  district: string,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const ground = await groundOfDistrict(reader, district)
  if (!ground)
    throw new DomainError('NOT_FOUND', `The district ${district} has no walking network. Import one with --as paths.`)
  const { network } = ground
  const attribution = await pathAttribution(reader, district)
  const named = attribution === null ? '' : `"attribution":${JSON.stringify(attribution)},`
  await write(`{"type":"FeatureCollection",${named}"features":[`)
  let separator = '\n'
  let count = 0
  const put = async (kind: 'path' | 'barrier', line: readonly Position[]) => {
    await write(`${separator}${featureText(kind, line)}`)
    separator = ',\n'
    count++
  }
  for (let stretch = 0; stretch < stretchCount(network); stretch++) await put('path', lineOfStretch(network, stretch))
  for (const line of barrierLines(network)) await put('barrier', line)
  await write('\n]}\n')
  return count
}

const featureText = (kind: string, line: readonly Position[]): string =>
  `{"type":"Feature","properties":{"kind":"${kind}"},"geometry":{"type":"LineString","coordinates":[${line
    .map(([x, y]) => `[${degreesOf(x)},${degreesOf(y)}]`)
    .join(',')}]}}`
