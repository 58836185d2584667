import { isDivisionCode, levelOfCode } from '@geyi/shared/codes'
import type { Reader } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { featuresOf } from '../../files/file-kind.ts'
import { crsNamed } from '../../formats/crs/crs.ts'
import type { Context } from '../../graphql/context.ts'
import { today } from '../../graphql/day.ts'
import { startJob } from '../../jobs/start-job.ts'
import { findServiceItems } from '../../station/catalogue/service-item.query.ts'
import { authorize } from '../../viewer/authorize.ts'
import { groundOfDistrict } from '../../walking/walking-grounds.ts'
import { sizeOfExport } from '../export.query.ts'
import type { ExportSize, StartExportInput } from './export-job.type.ts'

/** What an export's row keeps: what was asked. */
export type AskedExport = Omit<StartExportInput, 'idempotencyKey'>

/** Formats that what is no feature leaves in. */
const FORMATS = { PATHS: ['GEOJSON'], SERVICE_ITEMS: ['CSV', 'WORKBOOK'] } as const

/** Starts to make a file, for who may have one made there. @returns the id of its job */
export async function startExport({ writer, viewer }: Context, input: StartExportInput): Promise<string> {
  const { idempotencyKey: _, ...request } = input
  authorize(viewer, 'EXPORT_FILES', input.within)
  await checkAsked(request)
  return startJob(writer, viewer, 'startExport', input, { kind: 'EXPORT', divisionCode: input.within, request })
}

/** How much an export would be, before it is started. */
export async function sizeAsked({ reader, viewer }: Context, asked: Omit<AskedExport, 'format'>): Promise<ExportSize> {
  authorize(viewer, 'EXPORT_FILES', asked.within)
  checkScope(asked)
  return sizeOf(reader, asked)
}

/** Bytes of a feature without its boundary, and of each position. */
const ROW = 160
const POSITION = 22

async function sizeOf(reader: Reader, asked: Omit<AskedExport, 'format'>): Promise<ExportSize> {
  if (asked.kind === 'SERVICE_ITEMS') {
    const { length } = await findServiceItems(reader, {})
    return { rows: length, bytes: length * ROW }
  }
  if (asked.kind === 'PATHS') {
    const ground = await groundOfDistrict(reader, asked.within)
    const stretches = ground ? ground.network.stretchStart.length - 1 : 0
    return { rows: stretches, bytes: stretches * ROW }
  }
  const { rows, positions } = await sizeOfExport(reader, featuresOf(asked.kind)!, scopeOf(asked))
  return { rows, bytes: Math.round(rows * ROW + positions * POSITION) }
}

/** Which features an export is of. */
export const scopeOf = ({ within, asOf, bbox }: Pick<AskedExport, 'within' | 'asOf' | 'bbox'>) => ({
  within,
  day: asOf ?? today(),
  ...(bbox ? { box: bbox } : {}),
})

function checkScope({ kind, within, bbox }: Omit<AskedExport, 'format'>): void {
  const bad = (argument: string, message: string) => new DomainError('BAD_USER_INPUT', message, { argument })
  if (within !== '' && !isDivisionCode(within))
    throw bad('within', `“${within.slice(0, 40)}” is no code of a division.`)
  if (kind === 'PATHS' && levelOfCode(within) !== 'district') throw bad('within', 'Paths are of a district.')
  if (
    bbox &&
    !(
      bbox.west < bbox.east &&
      bbox.south < bbox.north &&
      Math.abs(bbox.west) <= 180 &&
      Math.abs(bbox.east) <= 180 &&
      Math.abs(bbox.south) <= 90 &&
      Math.abs(bbox.north) <= 90
    )
  )
    throw bad('bbox', 'A box runs from west to east and from south to north.')
}

async function checkAsked(asked: AskedExport): Promise<void> {
  checkScope(asked)
  const { kind, format, crs } = asked
  const formats: readonly string[] | undefined =
    kind === 'PATHS' || kind === 'SERVICE_ITEMS' ? FORMATS[kind] : undefined
  if (formats ? !formats.includes(format) : format === 'WORKBOOK' && kind !== 'STATIONS')
    throw new DomainError('BAD_USER_INPUT', 'What the file is to be of has no such format.', { argument: 'format' })
  if (crs) await crsNamed(crs)
}
