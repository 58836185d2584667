import {
  CancelZoningDocument,
  type CombinedError,
  client,
  StartZoningDocument,
  type StartZoningInput,
  type ZonedFragment,
  ZoningEventsDocument,
  type ZoningJobFragment,
  ZoningsOfPlanDocument,
} from '../../../api/index.ts'

/** What came of a zoning. */
export type Zoned = ZonedFragment
export type Proposal = Zoned['proposals'][number]
export type Obstacle = Zoned['impossible'][number]
/** The job of a zoning: no other result comes of it. */
export type ZoningJob = Omit<ZoningJobFragment, 'result'> & { readonly result: Zoned | null }

const zoningOf = (job: ZoningJobFragment): ZoningJob => ({
  ...job,
  result: job.result && 'proposals' in job.result ? (job.result as Zoned) : null,
})

/** A zoning as it was asked for. */
export type Asked = Omit<StartZoningInput, 'idempotencyKey'>

/** Where a job is told of. */
export interface JobListener {
  readonly changed: (job: ZoningJob) => void
  readonly failed: (error: CombinedError) => void
}

/** The API. What it does not answer is thrown as its CombinedError. */
export const remoteZoning = {
  /** @returns the job of the zoning that the viewer started last in a plan; null of none, and of one that was stopped */
  async last(plan: string): Promise<string | null> {
    const { data, error } = await client
      .query(ZoningsOfPlanDocument, { id: plan }, { requestPolicy: 'network-only' })
      .toPromise()
    if (!data) throw error
    const job = data.plan?.zonings[0]
    return job && job.state !== 'CANCELLED' ? job.id : null
  },
  async start(input: StartZoningInput): Promise<ZoningJob> {
    const { data, error } = await client.mutation(StartZoningDocument, { input }).toPromise()
    if (!data?.startZoning) throw error
    return zoningOf(data.startZoning.job)
  },
  async cancel(jobId: string): Promise<ZoningJob> {
    const { data, error } = await client.mutation(CancelZoningDocument, { input: { jobId } }).toPromise()
    if (!data?.cancelJob) throw error
    return zoningOf(data.cancelJob.job)
  },
  /** @returns an end to it */
  watch(id: string, { changed, failed }: JobListener): () => void {
    const { unsubscribe } = client.subscription(ZoningEventsDocument, { id }).subscribe(({ data, error }) => {
      if (data) changed(zoningOf(data.jobEvents))
      else if (error) failed(error)
    })
    return unsubscribe
  },
}

export type ZoningServer = typeof remoteZoning
