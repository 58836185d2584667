import { parseGridCode } from '@geyi/shared/codes'
import { areaOf, type MultiPolygon, type Position } from '@geyi/shared/geo'
import { pinyinOf } from '../../names/pinyin.ts'
import type { StagedRow } from '../rows/kind-import.ts'
import { innerPointOf, type RowParser } from '../rows/row-parser.ts'

/** A row of grids. */
export interface StagedGrid extends StagedRow {
  readonly code: string | null
  readonly name: string | null
  readonly pinyin: string
  readonly initials: string
  readonly kind: 'GENERAL' | 'SPECIAL' | null
  readonly community: string | null
  readonly subdistrict: string | null
  readonly households: number | null
  readonly population: number | null
  readonly boundary: MultiPolygon
  readonly area: number
  readonly innerPoint: Position
}

const KINDS = { GENERAL: ['综合网格', '综合'], SPECIAL: ['专属网格', '专属'] } as const

/** Reads one row as a grid. */
export function parseGrid(parser: RowParser): StagedGrid | undefined {
  if (!parser.hasGeometry) parser.refuse('NO_GEOMETRY', 'The row has no boundary.')
  const boundary = parser.hasGeometry ? parser.boundary() : undefined
  const name = parser.text('name', 200)
  const row = {
    row: parser.row.row,
    code: codeOf(parser),
    name,
    ...pinyinOf(name ?? ''),
    kind: parser.word('kind', KINDS),
    community: parser.code('community', 200),
    subdistrict: parser.code('subdistrict', 200),
    households: parser.count('households'),
    population: parser.count('population'),
  }
  if (!boundary || !parser.sound) return undefined
  parser.sayPieces()
  return { ...row, boundary, area: areaOf(boundary), innerPoint: innerPointOf(boundary) }
}

function codeOf(parser: RowParser): string | null {
  const text = parser.code('code', 40)
  if (text === null) return null
  const parsed = parseGridCode(text)
  if (parsed.ok) return parsed.value.code
  for (const { reason, message } of parsed.problems) parser.refuse(reason, `${message} This one is “${text}”.`)
  return null
}
