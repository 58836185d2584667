import type { StationKeptFragment } from '../../api/index.ts'
import type { TableCells } from '../../frame/files/writeTable.ts'
import { kindName } from '../../map/places.ts'
import type { Language } from '../../ui/words/preferences.ts'
import { gapsOf, type Norms } from '../desk/gaps.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import { completeTexts } from './complete.texts.ts'
import type { Completeness } from './useCompleteness.ts'

interface Lacking {
  readonly divisions: readonly Completeness['withoutCenter']['edges'][number]['node'][]
  /** Open ones. */
  readonly stations: readonly StationKeptFragment[]
  readonly norms: Norms
  readonly day: string
}

/** What is missing as a table: a row for each division without its centre, and for each thing that a station lacks. */
export function lackingTable({ divisions, stations, norms, day }: Lacking, language: Language): TableCells {
  const { column, noCenter, level } = completeTexts[language]
  const { gap: names } = keepingTexts[language]
  const nameOf = ({ name, nameEn }: { name: string; nameEn?: string | null }) =>
    language === 'en' ? (nameEn ?? name) : name
  return [
    [column.code, column.name, column.kind, column.division, column.lacks],
    ...divisions.map(one => [one.code, nameOf(one), level[one.level], one.code, noCenter]),
    ...stations.flatMap(station =>
      gapsOf(station, norms, day).map(gap => [
        station.code ?? null,
        nameOf(station),
        kindName(station.kind, language),
        station.divisionCode,
        names[gap],
      ]),
    ),
  ]
}
