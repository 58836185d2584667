import {
  allPages,
  askAnew,
  type CombinedError,
  client,
  DistrictHoldsDocument,
  type DistrictHoldsQuery,
  ExplorerSettingsDocument,
  type ExplorerSettingsQuery,
  ImportDistrictsDocument,
  type ImportDistrictsQuery,
  ImportEventsDocument,
  type ImportJobFragment,
  LookAtFileDocument,
  type LookAtFileQuery,
  type LookAtFileQueryVariables,
  RecentImportsDocument,
  type RecentImportsQuery,
  StartImportDocument,
  type StartImportInput,
  StopImportDocument,
  TakeImportBackDocument,
} from '../../api/index.ts'

export type Job = ImportJobFragment
export type Preview = LookAtFileQuery['importPreview']
export type District = ImportDistrictsQuery['divisions']['edges'][number]['node']
export type Holds = DistrictHoldsQuery['division']
export type Recent = NonNullable<RecentImportsQuery['viewer']>['imports'][number]
export type Settings = ExplorerSettingsQuery['mapSettings']

/** Where an import is told of. */
export interface Listener {
  readonly changed: (job: Job) => void
  readonly failed: (error: CombinedError) => void
}

/** The API. What it does not answer is thrown as its CombinedError. */
export const remoteImports = {
  async settings(): Promise<Settings> {
    const { data, error } = await askAnew(ExplorerSettingsDocument, {})
    if (!data) throw error
    return data.mapSettings
  },
  districts: (): Promise<District[]> => allPages(ImportDistrictsDocument, {}, data => data.divisions),
  async holds(code: string): Promise<Holds> {
    const { data, error } = await askAnew(DistrictHoldsDocument, { code })
    if (!data) throw error
    return data.division
  },
  async recent(): Promise<readonly Recent[]> {
    const { data, error } = await askAnew(RecentImportsDocument, {})
    if (!data) throw error
    return data.viewer?.imports ?? []
  },
  async look(asked: LookAtFileQueryVariables): Promise<Preview> {
    const { data, error } = await askAnew(LookAtFileDocument, asked)
    if (!data) throw error
    return data.importPreview
  },
  async start(input: StartImportInput): Promise<Job> {
    const { data, error } = await client.mutation(StartImportDocument, { input }).toPromise()
    if (!data?.startImport) throw error
    return data.startImport.job
  },
  async stop(jobId: string): Promise<Job> {
    const { data, error } = await client.mutation(StopImportDocument, { input: { jobId } }).toPromise()
    if (!data?.cancelJob) throw error
    return data.cancelJob.job
  },
  /** @returns an end to it */
  watch(id: string, { changed, failed }: Listener): () => void {
    const { unsubscribe } = client.subscription(ImportEventsDocument, { id }).subscribe(({ data, error }) => {
      if (data) changed(data.jobEvents)
      else if (error) failed(error)
    })
    return unsubscribe
  },
  /** Takes back an import of stations. @returns how many are deleted, and how many as they were */
  async takeBack(batch: string): Promise<{ deleted: number; restored: number }> {
    const { data, error } = await client.mutation(TakeImportBackDocument, { input: { batch } }).toPromise()
    if (!data?.undoImport) throw error
    return data.undoImport
  },
}

export type ImportServer = typeof remoteImports
