import {
  client,
  ExportEventsDocument,
  type ExportJobFragment,
  StartExportDocument,
  type StartExportInput,
  StopExportDocument,
} from '../../../api/index.ts'

export type MadeFile = Extract<NonNullable<ExportJobFragment['result']>, { readonly path: string }>

/** Has a file made. `progress` hears how much of it is, 0 to 1. @returns the file; null where it was stopped @throws where it failed */
export async function makeFile(
  input: StartExportInput,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<MadeFile | null> {
  const { data, error } = await client.mutation(StartExportDocument, { input }).toPromise()
  if (!data?.startExport) throw error
  const ended = await watched(data.startExport.job, progress, signal)
  if (ended.state === 'CANCELLED') return null
  if (ended.result && 'path' in ended.result) return ended.result as MadeFile
  throw new Error(ended.error ?? ended.state)
}

const isOver = ({ state }: ExportJobFragment): boolean => state !== 'QUEUED' && state !== 'RUNNING'

function watched(
  job: ExportJobFragment,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<ExportJobFragment> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      void client.mutation(StopExportDocument, { input: { jobId: job.id } }).toPromise()
    })
    const { unsubscribe } = client.subscription(ExportEventsDocument, { id: job.id }).subscribe(({ data, error }) => {
      if (error) reject(error)
      if (!data) return
      progress(data.jobEvents.progress)
      if (!isOver(data.jobEvents)) return
      resolve(data.jobEvents)
      // It may end while it is being begun.
      setTimeout(() => unsubscribe())
    })
  })
}
