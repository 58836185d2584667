import type { UnreadColumn } from '../../formats/feature/columns.ts'
import type { FeatureKind } from '../../formats/feature/feature-kind.ts'
import type { FileWarning } from '../../formats/feature/raw-feature.ts'
import type { ValueReason } from '../../graphql/parse/value-reason.ts'
import type { NoticeCode } from './notice-code.ts'
import { PREVIEWED, type RowPreview, type SaidNames } from './preview.ts'
import type { ProblemCode } from './problem-code.ts'

/** How many problems, and how many notices, a report lists; it counts them all. */
export const LISTED = 1_000

/** Why a row can't be imported. */
export interface RowProblem {
  readonly row: number
  readonly reason: ProblemCode
  readonly message: string
  /** The field that is wrong, why, and what it says, where that is known. */
  readonly field?: string
  readonly why?: ValueReason
  readonly value?: string
  /** The number of the row that has the same already. */
  readonly otherRow?: number
  /** What may be the cause. */
  readonly hint?: 'MAYBE_SWAPPED'
  /** Whether it is the geometry that is wrong. */
  readonly geometric?: boolean
  /** Where, in degrees. */
  readonly longitude?: number
  readonly latitude?: number
}

/** What a planner should know of a row that is imported. */
export interface RowNotice {
  readonly row: number
  readonly code: NoticeCode
  readonly message: string
  readonly longitude?: number
  readonly latitude?: number
}

/** What became of a file. */
export interface ImportReport {
  readonly kind: FeatureKind
  readonly dryRun: boolean
  /** Whether the rows are in the database now: all of them, or none. */
  readonly applied: boolean
  readonly validFrom: string
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  /** Divisions that were made because the file needs them: codes and names. */
  readonly divisionsCreated: readonly { code: string; name: string }[]
  readonly codesGiven: number
  /** Positions that fell on their neighbour in the ring when rounded to 1e-7°, or repeated it already in the file. */
  readonly positionsMerged: number
  /** Names the stations that were written, for taking them back. */
  readonly batch: string | null
  readonly problems: readonly RowProblem[]
  readonly notices: readonly RowNotice[]
  readonly noticeCounts: Readonly<Partial<Record<NoticeCode, number>>>
  /** What concerns the whole file. */
  readonly warnings: readonly FileWarning[]
  /** Columns that nothing was read from. */
  readonly unreadColumns: readonly UnreadColumn[]
  /** Row by row what would become of stations, in a dry run. */
  readonly preview: readonly RowPreview[]
}

/** Collects a report while an import goes on. */
export class ReportBuilder {
  rows = 0
  created = 0
  changed = 0
  unchanged = 0
  codesGiven = 0
  positionsMerged = 0
  readonly divisionsCreated: { code: string; name: string }[] = []
  readonly warnings: FileWarning[] = []
  unreadColumns: readonly UnreadColumn[] = []
  preview: readonly RowPreview[] = []
  batch: string | null = null
  /** Whether it says row by row what would be. */
  isPreviewed = false
  readonly #problems: RowProblem[] = []
  readonly #notices: RowNotice[] = []
  readonly #noticeCounts: Partial<Record<NoticeCode, number>> = {}
  readonly #refused = new Set<number>()
  readonly #said = new Map<number, SaidNames>()

  refuse(problem: RowProblem): void {
    this.#refused.add(problem.row)
    if (this.#problems.length < LISTED) this.#problems.push(problem)
  }

  notice(notice: RowNotice): void {
    this.#noticeCounts[notice.code] = (this.#noticeCounts[notice.code] ?? 0) + 1
    if (this.#notices.length < LISTED) this.#notices.push(notice)
  }

  /** Why rows can't be imported, in their order. */
  get problems(): readonly RowProblem[] {
    return this.#problems.toSorted((a, b) => a.row - b.row)
  }

  /** Keeps how a row that can't be imported names its thing, for the preview. */
  name(row: number, said: SaidNames): void {
    if (this.isPreviewed && this.#said.size < PREVIEWED) this.#said.set(row, said)
  }

  /** Rows that can't be imported. */
  get refusedRows(): readonly number[] {
    return [...this.#refused]
  }

  get sound(): boolean {
    return this.#refused.size === 0
  }

  build(kind: FeatureKind, validFrom: string, dryRun: boolean): ImportReport {
    return {
      kind,
      dryRun,
      applied: this.sound && !dryRun,
      validFrom,
      rows: this.rows,
      created: this.sound ? this.created : 0,
      changed: this.sound ? this.changed : 0,
      unchanged: this.sound ? this.unchanged : 0,
      refused: this.#refused.size,
      divisionsCreated: this.sound ? this.divisionsCreated : [],
      codesGiven: this.sound ? this.codesGiven : 0,
      positionsMerged: this.positionsMerged,
      batch: this.sound && !dryRun ? this.batch : null,
      problems: this.problems,
      notices: this.#notices.toSorted((a, b) => a.row - b.row),
      noticeCounts: this.#noticeCounts,
      warnings: this.warnings,
      unreadColumns: this.unreadColumns,
      preview: this.#previewed(),
    }
  }

  /** With the rows that can't be imported, which go before others where there are too many, as they must be mended. */
  #previewed(): RowPreview[] {
    if (!this.isPreviewed) return []
    const wrong = this.refusedRows
      .toSorted((a, b) => a - b)
      .map(
        (row): RowPreview => ({ row, outcome: 'WRONG', code: null, name: null, ...this.#said.get(row), changes: [] }),
      )
    return [...wrong, ...this.preview].slice(0, PREVIEWED).sort((a, b) => a.row - b.row)
  }
}
