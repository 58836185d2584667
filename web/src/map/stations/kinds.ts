import type { Locale } from '../canvas/words.ts'

/** Kinds of stations, from the centre of the district down to posts. */
export const STATION_KINDS = [
  'DISTRICT_CENTER',
  'SUBDISTRICT_CENTER',
  'COMMUNITY_CENTER',
  'SERVICE_STATION',
  'RED_POST',
  'COURIER_POST',
] as const
export type StationKind = (typeof STATION_KINDS)[number]

const names: Record<StationKind, Record<Locale, string>> = {
  DISTRICT_CENTER: { zh: '区党群服务中心', en: 'District centre' },
  SUBDISTRICT_CENTER: { zh: '街道党群服务中心', en: 'Subdistrict centre' },
  COMMUNITY_CENTER: { zh: '社区党群服务中心', en: 'Community centre' },
  SERVICE_STATION: { zh: '党群服务站', en: 'Service station' },
  RED_POST: { zh: '红色驿站', en: 'Red post' },
  COURIER_POST: { zh: '小哥驿站', en: 'Courier post' },
}

export const kindName = (kind: StationKind, locale: Locale): string => names[kind][locale]
