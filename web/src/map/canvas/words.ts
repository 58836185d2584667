export type Locale = 'zh' | 'en'

/** What the map itself says. */
export interface MapWords {
  readonly zoomIn: string
  readonly zoomOut: string
  readonly map: string
  readonly sample: string
  readonly background: string
  readonly households: (count: number) => string
  readonly stations: (count: number) => string
}

const zh: MapWords = {
  zoomIn: '放大',
  zoomOut: '缩小',
  map: '地图',
  sample: '示意数据：地图内容均为虚构',
  background: '底图：本系统自绘',
  households: count => `${count}户`,
  stations: count => `${count}个阵地`,
}

const en: MapWords = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  map: 'Map',
  sample: 'Sample data: everything here is invented',
  background: 'Background drawn by Geyi',
  households: count => `${count} hh`,
  stations: count => (count === 1 ? '1 station' : `${count} stations`),
}

export const mapWords = (locale: Locale): MapWords => (locale === 'en' ? en : zh)
