import { isDivisionCode, parseDivisionCode } from '@geyi/shared/codes'
import { areaOf, type MultiPolygon, type Position } from '@geyi/shared/geo'
import { pinyinOf } from '../../names/pinyin.ts'
import type { StagedRow } from '../rows/kind-import.ts'
import { innerPointOf, type RowParser } from '../rows/row-parser.ts'

/** A row of divisions. */
export interface StagedDivision extends StagedRow {
  readonly code: string | null
  readonly parent: string | null
  readonly name: string | null
  readonly nameEn: string | null
  readonly pinyin: string
  readonly initials: string
  readonly boundary: MultiPolygon | null
  readonly area: number | null
  readonly innerPoint: Position | null
}

/** Reads one row as a division. A boundary is welcome, not needed. */
export function parseDivision(parser: RowParser): StagedDivision | undefined {
  const name = parser.text('name', 200)
  const boundary = parser.hasGeometry ? parser.boundary() : null
  if (boundary) parser.sayPieces()
  const row: StagedDivision = {
    row: parser.row.row,
    code: codeOf(parser),
    parent: parser.code('parent', 200),
    name,
    nameEn: parser.text('nameEn', 200),
    ...pinyinOf(name ?? ''),
    boundary: boundary ?? null,
    area: boundary ? areaOf(boundary) : null,
    innerPoint: boundary ? innerPointOf(boundary) : null,
  }
  return parser.sound ? row : undefined
}

function codeOf(parser: RowParser): string | null {
  const text = parser.code('code', 40)
  if (text === null) return null
  const parsed = parseDivisionCode(text)
  if (!parsed.ok)
    for (const { reason, message } of parsed.problems) parser.refuse(reason, `${message} This one is “${text}”.`)
  else if (isDivisionCode(parsed.value)) return parsed.value
  return null
}
