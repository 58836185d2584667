import { GraphiqlHereDocument } from '../api/generated/graphql.ts'
import { client } from '../api/index.ts'
import type { Here } from './examples.ts'

/** The sample district, for when there is nothing stored or no answer: the examples can then be read, if not run. */
const nowhere: Here = {
  longitude: 103.7969,
  latitude: 25.4951,
  districtCode: '530302',
  subdistrictCode: '530302001',
  account: null,
  station: null,
}

/** A place amid what is stored, so that the examples find something. */
export async function findHere(): Promise<Here> {
  const { data } = await client.query(GraphiqlHereDocument, {})
  const extent = data?.mapSettings.extent
  const district = data?.divisions.edges[0]?.node
  if (!extent || !district) return nowhere
  const middle = (a: number, b: number): number => Number(((a + b) / 2).toFixed(5))
  return {
    longitude: middle(extent.west, extent.east),
    latitude: middle(extent.south, extent.north),
    districtCode: district.code,
    subdistrictCode: district.children.edges[0]?.node.code ?? district.code,
    account: data.demoAccounts[0] ?? null,
    station: district.stations.edges[0]?.node ?? null,
  }
}
