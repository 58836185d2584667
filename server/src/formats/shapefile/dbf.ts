import { isAscii } from 'node:buffer'
import { DomainError } from '../../errors/domain-error.ts'
import type { FileWarning, Remark } from '../feature/raw-feature.ts'
import { cutText } from '../text/cut-text.ts'
import { decodedText } from '../text/text-encoding.ts'
import { cellValue } from './dbf-cell.ts'
import { dbfEncoding } from './dbf-encoding.ts'

interface DbfField {
  readonly label: Buffer
  readonly type: string
  readonly start: number
  readonly length: number
}

/** A record, and what there is to say about reading it. */
export interface DbfRecord {
  readonly properties: Record<string, unknown>
  readonly remarks: readonly Remark[]
}

/** A dBASE table: what the attributes of a Shapefile are kept in. */
export interface DbfTable {
  readonly count: number
  /** How its texts are read. */
  readonly encoding: string
  readonly warnings: readonly FileWarning[]
  /** The record at an index, or nothing where it has been deleted. */
  record(index: number): DbfRecord | undefined
}

const DELETED = 0x2a
/** What may follow the last record. */
const ENDINGS: ReadonlySet<number> = new Set([0x1a, 0, 0x0a, 0x0d])
/** What a record begins with: a blank, a star where it has been deleted, and zero where a program has left the blank out. */
const BEGINNINGS: ReadonlySet<number> = new Set([0x20, DELETED, 0])

/** Opens a `.dbf`, with the `.cpg` beside it and what the user says of its encoding. @throws BAD_USER_INPUT when it is none, or ends too early. */
export function openDbf(
  bytes: Buffer,
  { cpg, said }: { cpg: Buffer | undefined; said: string | undefined },
  name: string,
): DbfTable {
  const { fields, count, cell, isDeleted } = layoutOf(bytes, name)
  // Of most tables that is all there is to know of their texts.
  const isPlain = isAscii(bytes.subarray(32))
  const texts = {
    *[Symbol.iterator]() {
      if (isPlain) return
      for (const [at, { label }] of fields.entries())
        if (!isAscii(label)) yield { where: `the name of column ${at + 1}`, bytes: label, isFull: label.length >= 10 }
      for (let index = 0; index < count; index++)
        for (const [at, field] of fields.entries()) {
          if (field.type !== 'C') continue
          const whole = cell(index, field)
          if (isAscii(whole)) continue
          const bytes = unpadded(whole)
          yield { where: `row ${index + 1}, column ${at + 1}`, bytes, isFull: bytes.length === whole.length }
        }
    },
  }
  const { encoding, warning } = dbfEncoding({ driver: bytes[29]!, cpg, said, texts }, name)
  const keepsAscii = decodedText(ASCII, encoding) === ASCII.toString('latin1')
  const labels = fields.map(({ label }, at) => cutText(label, encoding)?.text.trim() || `column ${at + 1}`)
  const twice = labels.find((label, at) => labels.indexOf(label) !== at)
  if (twice !== undefined)
    throw new DomainError('BAD_USER_INPUT', `The .dbf of ${name} has the column “${twice}” twice. Rename one of them.`)
  return {
    count,
    encoding,
    warnings: warning ? [{ code: 'ENCODING_GUESSED', message: warning }] : [],
    record(index) {
      if (isDeleted(index)) return undefined
      const properties: Record<string, unknown> = {}
      const remarks: Remark[] = []
      for (const [at, field] of fields.entries()) {
        const label = labels[at]!
        const whole = cell(index, field)
        const { value, remark } =
          field.type !== 'C'
            ? cellValue(field.type, whole)
            : keepsAscii && (isPlain || isAscii(whole))
              ? { value: plainText(whole) }
              : textValue(unpadded(whole), encoding)
        properties[label] = value
        if (remark) remarks.push({ code: remark.code, message: `${label} ${remark.message}` })
      }
      return { properties, remarks }
    },
  }
}

/** Every byte of ASCII, which most encodings read as what it is. */
const ASCII = Buffer.from(Array.from({ length: 0x80 }, (_, byte) => byte))

const trimmed = (text: string): string | null => text.replaceAll('\0', '').trim() || null

/** The text of a cell of ASCII. */
const plainText = (bytes: Buffer): string | null => trimmed(bytes.toString('latin1'))

function textValue(bytes: Buffer, encoding: string): ReturnType<typeof cellValue> {
  const { text, cut } = cutText(bytes, encoding)!
  const value = trimmed(text)
  if (!cut) return { value }
  return {
    value,
    remark: { code: 'TEXT_CUT', message: `was cut in the middle of a character and reads “${value ?? ''}”.` },
  }
}

/** A cell without the blanks or zeros that fill it up. */
function unpadded(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--
  return bytes.subarray(0, end)
}

interface Layout {
  readonly fields: readonly DbfField[]
  readonly count: number
  cell(index: number, field: DbfField): Buffer
  isDeleted(index: number): boolean
}

function layoutOf(bytes: Buffer, name: string): Layout {
  const broken = (why: string) => new DomainError('BAD_USER_INPUT', `The .dbf of ${name} is broken: ${why}.`)
  if (bytes.length < 33) throw broken('it has no header')
  if ((bytes[0]! & 7) === 4)
    throw new DomainError('BAD_USER_INPUT', `The .dbf of ${name} is of dBASE 7. Save it as dBASE III or IV.`)
  const count = bytes.readUInt32LE(4)
  const headerLength = bytes.readUInt16LE(8)
  const recordLength = bytes.readUInt16LE(10)
  if (headerLength < 33 || headerLength > bytes.length || recordLength < 1) throw broken('its header makes no sense')
  if (headerLength + count * recordLength > bytes.length) throw broken(`it ends before its ${count} records do`)
  const fields: DbfField[] = []
  for (let at = 32, start = 1; at + 32 <= headerLength && bytes[at] !== 0x0d; at += 32) {
    const end = bytes.subarray(at, at + 11).indexOf(0)
    const length = bytes[at + 16]!
    const type = String.fromCharCode(bytes[at + 11]!)
    fields.push({ label: bytes.subarray(at, at + (end < 0 ? 11 : end)), type, start, length })
    start += length
    if (start > recordLength) throw broken('its columns are wider than its records')
  }
  const at = (index: number) => headerLength + index * recordLength
  for (let index = 0; index < count; index++)
    if (!BEGINNINGS.has(bytes[at(index)]!)) throw broken(`its records are out of step from record ${index + 1} on`)
  if (at(count) < bytes.length && !ENDINGS.has(bytes[at(count)]!)) throw broken(`it goes on after its ${count} records`)
  return {
    fields,
    count,
    cell: (index, { start, length }) => bytes.subarray(at(index) + start, at(index) + start + length),
    isDeleted: index => bytes[at(index)] === DELETED,
  }
}
