import type { DivisionOnMapFragment } from '../../api/index.ts'
import type { Station } from '../../stations/desk/stationServer.ts'
import { emptyGround, type Ground, joined, partOf } from '../ground/ground.ts'
import type { AsOf } from '../ground/loadGround.ts'
import { type GroundState, groundKey, type Progress, type Settings, stationsKey } from './groundState.ts'

/** Where settings, ground and stations come from; each call may fail. */
export interface GroundServer {
  settings(): Promise<Settings>
  /** The outlines of all districts on a day, by code. */
  districts(asOf: AsOf): Promise<Map<string, DivisionOnMapFragment>>
  /** The divisions and grids of a district on a day. What has come is told before all has. */
  ground(within: string, asOf: AsOf, come: (part: Partial<Ground>) => void): Promise<void>
  /** The same from what is known of another day. */
  changedGround(known: Ground, within: string, from: string, to: string): Promise<Ground>
  stations(within: string): Promise<readonly Station[]>
}

/** Where what was loaded is put. */
interface Workplace {
  readonly now: GroundState
  change(part: Partial<GroundState>): void
  readonly stations: { put(...read: readonly Station[]): void }
}

/** Loads the ground of the districts and days that are looked at, each once. */
export class GroundLoader {
  private readonly server: GroundServer
  private readonly desk: Workplace

  constructor(server: GroundServer, desk: Workplace) {
    this.server = server
    this.desk = desk
  }

  begin(): void {
    void this.askSettings()
    void this.askDistricts()
  }

  /** A district is looked at on a day. */
  want(district: string | null, day: AsOf): void {
    if (!district) return
    const isNew = (key: string) => !this.desk.now.loads.has(key)
    if (isNew(groundKey(district, day))) void this.loadGround(district, day)
    if (isNew(stationsKey(district))) void this.loadStations(district)
  }

  /** Tries again what has failed. */
  retry(district: string | null, day: AsOf): void {
    const { settingsFailed, districts } = this.desk.now
    if (settingsFailed) void this.askSettings()
    if (!districts) void this.askDistricts()
    if (!district) return
    const hasFailed = (key: string) => this.desk.now.loads.get(key) === 'failed'
    if (hasFailed(groundKey(district, day))) void this.loadGround(district, day)
    if (hasFailed(stationsKey(district))) void this.loadStations(district)
  }

  private async askSettings(): Promise<void> {
    try {
      this.desk.change({ settings: await this.server.settings(), settingsFailed: false })
    } catch {
      this.desk.change({ settingsFailed: true })
    }
  }

  private async askDistricts(): Promise<void> {
    this.desk.change({ districtsFailed: false })
    try {
      const divisions = await this.server.districts(null)
      this.put(null, { divisions })
      this.desk.change({ districts: [...divisions.values()] })
    } catch {
      this.desk.change({ districtsFailed: true })
    }
  }

  private loadGround(district: string, day: AsOf): Promise<void> {
    const { grounds, loads, settings } = this.desk.now
    const near = [null, ...grounds.keys()].find(other => loads.get(groundKey(district, other)) === 'ready')
    const today = settings?.today ?? null
    const [from, to] = [near === null ? today : near, day ?? today]
    return this.noting(groundKey(district, day), async () => {
      const outlines = day === null ? null : this.server.districts(day).then(divisions => this.put(day, { divisions }))
      if (near !== undefined && from && to)
        this.put(day, await this.server.changedGround(partOf(grounds.get(near)!, district), district, from, to))
      else await this.server.ground(district, day, part => this.put(day, part))
      await outlines
    })
  }

  private loadStations(district: string): Promise<void> {
    return this.noting(stationsKey(district), async () => {
      this.desk.stations.put(...(await this.server.stations(district)))
    })
  }

  private async noting(key: string, load: () => Promise<void>): Promise<void> {
    const note = (progress: Progress) => this.desk.change({ loads: new Map(this.desk.now.loads).set(key, progress) })
    note('grids')
    try {
      await load()
      note('ready')
    } catch {
      note('failed')
    }
  }

  private put(day: AsOf, part: Partial<Ground>): void {
    const { grounds } = this.desk.now
    this.desk.change({ grounds: new Map(grounds).set(day, joined(grounds.get(day) ?? emptyGround, part)) })
  }
}
