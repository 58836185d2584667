import { dayOfCell, isEndless } from '@geyi/shared/csv'
import {
  type BBox,
  degreesOf,
  interiorPointOf,
  isMending,
  type MultiPolygon,
  type ParseChange,
  type ParseOptions,
  type ParseProblem,
  type Position,
  parseBoundary,
  parsePoint,
} from '@geyi/shared/geo'
import { parseText } from '@geyi/shared/text'
import type { ToDegrees } from '../../formats/crs/crs.ts'
import { reprojected } from '../../formats/crs/reproject.ts'
import { ExactNumber } from '../../formats/feature/exact-number.ts'
import { isCalendarDay, isDay } from '../../graphql/day.ts'
import type { ValueReason } from '../../graphql/parse/value-reason.ts'
import type { SaidNames } from '../report/preview.ts'
import type { ProblemCode } from '../report/problem-code.ts'
import type { ReportBuilder, RowProblem } from '../report/report.ts'
import type { MappedRow } from './mapping.ts'

/** How programs write a number that does not fit its cell; an exponent without a sign may be a code’s own letter after whole digits. */
const SCIENTIFIC = /^[+-]?\d(([.,]\d+)?e[+-]\d{2,3}|[.,]\d+e\d{1,3})$/i

/** Digits in groups of three, as programs write large numbers for people. */
const GROUPED = /^\d{1,3}([,，]\d{3})+$/

/** Which value of a row is wrong, and why. */
type WrongValue = Pick<RowProblem, 'field' | 'why' | 'value'>

/** Reads the values of one row and reports whatever is wrong with them, all at once. */
export class RowParser {
  #sound = true
  /** Places where rounding put a vertex on an edge of the boundary. */
  readonly insertedNodes: Position[] = []

  constructor(
    readonly row: MappedRow,
    readonly report: ReportBuilder,
    readonly toDegrees: ToDegrees | undefined,
    readonly near: ParseOptions['near'],
    readonly strays: 'refused' | 'unless-swapped',
  ) {}

  /** Whether nothing has been wrong so far. */
  get sound(): boolean {
    return this.#sound
  }

  refuse(reason: ProblemCode, message: string, wrong: WrongValue = {}): void {
    this.#sound = false
    this.report.refuse({ row: this.row.row, reason, message, ...wrong })
  }

