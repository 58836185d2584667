import type { Position } from '@geyi/shared/geo'
import { pinyin } from 'pinyin-pro'
import type { Random } from '../random.ts'
import type { SampleOptions, SamplePlace, SampleStation, SampleStationKind } from '../types.ts'
import { fictionalPhone } from './names.ts'
import { itemCodesOf } from './serviceItems.ts'

/** A building where a station may open, with its address and how good a place it is (near a great road: higher). */
export interface StationPlace {
  readonly community: number
  readonly gridCode: string
  readonly location: Position
  readonly address: string
  readonly fitness: number
}

interface Habits {
  readonly letter: string
  readonly title: string
  readonly titleEn: string
  readonly hours: readonly string[]
  readonly area: readonly [number, number]
  readonly items: readonly string[]
  /** Share of the items that one station offers. */
  readonly offered: number
}

const ALL = itemCodesOf('GOV', 'PARTY', 'HEALTH', 'ELDER', 'CHILD', 'CULTURE', 'LAW', 'JOB', 'LIFE')
const REST = itemCodesOf('LIFE', 'HEALTH')

const HABITS: Record<SampleStationKind, Habits> = {
  DISTRICT_CENTER: {
    letter: 'D',
    title: '党群服务中心',
    titleEn: 'Party and Community Service Centre',
    hours: ['Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00; PH off'],
    area: [3200, 4200],
    items: ALL,
    offered: 1,
  },
  SUBDISTRICT_CENTER: {
    letter: 'S',
    title: '党群服务中心',
    titleEn: 'Party and Community Service Centre',
    hours: ['Mo-Fr 08:30-12:00,14:00-17:30; Sa 09:00-12:00; PH off', 'Mo-Sa 08:30-17:30; PH off'],
    area: [900, 2200],
    items: ALL,
    offered: 0.86,
  },
  COMMUNITY_CENTER: {
    letter: 'C',
    title: '党群服务中心',
    titleEn: 'Party and Community Service Centre',
    hours: [
      'Mo-Fr 08:30-12:00,14:00-17:30; PH off',
      'Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00; PH off',
      'Mo-Su 08:30-18:00; PH 09:00-12:00',
    ],
    area: [320, 900],
    items: ALL,
    offered: 0.6,
  },
  SERVICE_STATION: {
    letter: 'P',
    title: '党群服务站',
    titleEn: 'Service Station',
    hours: ['Mo-Fr 08:30-12:00,14:00-17:30; PH off', 'Mo-Sa 09:00-18:00', 'Mo-Su 09:00-20:00'],
    area: [60, 260],
    items: [...REST, ...itemCodesOf('PARTY', 'ELDER', 'CHILD', 'CULTURE')],
    offered: 0.5,
  },
  RED_POST: {
    letter: 'R',
    title: '红色驿站',
    titleEn: 'Red Post',
    hours: ['Mo-Su 08:00-20:00', '24/7', 'Mo-Su 07:00-22:00'],
    area: [18, 70],
    items: [...REST, ...itemCodesOf('PARTY')],
    offered: 0.6,
  },
  COURIER_POST: {
    letter: 'K',
    title: '小哥驿站',
    titleEn: 'Courier Post',
    hours: ['24/7', 'Mo-Su 07:00-23:00', 'Mo-Su 06:30-21:00'],
    area: [12, 48],
    items: [...REST, ...itemCodesOf('JOB', 'LAW')],
    offered: 0.6,
  },
}

/** Pinyin of a name as one capitalised word. */
export const latinNameOf = (name: string): string => {
  const word = pinyin(name, { toneType: 'none', type: 'array', v: true }).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Opens 1 + subdistricts + communities centres and the given number of posts, each in a building of its division. */
export const openStations = (
  options: Pick<SampleOptions, 'district' | 'subdistricts' | 'communities'> & { posts: number },
  places: readonly StationPlace[],
  newName: () => string,
  random: Random,
): SampleStation[] => {
  const { district, subdistricts, communities } = options
  const free = communities.map((_, c) =>
    places.filter(place => place.community === c).sort((p, q) => p.fitness - q.fitness),
  )
  const stations: SampleStation[] = []
  const serials = new Map<string, number>()
  const open = (
    kind: SampleStationKind,
    division: SamplePlace,
    community: number,
    own: { name: string; nameEn: string },
  ) => {
    const place = free[community]!.pop()
    if (!place) throw new Error(`no building left for a station in ${communities[community]!.name}`)
    const habits = HABITS[kind]
    const key = division.code + habits.letter
    const serial = (serials.get(key) ?? 0) + 1
    serials.set(key, serial)
    const isPost = kind === 'RED_POST' || kind === 'COURIER_POST'
    stations.push({
      code: `${key}${String(serial).padStart(2, '0')}`,
      kind,
      name: `${own.name}${habits.title}`,
      nameEn: `${own.nameEn} ${habits.titleEn}`,
      divisionCode: division.code,
      gridCode: place.gridCode,
      location: place.location,
      address: place.address,
      phone: isPost && random.next() < 0.6 ? null : fictionalPhone(6000 + stations.length),
      openingHours: random.pick(habits.hours),
      area: random.integer(...habits.area),
      accessible: accessOf(random.next(), isPost ? 0.55 : 0.85),
      serviceItemCodes: habits.items.filter(() => random.next() < habits.offered),
    })
  }
  const within = (code: string) => communities.flatMap((c, i) => (c.code.startsWith(code) ? [i] : []))
  open('DISTRICT_CENTER', district, 0, district)
  for (const subdistrict of subdistricts)
    open('SUBDISTRICT_CENTER', subdistrict, random.pick(within(subdistrict.code)), subdistrict)
  communities.forEach((community, c) => {
    open('COMMUNITY_CENTER', community, c, community)
  })
  const kinds: SampleStationKind[] = ['SERVICE_STATION', 'RED_POST', 'COURIER_POST']
  const order = random.shuffle(communities.map((_, c) => c))
  for (let i = 0; i < options.posts; i++) {
    const c = order[i % order.length]!
    const name = newName()
    open(kinds[(i + Math.floor(i / order.length)) % 3]!, communities[c]!, c, { name, nameEn: latinNameOf(name) })
  }
  return stations
}

/** Known for most, and not for all: as it is in any district. */
const accessOf = (chance: number, reachable: number): boolean | null =>
  chance < reachable ? true : chance < (1 + reachable) / 2 ? false : null
