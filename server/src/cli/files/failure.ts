import { debuglog } from 'node:util'
import { unavailabilityOf } from '../../database/unavailable.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { fileTrouble } from '../../errors/file-trouble.ts'
import { StartError } from '../../errors/start-error.ts'
import { failureRecord } from '../../serve/watch/failure-record.ts'

/** Printed with NODE_DEBUG=geyi only. */
const debug = debuglog('geyi')
/** The longest message of somebody else's that is quoted. */
const LONGEST = 300

/** What stopped a command, as a code for programs and one line for a person: what is wrong and what to do, never a stack. */
export function failureOf(error: unknown): { code: string; message: string } {
  debug('%O', error)
  if (error instanceof StartError) return { code: 'FAILED', message: onOneLine(error.message) }
  const refusal = error instanceof DomainError ? error : unavailabilityOf(error)
  if (refusal) return { code: String(refusal.extensions.code), message: onOneLine(refusal.message) }
  const trouble = fileTrouble(error)
  if (trouble) return { code: 'FAILED', message: trouble }
  const said = onOneLine(worded(error)).slice(0, LONGEST)
  return {
    code: 'FAILED',
    message: `Geyi failed, by a fault of its own as it seems: ${said}. Run the same with NODE_DEBUG=geyi to see where.`,
  }
}

/** What a fault says of itself; of a failed statement which rule it broke, never by which values. */
function worded(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { message, type, code, table, constraint } = failureRecord(error)
  const names = [code, table, constraint].filter(name => name !== undefined)
  return names.length > 0 ? `${message || type} (${names.join(', ')})` : message || type
}

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