  #wrong(field: string, why: ValueReason, message: string, value?: string): void {
    const reason = why === 'LOST_DIGITS' ? 'DIGITS_LOST' : 'BAD_VALUE'
    this.refuse(reason, `${field} ${message}`, { field, why, ...(value === undefined ? {} : { value }) })
  }

  /** What the row calls its thing, however wrong it is. */
  get saidNames(): SaidNames {
    const { code, name, nameEn } = this.row.values
    return { code: saidText(code), name: saidText(name) ?? saidText(nameEn) }
  }

  /** Text without blanks around it; null where there is none. */
  text(field: string, longest: number): string | null {
    const value = this.row.values[field]
    if (value === undefined || value === null) return null
    if (typeof value === 'boolean' || (typeof value === 'object' && !(value instanceof ExactNumber))) {
      this.#wrong(field, 'NO_TEXT', `is ${typeof value === 'boolean' ? value : 'an object'}, no text.`)
      return null
    }
    const parsed = parseText(String(value), { most: longest })
    if (parsed.ok && parsed.value.includes('\u{fffd}'))
      this.#wrong(
        field,
        'LOST_CHARACTERS',
        `is “${parsed.value}”: characters were lost when the file was written.`,
        parsed.value,
      )
    if (parsed.ok) return parsed.value === '' ? null : parsed.value
    this.#wrong(field, parsed.reason, `${parsed.message}.`)
    return null
  }

  /** Text that names something digit by digit; one that a spreadsheet has made a number of is refused. */
  code(field: string, longest: number): string | null {
    const text = this.text(field, longest)
    const isMade =
      text !== null && (SCIENTIFIC.test(text) || (this.row.values[field] instanceof ExactNumber && /e/i.test(text)))
    if (isMade)
      this.#wrong(
        field,
        'LOST_DIGITS',
        `is “${text}”: a spreadsheet has made a number of it, and its digits are lost. Format the column as text, fill it in again and save it anew.`,
        text,
      )
    else if (text !== null && GROUPED.test(text))
      this.#wrong(
        field,
        'GROUPED_DIGITS',
        `is “${text}”: a code has no commas between its digits. Write the column as text.`,
        text,
      )
    else if (text !== null && /^\d{6,}\.0+$/.test(text))
      this.#wrong(
        field,
        'LOST_DIGITS',
        `is “${text}”: a program has made a decimal number of it. Write the column as text.`,
        text,
      )
    return text
  }

  /** A whole number that is not negative, or null. */
  count(field: string): number | null {
    const text = this.text(field, 40)
    if (text === null) return null
    const number = /^\+?\d+(\.0*)?$/.test(digits(text)) ? Number(digits(text)) : Number.NaN
    if (number <= 100_000_000) return number
    this.#wrong(field, 'NO_NUMBER', `is “${text}”, not a whole number from 0.`, text)
    return null
  }

  /** A number within bounds, or null. */
  number(field: string, least: number, most: number): number | null {
    const text = this.text(field, 40)
    if (text === null) return null
    const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits(text)) ? Number(digits(text)) : Number.NaN
    if (number >= least && number <= most) return number
    this.#wrong(field, 'NO_NUMBER', `is “${text}”, not a number from ${least} to ${most}.`, text)
    return null
  }

  /** A day in any way that people and spreadsheets write it; null where there is none. */
  day(field: string): string | null {
    return this.#dayOf(field, this.text(field, 40))
  }

  /** The day on which something ends; null where there is none, or where a register writes one that never comes. */
  endDay(field: string): string | null {
    const text = this.text(field, 40)
    return text !== null && isEndless(text) ? null : this.#dayOf(field, text)
  }

  #dayOf(field: string, text: string | null): string | null {
    const day = text === null ? null : dayOfCell(text)
    if (text === null || (day !== null && isDay(day))) return day
    if (day !== null && isCalendarDay(day))
      this.#wrong(
        field,
        'DAY_OUT_OF_RANGE',
        `is “${text}”; days lie in the years 1900 to 2199. Leave the cell empty where there is none.`,
        text,
      )
    else this.#wrong(field, 'NO_DAY', `is “${text}”, no day; write it as 2026-11-21.`, text)
    return null
  }

  /** Yes or no in the ways that tables say it, or null. */
  flag(field: string): boolean | null {
    const value = this.row.values[field]
    if (typeof value === 'boolean') return value
    const text = this.text(field, 40)
    if (text === null) return null
    if (/^(true|t|yes|y|1|designated|是|有)$/i.test(text)) return true
    if (/^(false|f|no|n|0|limited|否|无)$/i.test(text)) return false
    this.#wrong(field, 'NO_FLAG', `is “${text}”, neither yes nor no.`, text)
    return null
  }

  /** One of several words, each with its synonyms; null where there is none. */
  word<Word extends string>(field: string, words: Readonly<Record<Word, readonly string[]>>): Word | null {
    const text = this.text(field, 100)
    if (text === null) return null
    for (const [word, synonyms] of Object.entries(words) as [Word, readonly string[]][])
      if (word === text.toUpperCase() || synonyms.includes(text)) return word
    this.#wrong(field, 'NO_WORD', `is “${text}”; it must be one of ${Object.keys(words).join(', ')}.`, text)
    return null
  }

  get hasGeometry(): boolean {
    return this.row.geometry !== undefined && this.row.geometry !== null
  }

  /** The boundary that the row's geometry is. Call only for rows that have one. */
  boundary(): MultiPolygon | undefined {
    const geometry = reprojected(this.row.geometry, this.toDegrees)
    let parsed = parseBoundary(geometry, this.#options())
    if (!parsed.ok && this.strays === 'unless-swapped' && parsed.problems.every(isFarButUnswapped))
      parsed = parseBoundary(geometry, { near: regionAround(this.near!), path: 'geometry' })
    if (!parsed.ok) return this.#refuseGeometry(parsed.problems)
    this.#say(parsed.changes, parsed.value)
    return parsed.value
  }

  /** Tells of a geometry that is in several pieces in the file itself. */
  sayPieces(): void {
    const { type, coordinates } = this.row.geometry as { type?: unknown; coordinates?: unknown }
    if (type !== 'MultiPolygon' || !Array.isArray(coordinates) || coordinates.length < 2) return
    const message = `The boundary is in ${coordinates.length} separate pieces.`
    this.report.notice({ row: this.row.row, code: 'GRID_IN_PIECES', message })
  }

  /** The place of the row: its point, or a place inside its area, and the area. A place in columns of its own goes before both. */
  located(): { location: Position; area: MultiPolygon | null } | undefined {
    const { geometry, point } = this.row
    if (!this.hasGeometry) {
      this.refuse('NO_GEOMETRY', 'The row has no place.')
      return undefined
    }
    const isPoint = (geometry as { type?: unknown }).type === 'Point'
    const area = isPoint ? null : this.boundary()
    const location = isPoint || point !== undefined ? this.#position(point ?? geometry) : area && innerPointOf(area)
    return area !== undefined && location ? { location, area } : undefined
  }

  #position(input: unknown): Position | undefined {
    const parsed = parsePoint(reprojected(input, this.toDegrees), this.#options())
    return parsed.ok ? parsed.value : this.#refuseGeometry(parsed.problems, input === this.row.point)
  }

  #options(): ParseOptions {
    return this.near ? { near: this.near, path: 'geometry' } : { path: 'geometry' }
  }

  /** With the words of the columns where the place comes from them. */
  #refuseGeometry(problems: readonly ParseProblem[], fromColumns = false): undefined {
    this.#sound = false
    const { longitude, latitude } = this.row.values
    const said = fromColumns ? ` It says “${shown(longitude)}”, “${shown(latitude)}”.` : ''
    for (const { reason, message, place, hint } of problems.slice(0, 10))
      this.report.refuse({
        row: this.row.row,
        reason,
        message: `${message}${said}`,
        geometric: true,
        ...(hint && { hint }),
        ...(fromColumns && { value: [longitude, latitude].map(shown).join(', ') }),
        ...degrees(place),
      })
  }

  #say(changes: readonly ParseChange[], boundary: MultiPolygon): void {
    this.report.positionsMerged += changes.filter(change => change.code === 'POSITIONS_MERGED').length
    const mended = changes.filter(isMending)
    if (mended.length === 0) return
    for (const { code, place } of mended) if (code === 'NODE_INSERTED') this.insertedNodes.push(place)
    const counts = new Map<string, number>()
    for (const { code, count = 1 } of mended) counts.set(code, (counts.get(code) ?? 0) + count)
    const what = [...counts].map(([code, count]) => `${code} ${count}`).join(', ')
    const pieces = mended.some(change => change.code === 'PIECE_ADDED')
      ? `; it is in ${boundary.length} pieces now`
      : ''
    const message = `Rounded to 1e-7° the boundary would have touched or crossed itself, and was mended by a hair (${what})${pieces}.`
    this.report.notice({ row: this.row.row, code: 'MENDED', message, ...degrees(mended[0]!.place) })
  }
}

