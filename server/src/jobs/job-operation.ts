import type { Operation } from '../viewer/operations.ts'
import type { JobKind, JobNode } from './job.type.ts'

const operations: Readonly<Record<Exclude<JobKind, 'IMPORT'>, Operation>> = {
  EXPORT: 'EXPORT_FILES',
  SITING: 'KEEP_STATIONS',
  ZONING: 'DRAFT_PLANS',
}

/** What of an import decides who may ask for it. */
export interface AskedImport {
  readonly kind?: string
  readonly name?: string | null
  readonly createDivisions?: boolean | null
}

/** What is needed to import something. Stations may be brought by whoever keeps them, unless the ground is made along with them. */
export function importOperation({ kind, name, createDivisions }: AskedImport): Operation {
  if (kind === 'SERVICE_ITEMS') return 'KEEP_CATALOGUE'
  return kind === 'STATIONS' && !name && !createDivisions ? 'IMPORT_STATIONS' : 'IMPORT_GROUND'
}

/** Who sees what comes of a job, and may stop it: whoever may start one like it there. */
export const operationOf = ({ kind, request }: Pick<JobNode, 'kind' | 'request'>): Operation =>
  kind === 'IMPORT' ? importOperation((request ?? {}) as AskedImport) : operations[kind]
