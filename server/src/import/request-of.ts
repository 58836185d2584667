import type { FeatureKind } from '../formats/feature/feature-kind.ts'
import { fieldValues } from './field-values.ts'
import type { HowToImport } from './import.inputs.ts'
import type { ImportRequest } from './rows/import.request.ts'

/** The most rows of one request. */
const LIMIT = 100_000

/** What somebody asks for, as every way in takes it. */
export const requestOf = (
  input: Omit<HowToImport, 'idempotencyKey'>,
  kind: FeatureKind,
  authorId: string,
): ImportRequest => ({
  kind,
  district: input.district,
  name: input.name ?? undefined,
  nameEn: input.nameEn ?? undefined,
  within: input.within ?? undefined,
  createDivisions: input.createDivisions ?? false,
  map: fieldValues(input.map),
  set: fieldValues(input.set),
  crs: input.crs ?? undefined,
  encoding: input.encoding ?? undefined,
  validFrom: input.validFrom ?? undefined,
  dryRun: input.dryRun ?? false,
  authorId,
  limit: LIMIT,
})