/** A degree, about 100 km, in E7. */
const DEGREE = 10_000_000

/** Where ground that is new to a district may lie while little of it is drawn; another province is a wrong file. */
const regionAround = ({ west, south, east, north }: BBox): BBox => ({
  west: west - DEGREE,
  south: south - DEGREE,
  east: east + DEGREE,
  north: north + DEGREE,
})

const shown = (value: unknown): string => String(value ?? '').slice(0, 40)

/** What a cell says, whatever it should have said; null where it says nothing. */
const saidText = (value: unknown): string | null =>
  (typeof value === 'object' && !(value instanceof ExactNumber) ? '' : shown(value).trim()) || null

/** Digits in whatever width they are written. */
const digits = (text: string): string => text.normalize('NFKC')

const isFarButUnswapped = ({ reason, hint }: ParseProblem): boolean => reason === 'FAR_OUTSIDE' && hint === undefined

const degrees = (place: Position | undefined): { longitude?: number; latitude?: number } =>
  place ? { longitude: degreesOf(place[0]), latitude: degreesOf(place[1]) } : {}

/** A whole position inside an area. */
export function innerPointOf(area: MultiPolygon): Position {
  const [x, y] = interiorPointOf(area) ?? area[0]![0]![0]!
  return [Math.round(x), Math.round(y)]
}
