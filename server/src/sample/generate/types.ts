import type { MultiPolygon, Polygon, Position } from '@geyi/shared/geo'
import type { Band } from '@geyi/shared/problems'

/** A division by its statistical place code; `name` is for display ("潇湘社区"), `nameEn` its pinyin form ("Xiaoxiang Community"). */
export interface SamplePlace {
  readonly code: string
  readonly name: string
  readonly nameEn: string
}

/** What the generator is asked for: whose district, from which seed, how large and where. */
export interface SampleOptions {
  readonly seed: number
  readonly district: SamplePlace
  readonly subdistricts: readonly SamplePlace[]
  /** Communities; a community belongs to the subdistrict whose code is its prefix. */
  readonly communities: readonly SamplePlace[]
  /** All grids, GENERAL and SPECIAL together; default 686. */
  readonly grids?: number
  /** All grid workers besides one leader per grid; default 3,688 of 686 grids, in proportion. */
  readonly workers?: number
  /** Posts of the kinds other than centres; default 2.2 per community, 130 for the full district. */
  readonly posts?: number
  /** Middle of the district; default about 103.80°E, 25.50°N. */
  readonly centre?: Position
}

/** A member of grid staff. Every name and number is fictional. */
export interface SamplePerson {
  readonly name: string
  readonly phone: string
}

export type SampleGridKind = 'GENERAL' | 'SPECIAL'

/** A grid with its boundary: one polygon without holes, sharing every vertex with its neighbours. */
export interface SampleGrid {
  /** 15 digits: the community's 12 and a serial. */
  readonly code: string
  readonly name: string
  readonly kind: SampleGridKind
  readonly communityCode: string
  readonly boundary: MultiPolygon
  readonly leader: SamplePerson
  readonly workers: readonly SamplePerson[]
}

/** A building; those of schools, firms and shops count 0 households. */
export interface SampleBuilding {
  /** The grid code, a hyphen and a 3-digit serial inside the grid. */
  readonly code: string
  readonly name: string
  readonly location: Position
  readonly footprint: Polygon | null
  readonly households: number
  readonly population: number
  readonly gridCode: string
}

export type SampleStationKind =
  | 'DISTRICT_CENTER'
  | 'SUBDISTRICT_CENTER'
  | 'COMMUNITY_CENTER'
  | 'SERVICE_STATION'
  | 'RED_POST'
  | 'COURIER_POST'

/** A service station; posts belong to a community, centres to the division they serve. */
export interface SampleStation {
  /** Unique in the district, the same in every run: division code, letter of the kind, serial. */
  readonly code: string
  readonly kind: SampleStationKind
  readonly name: string
  readonly nameEn: string
  readonly divisionCode: string
  readonly gridCode: string
  readonly location: Position
  readonly address: string
  readonly phone: string | null
  /** OpenStreetMap's opening_hours syntax. */
  readonly openingHours: string
  /** Floor area in square metres. */
  readonly area: number
  /** Null: nobody has said. */
  readonly accessible: boolean | null
  readonly serviceItemCodes: readonly string[]
}

/** Something that can be done at a station. */
export interface SampleServiceItem {
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly category: string
  readonly categoryEn: string
  /** Code of the main item that it is part of. */
  readonly parentCode: string | null
  readonly levels: readonly ('DISTRICT' | 'SUBDISTRICT' | 'COMMUNITY')[]
  readonly department: string | null
  readonly documents: readonly string[]
  readonly deputised: boolean | null
  readonly deputisedHow: string | null
  readonly synonyms: readonly string[]
}

export type RoadClass = 'arterial' | 'street' | 'lane'
export type AreaClass = {
  WATER: 'river' | 'lake'
  GREEN: 'park' | 'riverside' | 'field'
  BLOCK: 'residential' | 'oldtown' | 'village' | 'commercial' | 'school' | 'hospital' | 'industry' | 'vacant'
}

/** Centre lines of one road. */
export interface SampleRoad {
  readonly kind: 'ROAD'
  readonly class: RoadClass
  readonly name: string | null
  readonly geometry: readonly (readonly Position[])[]
}

/** Water, green or a built block, as polygons. */
export type SampleArea = {
  [K in keyof AreaClass]: {
    readonly kind: K
    readonly class: AreaClass[K]
    readonly name: string | null
    readonly geometry: MultiPolygon
  }
}[keyof AreaClass]

export type SampleBackdrop = SampleRoad | SampleArea

/** A generated district. All of it is invented except the names and codes of the divisions that were passed in. */
export interface SampleDistrict {
  readonly seed: number
  readonly district: SamplePlace
  readonly subdistricts: readonly SamplePlace[]
  readonly communities: readonly SamplePlace[]
  /** Households that a GENERAL grid should have, both ends included. */
  readonly householdBand: Band
  readonly grids: readonly SampleGrid[]
  readonly buildings: readonly SampleBuilding[]
  readonly stations: readonly SampleStation[]
  readonly serviceItems: readonly SampleServiceItem[]
  /** Draw in this order: BLOCK, GREEN, WATER, ROAD. */
  readonly backdrop: readonly SampleBackdrop[]
}
