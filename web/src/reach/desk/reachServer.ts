import type { Geometry } from 'geojson'
import {
  allPages,
  askAnew,
  CancelJobDocument,
  type CombinedError,
  type CreateStationInput,
  client,
  ExplorerSettingsDocument,
  type ExplorerSettingsQuery,
  JobEventsDocument,
  KeepingDivisionsDocument,
  type KeepingDivisionsQuery,
  MeasuredReachDocument,
  type MeasuredReachQuery,
  ReachAreasDocument,
  ReachStationsDocument,
  type ReachStationsQuery,
  type SitingJobFragment,
  StartSitingDocument,
  type StartSitingInput,
} from '../../api/index.ts'
import { loadGround } from '../../explorer/ground/loadGround.ts'
import { remoteStations } from '../../stations/remoteStations.ts'
import { filterOf, type Question } from './question.ts'

export type Reached = MeasuredReachQuery['reach']
export type ReachStation = ReachStationsQuery['stations']['edges'][number]['node']
export type Settings = ExplorerSettingsQuery['mapSettings']
export type Choice = KeepingDivisionsQuery['divisions']['edges'][number]['node']
export type SitingJob = SitingJobFragment

/** The limits that are asked for, minutes. */
export const LIMITS = [5, 10, 15] as const
export type Limit = (typeof LIMITS)[number]

/** Where a job is told of. */
export interface JobListener {
  readonly changed: (job: SitingJob) => void
  readonly failed: (error: CombinedError) => void
}

/** The API. What it does not answer is thrown as its CombinedError. */
export const remoteReach = {
  ground: loadGround,
  async settings(): Promise<Settings> {
    const { data, error } = await client
      .query(ExplorerSettingsDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
    if (!data) throw error ?? new Error('The server tells no settings.')
    return data.mapSettings
  },
  divisions: (within: string): Promise<Choice[]> =>
    allPages(KeepingDivisionsDocument, { within }, data => data.divisions),
  async measure(question: Question): Promise<Reached> {
    const { within, pace, day } = question
    const { data, error } = await askAnew(MeasuredReachDocument, {
      within,
      minutes: [...LIMITS],
      filter: filterOf(question),
      pace,
      asOf: day,
    })
    if (!data) throw error
    return data.reach
  },
  /** The ground within each limit, the shortest first; null where there is none. */
  async areas(question: Question): Promise<(Geometry | null)[]> {
    const { within, pace, day } = question
    const { data, error } = await askAnew(ReachAreasDocument, {
      within,
      minutes: [...LIMITS],
      filter: filterOf(question),
      pace,
      asOf: day,
    })
    if (!data) throw error
    return data.reachAreas.map(({ area }) => (area as Geometry | null | undefined) ?? null)
  },
  /** The stations of a district that count. */
  stations: (district: string, question: Question): Promise<ReachStation[]> =>
    allPages(
      ReachStationsDocument,
      { filter: { ...filterOf(question), within: district }, asOf: question.day },
      data => data.stations,
    ),
  async start(input: StartSitingInput): Promise<SitingJob> {
    const { data, error } = await client.mutation(StartSitingDocument, { input }).toPromise()
    if (!data?.startSiting) throw error
    return data.startSiting.job
  },
  async cancel(jobId: string): Promise<SitingJob> {
    const { data, error } = await client.mutation(CancelJobDocument, { input: { jobId } }).toPromise()
    if (!data?.cancelJob) throw error
    return data.cancelJob.job
  },
  /** @returns an end to it */
  watch(id: string, { changed, failed }: JobListener): () => void {
    const { unsubscribe } = client.subscription(JobEventsDocument, { id }).subscribe(({ data, error }) => {
      if (data) changed(data.jobEvents)
      else if (error) failed(error)
    })
    return unsubscribe
  },
  /** @returns the id of the station */
  async create(input: CreateStationInput): Promise<string> {
    const { station, error } = await remoteStations.create(input)
    if (!station) throw error
    return station.id
  },
  /** What a station is called; null when it is gone, undefined when that can’t be had. */
  async nameOf(id: string): Promise<string | null | undefined> {
    const { station, error } = await remoteStations.read(id)
    return error ? undefined : (station?.name ?? null)
  },
}

export type ReachServer = typeof remoteReach
