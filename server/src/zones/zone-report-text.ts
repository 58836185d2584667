import { rowsText } from '../import/report/rows-text.ts'
import type { ZoneReport } from './zone-report.ts'

/** The most zones or proofs that are listed. */
const MOST = 50

const n = (number: number): string => number.toLocaleString('en', { maximumFractionDigits: 1 })

/** A report for a person's eyes. */
export function zoneReportText(report: ZoneReport): string {
  const { zones, inBand, outOfBand, impossible, noneFound, moved } = report
  return [
    ...report.warnings.map(warning => `Mind: ${warning}`),
    `${n(zones)} zones, ${n(inBand)} within the band, found in ${report.seconds.toFixed(1)} s; mean compactness (Polsby–Popper) ${report.meanPolsbyPopper.toFixed(3)}; ${report.pieces === zones ? 'every zone is one piece' : `${n(report.pieces)} pieces`}.`,
    ...(moved === undefined ? [] : [`${n(moved)} have another zone than before.`]),
    ...listed(
      'Out of the band',
      outOfBand.map(
        ({ zone, weight }) =>
          `zone ${zone}: ${n(weight)}${noneFound.includes(zone) ? ' — no better was found, and no proof that there is none' : ''}`,
      ),
    ),
    ...listed(
      'Impossible to hold the band everywhere',
      impossible.map(
        ({ message, rows }) =>
          `${message}${rows.length > 0 ? ` ${rowsText(rows).replace(/^r/, letter => letter.toUpperCase())}.` : ''}`,
      ),
    ),
  ].join('\n')
}

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        `${title}:`,
        ...lines.slice(0, MOST).map(line => `  ${line}`),
        ...(lines.length > MOST ? [`  and ${n(lines.length - MOST)} more`] : []),
      ]
