import { toDatum } from '@geyi/shared/geo'
import { expect, test } from 'vitest'
import { MAP_APPS, type MapApp, routeLink } from './routeLinks.ts'

const station = { place: { longitude: 103.79665, latitude: 25.49502 }, name: '建宁街道党群服务中心' }
const home = { place: { longitude: 103.80112, latitude: 25.50031 }, name: '文昌社区' }

const [gcjLongitude, gcjLatitude] = toDatum([103.79665, 25.49502], 'GCJ02').map(degrees => degrees.toFixed(6))
const [bdLongitude, bdLatitude] = toDatum([103.79665, 25.49502], 'BD09').map(degrees => degrees.toFixed(6))

const parameter = (app: MapApp, name: string, from: typeof home | null = null): string | null =>
  new URL(routeLink(app, station, from)).searchParams.get(name)

test('every app is given the station in its own coordinates and order', () => {
  expect(gcjLongitude).not.toBe('103.796650')
  expect(parameter('amap', 'to')).toBe(`${gcjLongitude},${gcjLatitude},建宁街道党群服务中心`)
  expect(parameter('amap', 'coordinate')).toBe('gaode')
  expect(parameter('baidu', 'destination')).toBe(`latlng:${bdLatitude},${bdLongitude}|name:建宁街道党群服务中心`)
  expect(parameter('baidu', 'coord_type')).toBe('bd09ll')
  expect(parameter('tencent', 'tocoord')).toBe(`${gcjLatitude},${gcjLongitude}`)
  expect(parameter('apple', 'daddr')).toBe(`${gcjLatitude},${gcjLongitude}`)
  expect(parameter('google', 'destination')).toBe(`${gcjLatitude},${gcjLongitude}`)
})

test('a chosen start goes along; without one no place of the visitor leaves the page', () => {
  expect(parameter('amap', 'from', home)).toContain('文昌社区')
  expect(parameter('google', 'origin', home)).toMatch(/^25\.\d{6},103\.\d{6}$/)
  expect(parameter('amap', 'from')).toBeNull()
  expect(parameter('google', 'origin')).toBeNull()
  expect(parameter('tencent', 'fromcoord')).toBe('CurrentLocation')
})

test('outside China Apple and Google get the place as it is', () => {
  const vaduz = { place: { longitude: 9.5215, latitude: 47.1393 }, name: 'Vaduz' }
  for (const app of ['apple', 'google'] as const)
    expect(decodeURIComponent(routeLink(app, vaduz, null))).toContain('47.139300,9.521500')
})

test('a name with signs of the links’ own syntax breaks none of them', () => {
  for (const app of MAP_APPS) {
    const link = new URL(routeLink(app, { ...station, name: 'A|B,C&to=0,0' }, null))
    expect([...link.searchParams.keys()].filter(key => key === 'to').length).toBeLessThanOrEqual(1)
    expect(decodeURIComponent(link.search)).not.toContain('A|B')
  }
})
