import { recordAct } from '../../act/act.query.ts'
import { Act } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { featuresOf } from '../../files/file-kind.ts'
import { keptFile } from '../../files/kept-file.query.ts'
import { asImportFile } from '../../files/sent-file.ts'
import type { ImportFile } from '../../formats/feature/import-file.ts'
import { globalId } from '../../graphql/global-id.ts'
import { type AskedJob, endWith } from '../../jobs/job.query.ts'
import { type Begin, type Say, WorkStopped } from '../../jobs/job-desk.ts'
import { readFeatures, writeFeatures } from '../import.service.ts'
import { keepServiceItems, readServiceItems } from '../items/import-service-items.ts'
import { keepPaths, pathsFrom } from '../paths/import-paths.ts'
import { requestOf } from '../request-of.ts'
import type { ImportOutcome } from './import-outcome.ts'
import type { AskedImport } from './start-import.ts'
import { takenFields } from './told-fields.ts'

/** How much of an import is reading, and how much of what follows is staging what was read. */
const READING = 0.6
const STAGING = 0.2

/** What the steps of one import share. */
interface AtWork {
  readonly writer: Writer
  readonly file: ImportFile
  readonly asked: AskedImport
  readonly accountId: string
  /** Tells how far it is. @throws when it is to stop */
  readonly say: Say
  /** How much of the file has been read, 0 to 1. */
  readonly share: (rows: number, count: number | undefined) => number
  /** Ends the job with what it writes. @throws when it is no longer to be done */
  readonly end: (writer: Writer, outcome: ImportOutcome) => Promise<void>
}

/**
 * Begins an import. The file is read and parsed while others have their turn; then it is written in one transaction, in which the job ends
 * too: whoever dies before has written nothing, and whoever dies after need not begin it again.
 */
export const beginImport: Begin = async (root, job, tell, process) => {
  const over = new AbortController()
  const say: Say = progress => {
    if (over.signal.aborted) throw new WorkStopped()
    tell(progress)
  }
  return { result: imported(root, job, say, process), stop: () => over.abort() }
}

async function imported(root: Writer, job: AskedJob, say: Say, process: string): Promise<ImportOutcome> {
  const asked = job.request as AskedImport
  try {
    const kept = await keptFile(root, asked.fileId)
    if (!kept) throw new DomainError('NOT_FOUND', 'The file is not kept any more. Send it again.')
    let passed = 0
    const file = asImportFile(root, kept, bytes => {
      passed = bytes
      say({ progress: READING * 0.9 * (bytes / kept.size), message: 'Reading' })
    })
    return await byKind({
      writer: root.fork(),
      file,
      asked,
      accountId: job.accountId,
      say,
      share: (rows, count) => Math.min(1, count ? rows / count : passed / kept.size),
      end: async (writer, outcome) => {
        if (!(await endWith(writer, process, job.id, outcome))) throw new WorkStopped()
        if (!asked.dryRun) await recordAct(writer, actOf(job, asked))
      },
    })
  } catch (error) {
    if (!(error instanceof DomainError) || error.extensions.code === 'UNAVAILABLE') throw error
    const { code, reason } = error.extensions
    return {
      kind: asked.kind,
      refusal: { code: String(code), message: error.message, reason: typeof reason === 'string' ? reason : null },
    }
  }
}

/** What a job has brought in, as done by who started it. */
function actOf({ id, accountId }: AskedJob, { kind, district }: AskedImport): Act {
  const act = new Act('importFile', { accountId, way: 'SERVER', address: null })
  act.at(district)
  act.on(globalId('Job', id))
  act.details.add(`kind=${kind}`)
  return act
}

function byKind(work: AtWork): Promise<ImportOutcome> {
  const { kind } = work.asked
  if (kind === 'PATHS') return paths(work)
  return kind === 'SERVICE_ITEMS' ? serviceItems(work) : features(work)
}

const writing = ({ dryRun }: AskedImport): string => (dryRun ? 'Checking' : 'Writing')

async function features({ writer, file, asked, accountId, say, share, end }: AtWork): Promise<ImportOutcome> {
  const { kind } = asked
  const how = { ...asked, map: takenFields(asked.map ?? []), set: takenFields(asked.set ?? []) }
  const read = await readFeatures(writer, file, requestOf(how, featuresOf(kind)!, accountId), (rows, count) =>
    say({ progress: READING * share(rows, count), message: 'Reading' }),
  )
  const message = writing(asked)
  say({ progress: READING, message })
  const report = await writeFeatures(
    writer,
    read,
    (rows, count) => say({ progress: READING + STAGING * Math.min(1, rows / count!), message }),
    (own, report) => end(own, { kind, features: report }),
  )
  return { kind, features: report }
}

async function paths({ writer, file, asked, say, share, end }: AtWork): Promise<ImportOutcome> {
  const { kind, district, attribution, crs, encoding, dryRun } = asked
  const request = {
    district,
    attribution,
    crs: crs ?? undefined,
    encoding: encoding ?? undefined,
    dryRun: dryRun ?? false,
  }
  const read = await pathsFrom(writer, file, request, rows =>
    say({ progress: READING * share(rows, undefined), message: 'Reading' }),
  )
  say({ progress: READING + STAGING, message: writing(asked) })
  return writer.transactional(async own => {
    const report = await keepPaths(own, read)
    const outcome: ImportOutcome = { kind, paths: report }
    if (report.applied) await end(own, outcome)
    return outcome
  })
}

async function serviceItems({ writer, file, asked, say, end }: AtWork): Promise<ImportOutcome> {
  const { kind, encoding, dryRun } = asked
  const read = await readServiceItems(file, encoding ?? undefined)
  say({ progress: READING, message: writing(asked) })
  return writer.transactional(async own => {
    const report = await keepServiceItems(own, read, dryRun ?? false)
    const outcome: ImportOutcome = { kind, serviceItems: report }
    if (report.applied) await end(own, outcome)
    return outcome
  })
}
