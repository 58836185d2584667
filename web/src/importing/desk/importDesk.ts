import type { FileKind, ImportField, StartImportInput, ViewerRightsFragment } from '../../api/index.ts'
import { LARGEST, SendingStopped, sendFile } from '../../frame/files/sendFile.ts'
import { type Source, Store } from '../../state/store.ts'
import type { ImportServer, Job } from './importServer.ts'
import {
  beginning,
  type Choice,
  choicesIn,
  type ImportState,
  inputOf,
  isTrial,
  mapOf,
  noWish,
  outcomeOf,
  troubleOf,
  type Wish,
} from './importState.ts'

/** A file on its way in, without a page around it: sent, looked at, tried, brought in; and found again after a reload. */
export class ImportDesk implements Source<ImportState> {
  private readonly store = new Store<ImportState>(beginning)
  private unwatch = () => {}
  private sending = new AbortController()
  /** Counts looks at the file: only the last one asked for is taken. */
  private looks = 0

  constructor(private readonly server: ImportServer) {}

  get now(): ImportState {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  setViewer(viewer: ViewerRightsFragment | null): void {
    this.store.change({ viewer })
  }

  /** Reads what there is to choose from. */
  async load(): Promise<void> {
    try {
      const [settings, districts, recent] = await Promise.all([
        this.server.settings(),
        this.server.districts(),
        this.server.recent(),
      ])
      this.store.change({ settings, districts, recent, trouble: null })
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
    }
  }

  /** Another kind, or another district: what it has is read anew. */
  async aim(part: { kind?: FileKind; district?: string; name?: string }): Promise<void> {
    const before = this.now.wish.district
    const wish: Wish = { ...this.now.wish, ...part }
    this.store.change({ wish, trouble: null, ...(wish.district === before ? {} : { holds: null }) })
    await this.readHolds()
  }

  private async readHolds(): Promise<void> {
    const { district } = this.now.wish
    if (!/^\d{6}$/.test(district)) return
    const holds = await this.server.holds(district).catch(() => null)
    if (this.now.wish.district === district) this.store.change({ holds })
  }

  wish(part: Partial<Wish>): void {
    this.store.change({ wish: { ...this.now.wish, ...part } })
  }

  /** Sends a file and looks at it. */
  async take(file: File): Promise<void> {
    if (file.size > LARGEST) return this.store.change({ trouble: { code: 'TOO_LARGE', reason: null, message: '' } })
    if (file.size === 0)
      return this.store.change({ trouble: { code: 'BAD_USER_INPUT', reason: 'FILE_EMPTY', message: '' } })
    this.sending = new AbortController()
    this.store.change({ step: 'sending', fileName: file.name, share: 0, trouble: null, preview: null, job: null })
    try {
      const { district } = this.now.wish
      const fileId = await sendFile(file, district, share => this.store.change({ share }), this.sending.signal)
      this.store.change({
        step: 'looking',
        sent: { fileId, name: file.name },
        wish: { ...this.now.wish, crs: null, encoding: null, choices: {} },
      })
      await this.look()
    } catch (error) {
      const trouble = error instanceof SendingStopped ? null : troubleOf(error)
      this.store.change({ step: 'choose', trouble })
    }
  }

  stopSending(): void {
    this.sending.abort()
  }

  /** Looks at the file as it is to be read now. */
  async look(): Promise<void> {
    const { sent, wish, preview } = this.now
    if (!sent) return
    const look = ++this.looks
    this.store.change({ isLooking: true, trouble: null })
    try {
      const { kind, crs, encoding } = wish
      const map = preview ? mapOf(wish.choices, preview).map.filter(({ field }) => PLACES.has(field)) : []
      const seen = await this.server.look({ fileId: sent.fileId, kind, crs, encoding, map })
      if (look !== this.looks) return
      const known = new Set(seen.columns.map(({ name }) => name))
      const kept = Object.entries(wish.choices).filter(
        ([, choice]) => !choice || !('column' in choice) || known.has(choice.column),
      )
      this.store.change({
        preview: seen,
        isLooking: false,
        wish: { ...this.now.wish, choices: { ...choicesIn(seen), ...Object.fromEntries(kept) } },
      })
    } catch (error) {
      if (look === this.looks) this.store.change({ isLooking: false, trouble: troubleOf(error) })
    }
  }

  /** Reads the file otherwise, and shows what comes of it. */
  readAs(part: Pick<Partial<Wish>, 'crs' | 'encoding'>): void {
    // Names of columns are others in another encoding.
    this.wish('encoding' in part ? { ...part, choices: {} } : part)
    void this.look()
  }

  choose(field: ImportField, choice: Choice): void {
    this.wish({ choices: { ...this.now.wish.choices, [field]: choice } })
    if (PLACES.has(field)) void this.look()
  }

  /** Tries the file, or brings in just what was tried. */
  async start(dryRun: boolean): Promise<void> {
    const { job } = this.now
    this.store.change({ trouble: null, place: null })
    try {
      const tried = dryRun || !isTrial(job) ? null : (job!.request as StartImportInput)
      this.heard(await this.server.start(tried ? { ...tried, dryRun: false } : inputOf(this.now, dryRun)))
      this.watch(this.now.job!.id)
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
    }
  }

  async stop(): Promise<void> {
    const { job } = this.now
    if (!job) return
    try {
      this.heard(await this.server.stop(job.id))
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
    }
  }

  /** Finds an import again, with all that was asked. @returns an end to listening */
  open(id: string): () => void {
    if (this.now.job?.id !== id) this.watch(id)
    return () => this.unwatch()
  }

  private watch(id: string): void {
    this.unwatch()
    this.unwatch = this.server.watch(id, {
      changed: job => this.heard(job),
      failed: error => this.store.change({ trouble: troubleOf(error) }),
    })
  }

  private heard(job: Job): void {
    const isOver = job.state !== 'QUEUED' && job.state !== 'RUNNING'
    this.store.change({ job, step: isOver ? 'ended' : 'working' })
    if (!this.now.sent) this.remember(job)
    if (isOver && outcomeOf(job)?.applied) void this.readHolds()
  }

  /** What was asked in another visit stands in the job. */
  private remember(job: Job): void {
    const asked = job.request as Partial<Wish> & { fileId: string; map?: Pair[]; set?: Pair[] }
    const choices: Partial<Record<ImportField, Choice>> = {}
    for (const { field, value } of asked.map ?? []) choices[field] = value === '' ? null : { column: value }
    for (const { field, value } of asked.set ?? []) choices[field] = { value }
    const { kind = 'GRIDS', name, within, createDivisions, validFrom, attribution, crs, encoding } = asked
    this.store.change({
      sent: { fileId: asked.fileId, name: '' },
      wish: {
        ...noWish,
        kind,
        district: job.divisionCode,
        name: name ?? '',
        within: within ?? '',
        createDivisions: createDivisions ?? false,
        validFrom: validFrom ?? null,
        attribution: attribution ?? '',
        crs: crs ?? null,
        encoding: encoding ?? null,
        choices,
      },
    })
    void this.readHolds()
  }

  /** Back to how the file is read. */
  async lookAgain(): Promise<void> {
    this.unwatch()
    this.store.change({ step: 'looking', job: null, place: null, trouble: null })
    if (!this.now.preview) await this.look()
  }

  /** Another file, of the same kind or of the next. */
  async another(kind: FileKind): Promise<void> {
    this.unwatch()
    const { district } = this.now.wish
    this.store.change({
      step: 'choose',
      sent: null,
      preview: null,
      job: null,
      place: null,
      trouble: null,
      wish: { ...noWish, kind, district },
    })
    await Promise.all([this.load(), this.readHolds()])
  }

  point(place: ImportState['place']): void {
    this.store.change({ place })
  }

  /** Takes back the stations of this import. @returns what came of it; null where that failed */
  async takeBack(batch: string): Promise<{ deleted: number; restored: number } | null> {
    try {
      return await this.server.takeBack(batch)
    } catch (error) {
      this.store.change({ trouble: troubleOf(error) })
      return null
    }
  }

  close(): void {
    this.unwatch()
    this.sending.abort()
  }
}

interface Pair {
  readonly field: ImportField
  readonly value: string
}

/** Fields by which the places move. */
const PLACES: ReadonlySet<ImportField> = new Set(['LONGITUDE', 'LATITUDE', 'WKT'])
