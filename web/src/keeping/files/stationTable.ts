import { placeOf, type StationKeptFragment } from '../../api/index.ts'
import type { Cell, TableCells } from '../../frame/files/writeTable.ts'
import { kindName } from '../../map/places.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import type { Language } from '../../ui/words/preferences.ts'

/** A column of exported stations. The import knows it by its name in either language. */
interface Column {
  readonly zh: string
  readonly en: string
  readonly cell: (station: StationKeptFragment, language: Language) => Cell
}

const days = (from: string | null | undefined, to: string | null | undefined): string => `${from ?? ''}/${to ?? ''}`

/** What is shown of a station and is no value of its own. */
type Unwritten = 'id' | 'version' | 'readings' | 'joinsPaths' | 'status' | 'sample' | 'location'

/** By what they say, in their order. */
const columns: Readonly<Record<Exclude<keyof StationKeptFragment, Unwritten> | 'longitude' | 'latitude', Column>> = {
  code: { zh: '编码', en: 'code', cell: ({ code }) => code ?? null },
  kind: { zh: '类型', en: 'kind', cell: ({ kind }, language) => (language === 'zh' ? kindName(kind, 'zh') : kind) },
  divisionCode: { zh: '区划', en: 'division', cell: ({ divisionCode }) => divisionCode },
  name: { zh: '名称', en: 'name', cell: ({ name }) => name },
  nameEn: { zh: '英文名', en: 'nameEn', cell: ({ nameEn }) => nameEn ?? null },
  address: { zh: '地址', en: 'address', cell: ({ address }) => address ?? null },
  phone: { zh: '电话', en: 'phone', cell: ({ phone }) => phone ?? null },
  openingHours: { zh: '开放时间', en: 'openingHours', cell: ({ openingHours }) => openingHours ?? null },
  area: { zh: '面积', en: 'area', cell: ({ area }) => area ?? null },
  accessible: {
    zh: '无障碍',
    en: 'accessible',
    cell: ({ accessible }, language) =>
      typeof accessible === 'boolean' ? (language === 'zh' ? (accessible ? '是' : '否') : String(accessible)) : null,
  },
  opensOn: { zh: '启用日期', en: 'opensOn', cell: ({ opensOn }) => opensOn ?? null },
  closesOn: { zh: '关闭日期', en: 'closesOn', cell: ({ closesOn }) => closesOn ?? null },
  works: {
    zh: '施工停用',
    en: 'works',
    cell: ({ works }) => works.map(({ from, to }) => days(from, to)).join(';') || null,
  },
  functions: {
    zh: '功能',
    en: 'functions',
    cell: ({ functions }, language) =>
      functions.map(one => (language === 'zh' ? stationTexts.zh.function[one] : one)).join(';') || null,
  },
  services: {
    zh: '服务事项',
    en: 'serviceItems',
    cell: ({ services }) =>
      services
        .map(({ item, since, until }) => (since || until ? `${item.code}@${days(since, until)}` : item.code))
        .join(';') || null,
  },
  longitude: { zh: '经度', en: 'longitude', cell: ({ location }) => placeOf(location).longitude },
  latitude: { zh: '纬度', en: 'latitude', cell: ({ location }) => placeOf(location).latitude },
}

const COLUMNS: readonly Column[] = Object.values(columns)

/** Stations as a table that imports again: the names of its columns, and a row for each. */
export const stationTable = (stations: readonly StationKeptFragment[], language: Language): TableCells => [
  COLUMNS.map(column => column[language]),
  ...stations.map(station => COLUMNS.map(({ cell }) => cell(station, language))),
]
