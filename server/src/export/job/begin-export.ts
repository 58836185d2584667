import { IsolationLevel } from '@mikro-orm/core'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { featuresOf } from '../../files/file-kind.ts'
import { makeFile } from '../../files/made-file.ts'
import { crsNamed } from '../../formats/crs/crs.ts'
import type { AskedJob } from '../../jobs/job.query.ts'
import { type Begin, type Say, WorkStopped } from '../../jobs/job-desk.ts'
import { sizeOfExport } from '../export.query.ts'
import { exportFeaturesInto } from '../export.service.ts'
import { exportPaths } from '../export-paths.ts'
import { exportServiceItems } from '../export-service-items.ts'
import type { ExportFormat } from '../formats.ts'
import type { MadeFile } from './export-result.ts'
import { type AskedExport, scopeOf } from './start-export.ts'

const FORMATS: Readonly<Record<AskedExport['format'], ExportFormat>> = {
  CSV: 'csv',
  GEOJSON: 'geojson',
  WORKBOOK: 'xlsx',
}

/** Begins an export: the file is made as of one moment, all of it or nothing. */
export const beginExport: Begin = async (root, job, tell) => {
  const over = new AbortController()
  const say: Say = progress => {
    if (over.signal.aborted) throw new WorkStopped()
    tell(progress)
  }
  const result = root.fork().transactional(
    async writer => {
      const made = await fileOf(writer, job, say)
      say({ progress: 1, message: 'Writing' })
      return made
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  )
  return { result, stop: () => over.abort() }
}

async function fileOf(writer: Writer, { divisionCode, accountId, request }: AskedJob, say: Say): Promise<MadeFile> {
  const asked = request as AskedExport
  const format = FORMATS[asked.format]
  const name = `${[asked.kind.toLowerCase().replace('_', '-'), divisionCode, asked.asOf].filter(Boolean).join('-')}.${format}`
  const scope = scopeOf(asked)
  const kind = featuresOf(asked.kind)
  const { rows: all } = kind ? await sizeOfExport(writer, kind, scope) : { rows: 0 }
  let rows = 0
  const passed = (count: number) => {
    rows = count
    say({ progress: all > 0 ? count / all : 0, message: 'Writing' })
  }
  const made = await makeFile(writer, { name, divisionCode, accountId }, async put => {
    if (asked.kind === 'PATHS') rows = await exportPaths(writer, divisionCode, put)
    else if (asked.kind === 'SERVICE_ITEMS') {
      if (format === 'geojson') throw new DomainError('BAD_USER_INPUT', 'Service items are a table.')
      rows = await exportServiceItems(writer, format, put)
    } else
      await exportFeaturesInto(writer, { kind: kind!, format, crs: await systemOf(asked.crs), ...scope }, put, passed)
  })
  return { ...made, name, rows }
}

/** The coordinate system that the file names; none where it is degrees anyway. */
const systemOf = async (crs: string | null | undefined): Promise<string | undefined> =>
  crs && (await crsNamed(crs)).fromDegrees ? crs : undefined
