import { CombinedError } from '@urql/core'
import type { FieldsChange, OneChange } from '../src/stations/desk/stationChange.ts'
import type {
  Station,
  StationAnswer,
  StationServer,
  StationsAnswer,
  StationTrouble,
} from '../src/stations/desk/stationServer.ts'

export const refusal = (code: string): CombinedError =>
  new CombinedError({ graphQLErrors: [{ message: code, extensions: { code } }] })

export const stationAt = (id: string, longitude: number, latitude: number): Station => ({
  id,
  version: 1,
  kind: 'RED_POST',
  name: `Post ${id}`,
  nameEn: null,
  divisionCode: '530302001001',
  location: { type: 'Point', coordinates: [longitude, latitude] },
  sample: false,
})

/** Stations as a server keeps them, with versions; it may be told to refuse. */
export class StationsInMemory implements StationServer {
  readonly kept = new Map<string, Station>()
  readonly sent: OneChange[] = []
  refuses: CombinedError | null = null
  private readonly deleted = new Map<string, Station>()

  constructor(...stations: readonly Station[]) {
    for (const station of stations) this.kept.set(station.id, station)
  }

  async create(input: Parameters<StationServer['create']>[0]): Promise<StationAnswer> {
    if (this.refuses) return { error: this.refuses }
    const station = { ...stationAt(`s${this.kept.size + 1}`, 0, 0), ...input } as Station
    this.kept.set(station.id, station)
    return { station }
  }

  async send(change: OneChange, version: number): Promise<StationAnswer> {
    this.sent.push(change)
    if (this.refuses) return { error: this.refuses }
    const { id } = change
    const known = this.kept.get(id) ?? this.deleted.get(id)
    if (!known) return { error: refusal('NOT_FOUND') }
    if (known.version !== version) return { error: refusal('VERSION_CONFLICT') }
    const next = { ...known, ...('after' in change ? change.after : {}), version: version + 1 } as Station
    if (change.type === 'delete') {
      this.kept.delete(id)
      this.deleted.set(id, next)
      return {}
    }
    this.kept.set(id, next)
    return { station: next }
  }

  async sendMany(parts: readonly FieldsChange[], versions: readonly number[]): Promise<StationsAnswer> {
    if (this.refuses) return { error: this.refuses }
    const troubles = parts.flatMap(({ id }, row): StationTrouble[] =>
      this.kept.get(id)?.version === versions[row]
        ? []
        : [{ row, code: 'VERSION_CONFLICT', field: null, reason: null, value: null }],
    )
    if (troubles.length > 0) return { troubles }
    const answers = await Promise.all(parts.map((part, row) => this.send(part, versions[row]!)))
    return { stations: answers.map(({ station }) => station!) }
  }

  async undoImport(): Promise<Pick<StationAnswer, 'error'>> {
    return this.refuses ? { error: this.refuses } : {}
  }

  async read(id: string): Promise<StationAnswer> {
    return { station: this.kept.get(id) ?? null }
  }

  /** Somebody else changes a station. */
  rename(id: string, name: string): void {
    const station = this.kept.get(id)!
    this.kept.set(id, { ...station, name, version: station.version + 1 })
  }
}
