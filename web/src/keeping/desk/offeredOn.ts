import type { StationKeptFragment } from '../../api/index.ts'

type Service = StationKeptFragment['services'][number]

/** What can be done at a station on a day. */
export const offeredOn = ({ services }: StationKeptFragment, day: string): Service[] =>
  services.filter(({ since, until }) => (!since || since <= day) && (!until || until > day))
