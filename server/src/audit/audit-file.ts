import type { Reader } from '../database/access.ts'
import { DomainError } from '../errors/domain-error.ts'
import { csvLine, workbookOf } from '../export/tables.ts'
import type { AuditFilter } from './audit.inputs.ts'
import { findAudit } from './audit.query.ts'
import type { AuditEntry } from './audit.type.ts'

/** Formats in which the audit leaves. */
export const AUDIT_FORMATS = ['csv', 'xlsx', 'ndjson'] as const
export type AuditFormat = (typeof AUDIT_FORMATS)[number]

/** Entries that are read at once. */
const AT_ONCE = 500
/** The most rows of a workbook: it is made in memory. */
const MOST_ROWS = 100_000

/** What is written, and from which subtrees. */
export interface AuditFile {
  readonly format: AuditFormat
  readonly subtrees: readonly string[]
  readonly filter: AuditFilter
}

/** What was done, the newest first, as a file, piece by piece. */
export async function* writeAudit(reader: Reader, file: AuditFile): AsyncGenerator<string | Uint8Array> {
  if (file.format === 'xlsx') {
    const rows: unknown[][] = []
    for await (const entry of entriesOf(reader, file)) {
      if (rows.length >= MOST_ROWS)
        throw new DomainError(
          'TOO_MANY_FEATURES',
          `A workbook holds at most ${MOST_ROWS} entries. Take CSV, or less of them.`,
        )
      rows.push(cellsOf(entry))
    }
    yield await workbookOf(HEAD, rows)
    return
  }
  // Without a byte order mark spreadsheets on Chinese desks read a table as GBK.
  if (file.format === 'csv') yield `\u{feff}${HEAD.join(',')}\r\n`
  for await (const entry of entriesOf(reader, file))
    yield file.format === 'csv' ? csvLine(cellsOf(entry)) : `${JSON.stringify(entry)}\n`
}

async function* entriesOf(reader: Reader, { subtrees, filter }: AuditFile): AsyncGenerator<AuditEntry> {
  for (let before: string | undefined; ; ) {
    const page = await findAudit(reader, subtrees, filter, before, AT_ONCE)
    yield* page
    if (page.length < AT_ONCE) return
    before = page.at(-1)!.number
  }
}

const HEAD = [
  'number',
  'at',
  'kind',
  'operation',
  'details',
  'count',
  'account_id',
  'username',
  'name',
  'way',
  'key_id',
  'address',
  'places',
  'things',
  'thing_count',
] as const

const cellsOf = (entry: AuditEntry): unknown[] => [
  entry.number,
  entry.at,
  entry.kind,
  entry.operation,
  entry.details.join(' '),
  entry.count,
  entry.account?.accountId ?? null,
  entry.account?.username ?? null,
  entry.account?.displayName ?? null,
  entry.way,
  entry.keyId,
  entry.address,
  entry.places.join(' '),
  entry.things.map(({ nodeId, code, name }) => [nodeId, code, name].filter(part => part !== null).join(' ')).join('; '),
  entry.thingCount,
]
