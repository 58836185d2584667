import { type Datum, toDatum } from '@geyi/shared/geo'
import type { Place } from '../../../api/index.ts'

/** Map apps that people use, and what each calls its link. */
export type MapApp = 'amap' | 'baidu' | 'tencent' | 'apple' | 'google'

/** The end of a way: a place with the name it shall bear in the app. */
export interface Stop {
  place: Place
  name: string
}

/** How a map app calls itself to be sent to us in its statistics. */
const SOURCE = 'geyi'

/** Each app's datum and its documented link for a walk; without a start the app begins where its user is. */
const apps: Record<MapApp, { datum: Datum; link: (to: Shifted, from: Shifted | null) => string }> = {
  // https://lbs.amap.com/api/uri-api/guide/travel/route
  amap: {
    datum: 'GCJ02',
    link: (to, from) =>
      address('https://uri.amap.com/navigation', {
        from: from && `${from.lonLat},${from.name}`,
        to: `${to.lonLat},${to.name}`,
        mode: 'walk',
        coordinate: 'gaode',
        callnative: '1',
        src: SOURCE,
      }),
  },
  // https://lbsyun.baidu.com/faq/api?title=webapi/uri/web
  baidu: {
    datum: 'BD09',
    link: (to, from) =>
      address('https://api.map.baidu.com/direction', {
        origin: from ? `latlng:${from.latLon}|name:${from.name}` : '我的位置',
        destination: `latlng:${to.latLon}|name:${to.name}`,
        mode: 'walking',
        coord_type: 'bd09ll',
        output: 'html',
        src: `webapp.${SOURCE}.${SOURCE}`,
      }),
  },
  // https://lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute
  tencent: {
    datum: 'GCJ02',
    link: (to, from) =>
      address('https://apis.map.qq.com/uri/v1/routeplan', {
        type: 'walk',
        from: from?.name,
        fromcoord: from ? from.latLon : 'CurrentLocation',
        to: to.name,
        tocoord: to.latLon,
        referer: SOURCE,
      }),
  },
  // https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/MapLinks/MapLinks.html
  apple: {
    datum: 'GCJ02',
    link: (to, from) => address('https://maps.apple.com/', { saddr: from?.latLon, daddr: to.latLon, dirflg: 'w' }),
  },
  // https://developers.google.com/maps/documentation/urls/get-started
  google: {
    datum: 'GCJ02',
    link: (to, from) =>
      address('https://www.google.com/maps/dir/', {
        api: '1',
        origin: from?.latLon,
        destination: to.latLon,
        travelmode: 'walking',
      }),
  },
}

/** All apps, in the order of how many use them in China. */
export const MAP_APPS = Object.keys(apps) as readonly MapApp[]

/**
 * The link that opens a walk in a map app, in that app's coordinates. Apple and Google draw China in GCJ-02 too and take what they
 * are given for it; outside the box around China GCJ-02 is no shift, so they are right everywhere else as well.
 */
export function routeLink(app: MapApp, to: Stop, from: Stop | null): string {
  const { datum, link } = apps[app]
  return link(shifted(to, datum), from && shifted(from, datum))
}

interface Shifted {
  lonLat: string
  latLon: string
  name: string
}

function shifted({ place, name }: Stop, datum: Datum): Shifted {
  const [longitude, latitude] = toDatum([place.longitude, place.latitude], datum)
  const [x, y] = [longitude.toFixed(6), latitude.toFixed(6)]
  // A comma or bar would end the name in AMap's and Baidu's syntax.
  return { lonLat: `${x},${y}`, latLon: `${y},${x}`, name: name.replaceAll(/[,|]/g, ' ') }
}

function address(base: string, parameters: Record<string, string | null | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return `${base}?${given.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`
}
