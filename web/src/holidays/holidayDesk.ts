import {
  type CombinedError,
  client,
  errorCodeOf,
  HolidaysDocument,
  SetHolidaysDocument,
  type YearOfHolidaysFragment,
} from '../api/index.ts'
import { type Source, Store } from '../state/store.ts'
import { type Draft, sameDraft } from './days.ts'

type Trouble = 'CONFLICT' | 'FORBIDDEN' | 'FAILED'

/** A year of a district: as it is kept, as it is to be, and as it was before the last save. */
interface Kept {
  readonly load: 'loading' | 'failed' | 'ready'
  readonly year: YearOfHolidaysFragment | null
  readonly draft: Draft
  readonly before: Draft | null
  readonly trouble: Trouble | null
  readonly busy: boolean
}

const EMPTY: Draft = { announced: false, days: [] }
const LOADING: Kept = { load: 'loading', year: null, draft: EMPTY, before: null, trouble: null, busy: false }

const draftOf = ({ announced, days }: YearOfHolidaysFragment): Draft => ({ announced, days })

/** Whether something of a year was changed and not saved. */
export const isChanged = ({ year, draft }: Kept): boolean => year !== null && !sameDraft(draft, draftOf(year))

/** The years that somebody has looked at, with what he has not saved yet: it stays while he looks at another. */
export class HolidayDesk implements Source<ReadonlyMap<string, Kept>> {
  private readonly store = new Store<ReadonlyMap<string, Kept>>(new Map())

  get now(): ReadonlyMap<string, Kept> {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  of(district: string, year: number): Kept {
    return this.now.get(keyOf(district, year)) ?? LOADING
  }

  /** Reads a year, if nothing of it waits to be saved. */
  async read(district: string, year: number, anew = false): Promise<void> {
    const known = this.of(district, year)
    if (!anew && isChanged(known)) return
    this.put(district, year, known.year && !anew ? {} : { ...LOADING, before: anew ? null : known.before })
    const { data } = await client
      .query(HolidaysDocument, { districtCode: district, year }, { requestPolicy: 'network-only' })
      .toPromise()
    if (!data) return this.put(district, year, { load: 'failed' })
    if (anew || !isChanged(this.of(district, year)))
      this.put(district, year, { load: 'ready', year: data.holidays, draft: draftOf(data.holidays), trouble: null })
  }

  change(district: string, year: number, draft: Draft): void {
    this.put(district, year, { draft })
  }

  discard(district: string, year: number): void {
    const { year: kept } = this.of(district, year)
    if (kept) this.put(district, year, { draft: draftOf(kept), trouble: null })
  }

  /** @returns whether the draft is kept now */
  async save(district: string, year: number): Promise<boolean> {
    const { year: kept, draft } = this.of(district, year)
    return kept !== null && (await this.write(district, year, draft, draftOf(kept)))
  }

  /** Puts back what was before the last save. @returns whether it is there again */
  async undo(district: string, year: number): Promise<boolean> {
    const { before } = this.of(district, year)
    return before !== null && (await this.write(district, year, before, null))
  }

  private async write(district: string, year: number, draft: Draft, before: Draft | null): Promise<boolean> {
    this.put(district, year, { busy: true, trouble: null })
    const { version } = this.of(district, year).year!
    const days = draft.announced
      ? draft.days.map(({ date, kind, name, nameEn }) => ({ date, kind, name, nameEn: nameEn ?? null }))
      : null
    const input = { districtCode: district, year, version, days }
    const { data, error } = await client.mutation(SetHolidaysDocument, { input }).toPromise()
    const written = data?.setHolidays?.holidays
    this.put(
      district,
      year,
      written
        ? { busy: false, year: written, draft: draftOf(written), before }
        : { busy: false, trouble: troubleOf(error) },
    )
    return written !== undefined
  }

  private put(district: string, year: number, part: Partial<Kept>): void {
    const next = { ...this.of(district, year), ...part }
    this.store.set(new Map(this.now).set(keyOf(district, year), next))
  }
}

const keyOf = (district: string, year: number): string => `${district} ${year}`

function troubleOf(error: CombinedError | undefined): Trouble {
  const code = error && errorCodeOf(error)
  return code === 'VERSION_CONFLICT' ? 'CONFLICT' : code === 'FORBIDDEN' ? 'FORBIDDEN' : 'FAILED'
}
