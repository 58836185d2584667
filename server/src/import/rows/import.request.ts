import type { Writer } from '../../database/access.ts'
import type { FeatureKind } from '../../formats/feature/feature-kind.ts'
import type { ReadOptions } from '../../formats/open-source.ts'
import type { ReportBuilder } from '../report/report.ts'
import type { MappingOptions } from './mapping.ts'

/** What to do with a file. */
export interface ImportRequest extends ReadOptions, MappingOptions {
  readonly kind: FeatureKind
  /** Code of the district that all rows belong to; may be left out where every row has a code. */
  readonly district?: string | undefined
  /** Name of the district, which is then made if it is not there, with whatever divisions the file needs. */
  readonly name?: string | undefined
  readonly nameEn?: string | undefined
  /** Division under which rows without a code are numbered. */
  readonly within?: string | undefined
  /** Level of divisions without a code. */
  readonly level?: 'SUBDISTRICT' | 'COMMUNITY' | undefined
  /** Whether divisions that rows name and that are not there are made. */
  readonly createDivisions?: boolean | undefined
  /** First day on which the new versions hold; today when absent. */
  readonly validFrom?: string | undefined
  readonly dryRun?: boolean | undefined
  /** The account that asks for it; none for a command of the operator. */
  readonly authorId?: string | undefined
  /** The most rows that are taken. */
  readonly limit?: number | undefined
}

/** What the steps of one import share. */
export interface ImportContext {
  readonly writer: Writer
  readonly request: ImportRequest
  readonly report: ReportBuilder
  /** First day of new versions. */
  readonly day: string
  /** Fields that the file says anything about. */
  readonly given: ReadonlySet<string>
}
