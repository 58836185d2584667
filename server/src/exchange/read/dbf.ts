import { DomainError } from '../../api/domain-error.ts'
import { decodeText } from './text-encoding.ts'

interface DbfField {
  readonly name: string
  readonly type: string
  readonly start: number
  readonly length: number
}

/** A dBASE table: what the attributes of a Shapefile are kept in. */
export interface DbfTable {
  readonly columns: readonly string[]
  readonly count: number
  /** The record at an index, or nothing where it has been deleted. */
  record(index: number): Record<string, unknown> | undefined
}

const DELETED = 0x2a

/** Opens a `.dbf`. @throws BAD_USER_INPUT when it is none, or ends too early. */
export function openDbf(bytes: Buffer, encoding: string, name: string): DbfTable {
  const broken = (why: string) => new DomainError('BAD_USER_INPUT', `The .dbf of ${name} is broken: ${why}.`)
  if (bytes.length < 33) throw broken('it has no header')
  const count = bytes.readUInt32LE(4)
  const headerLength = bytes.readUInt16LE(8)
  const recordLength = bytes.readUInt16LE(10)
  if (headerLength < 33 || headerLength > bytes.length || recordLength < 1) throw broken('its header makes no sense')
  if (headerLength + count * recordLength > bytes.length) throw broken(`it ends before its ${count} records do`)
  const fields: DbfField[] = []
  for (let at = 32, start = 1; at + 32 <= headerLength && bytes[at] !== 0x0d; at += 32) {
    const end = bytes.subarray(at, at + 11).indexOf(0)
    const length = bytes[at + 16]!
    const label = decodeText(bytes.subarray(at, at + (end < 0 ? 11 : end)), encoding)
    fields.push({ name: label, type: String.fromCharCode(bytes[at + 11]!), start, length })
    start += length
    if (start > recordLength) throw broken('its columns are wider than its records')
  }
  return {
    columns: fields.map(field => field.name),
    count,
    record(index) {
      const from = headerLength + index * recordLength
      if (bytes[from] === DELETED) return undefined
      const record: Record<string, unknown> = {}
      for (const { name, type, start, length } of fields)
        record[name] = cellValue(type, bytes.subarray(from + start, from + start + length), encoding)
      return record
    },
  }
}

/** Blank cells, and numbers that did not fit and became stars, are null. */
function cellValue(type: string, cell: Buffer, encoding: string): unknown {
  if (type === 'C') return decodeText(cell, encoding).replaceAll('\0', '').trim() || null
  const text = cell.toString('latin1').replaceAll('\0', '').trim()
  if (text === '') return null
  if (type === 'N' || type === 'F') return Number.isFinite(Number(text)) ? Number(text) : null
  if (type === 'L') return /^[ty]$/i.test(text) ? true : /^[fn]$/i.test(text) ? false : null
  if (type === 'D') return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return text
}
