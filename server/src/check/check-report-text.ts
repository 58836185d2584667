import { rowsText } from '../import/report/rows-text.ts'
import { unreadText } from '../import/report/unread-text.ts'
import type { CheckChange, CheckReport } from './check-report.ts'

/** The most lines of one kind before the rest is only counted. */
const MOST = 200

const n = (count: number): string => count.toLocaleString('en')
const many = (count: number, one: string): string => `${n(count)} ${one}${count === 1 ? '' : 's'}`

type Line = CheckChange | CheckReport['problems'][number] | CheckReport['holes'][number]

/** A report as tables for a person's eyes: what, where in degrees, how large, in which rows. */
export function checkReportText(report: CheckReport): string {
  const { polygons, problems, holes, overlaps, area, rounded, warnings, changes } = report
  return [
    ...warnings.map(warning => `Mind: ${warning}`),
    ...alike(report.remarks),
    ...(report.unreadColumns.length > 0 ? [unreadText(report.unreadColumns)] : []),
    `${many(polygons, 'polygon')}, ${squareMetres(area)}: ${problems.length === 0 ? 'no problem' : many(problems.length, 'problem')}, ${many(overlaps.length, 'overlap')}, ${many(holes.length, 'hole')}.`,
    ...table('Changed by cleaning', changes ?? []),
    ...table('Mended where rounding to 1e-7° alone had made a boundary touch or cross itself', rounded),
    ...table(changes ? 'Problems that are left' : 'Problems', problems),
    ...table('Holes: gaps or enclaves, which only you can tell', holes),
  ].join('\n')
}

/** Remarks in lines that say the same of several rows. */
const alike = (remarks: CheckReport['remarks']): string[] =>
  [...Map.groupBy(remarks, ({ message }) => message)].map(
    ([message, same]) => `Mind: ${rowsText(same.map(({ row }) => row))}: ${message}`,
  )

function table(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return []
  const cells = lines.slice(0, MOST).map(cellsOf)
  const widths = [0, 1, 2].map(column => Math.max(...cells.map(row => row[column]!.length)))
  const shown = cells.map(([code, at, size, rest]) =>
    `  ${code!.padEnd(widths[0]!)}  ${at!.padEnd(widths[1]!)}  ${size!.padStart(widths[2]!)}  ${rest}`.trimEnd(),
  )
  const hidden = lines.length - cells.length
  return [
    '',
    `${title} (${n(lines.length)})`,
    ...shown,
    ...(hidden > 0 ? [`  … and ${n(hidden)} more; --json lists all.`] : []),
  ]
}

function cellsOf(line: Line): [code: string, at: string, size: string, rest: string] {
  const { rows, at, area } = line
  const count = 'count' in line && line.count !== undefined ? ` × ${line.count}` : ''
  const where = rows.length === 0 ? '' : rowsText(rows)
  return [
    `${'code' in line ? line.code : 'HOLE'}${count}`,
    at ? degrees(at) : '',
    area === undefined ? '' : squareMetres(area),
    `${where}${endingOf(line)}`,
  ]
}

function endingOf(line: Line): string {
  if ('message' in line && line.message) return `: ${line.message}`
  if ('moved' in line && line.moved) return `to ${degrees(line.moved)}`
  if (!('to' in line) || line.to === undefined) return ''
  return line.to === null ? ' → nobody' : ` → row ${line.to}`
}

const degrees = ([longitude, latitude]: readonly [number, number]): string =>
  `${longitude.toFixed(7)}, ${latitude.toFixed(7)}`

const squareMetres = (area: number): string =>
  `${area.toLocaleString('en', area < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 })} m²`
