import { districtOf } from '@geyi/shared/codes'
import type { Geometry } from 'geojson'
import {
  allPages,
  askAnew,
  client,
  ExplorerSettingsDocument,
  type ExplorerSettingsQuery,
  KeepingBoundariesDocument,
  KeepingDivisionsDocument,
  type KeepingDivisionsQuery,
  KeepingPlaceDocument,
  KeptStationsDocument,
  type StationKeptFragment,
  type StationStatus,
} from '../../api/index.ts'
import type { Norms } from './gaps.ts'

export type Settings = ExplorerSettingsQuery['mapSettings']
export type KeptDivision = KeepingDivisionsQuery['divisions']['edges'][number]['node']

/** A subtree that somebody keeps, as it is drawn. */
export interface KeptPlace {
  readonly code: string
  readonly sample: boolean
  readonly boundary: Geometry | null
  /** Of the districts in it, or of the one that it lies in. */
  readonly norms: Norms
}

/** The boundary of a division in such a subtree. */
export interface KeptBoundary {
  readonly code: string
  readonly level: KeptDivision['level']
  readonly boundary: Geometry
}

/** Where what is kept is read from. */
export interface KeepingServer {
  settings(): Promise<Settings>
  /** Null where there is none of this code. */
  place(code: string): Promise<KeptPlace | null>
  divisions(within: string): Promise<readonly KeptDivision[]>
  /** Those of them that have one; many positions, so it is asked for apart. */
  boundaries(within: string): Promise<readonly KeptBoundary[]>
  /** All of them, planned and closed ones too. */
  stations(within: string): Promise<readonly StationKeptFragment[]>
}

const ALL: StationStatus[] = ['PLANNED', 'OPEN', 'CLOSED_FOR_WORKS', 'CLOSED']

/** The API. What it does not answer is thrown. */
export const remoteKeeping: KeepingServer = {
  async settings() {
    const { data, error } = await client
      .query(ExplorerSettingsDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
    if (!data) throw error ?? new Error('The server tells no settings.')
    return data.mapSettings
  },
  async place(code) {
    const { data, error } = await askAnew(KeepingPlaceDocument, { code })
    if (error) throw error
    const { division, divisions } = data!
    // Of everything, whose code is empty, there is no division.
    if (!division && code !== '') return null
    const districts = divisions.edges.map(({ node }) => node)
    const around = division ? [{ ...division, code: districtOf(code) }] : []
    return {
      code,
      sample: division?.sample ?? districts.some(({ sample }) => sample),
      boundary: division?.boundary ?? null,
      norms: new Map([...around, ...districts].map(one => [one.code, one.floorAreaNorms ?? {}])),
    }
  },
  divisions: within => allPages(KeepingDivisionsDocument, { within }, data => data.divisions),
  async boundaries(within) {
    const found = await allPages(KeepingBoundariesDocument, { within }, data => data.divisions)
    return found.flatMap(({ code, level, boundary }) => (boundary ? [{ code, level, boundary }] : []))
  },
  stations: within => allPages(KeptStationsDocument, { within, statuses: ALL }, data => data.stations),
}
