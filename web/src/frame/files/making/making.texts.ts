import type { ExportFormat, FileKind } from '../../../api/index.ts'
import type { Texts } from '../../../ui/words/text.ts'

const kind: Record<FileKind, string> = {
  GRIDS: '网格',
  DIVISIONS: '区划',
  BUILDINGS: '楼栋',
  STATIONS: '服务阵地',
  PATHS: '道路',
  SERVICE_ITEMS: '服务事项',
}
const format: Record<ExportFormat, string> = { GEOJSON: 'GeoJSON', CSV: 'CSV', WORKBOOK: 'Excel' }

const zh = {
  title: '导出文件',
  what: '内容',
  kind,
  formatIs: '格式',
  format,
  where: '范围',
  all: (name: string) => `${name}全部`,
  seen: '地图上看到的',
  crs: '坐标系',
  crsOf: {
    CRS84: 'CGCS2000 / WGS 84 经纬度',
    GCJ02: 'GCJ-02（高德、腾讯）',
    BD09: 'BD-09（百度）',
    'EPSG:3857': 'Web 墨卡托',
  } as Readonly<Record<string, string>>,
  zone: (meridian: number) => `CGCS2000 三度带 中央经线 ${meridian}°`,
  size: (rows: string, bytes: string) => `${rows} 行，约 ${bytes}`,
  large: '文件很大，要等一会儿；可以先做别的。',
  nothing: '这个范围里没有。',
  make: '导出',
  making: '正在生成文件……',
  stop: '停止',
  done: (name: string) => `已生成 ${name}`,
  save: '再下载一次',
  failed: '没能导出。请再试一次，或换小一点的范围。',
  mb: (size: string) => `${size} MB`,
  kb: (size: string) => `${size} kB`,
}

export const makingTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: 'Export a file',
    what: 'What',
    kind: {
      GRIDS: 'Grids',
      DIVISIONS: 'Divisions',
      BUILDINGS: 'Buildings',
      STATIONS: 'Stations',
      PATHS: 'Paths',
      SERVICE_ITEMS: 'Service items',
    },
    formatIs: 'Format',
    format,
    where: 'Where',
    all: name => `All of ${name}`,
    seen: 'What the map shows',
    crs: 'Coordinate system',
    crsOf: {
      CRS84: 'CGCS2000 / WGS 84, degrees',
      GCJ02: 'GCJ-02 (AMap, Tencent)',
      BD09: 'BD-09 (Baidu)',
      'EPSG:3857': 'Web Mercator',
    },
    zone: meridian => `CGCS2000 3°, central meridian ${meridian}°`,
    size: (rows, bytes) => `${rows} rows, about ${bytes}`,
    large: 'A large file takes a while; do something else meanwhile.',
    nothing: 'There is none here.',
    make: 'Export',
    making: 'Making the file …',
    stop: 'Stop',
    done: name => `${name} is made`,
    save: 'Fetch it again',
    failed: 'It could not be exported. Try again, or take a smaller part.',
    mb: size => `${size} MB`,
    kb: size => `${size} kB`,
  },
}
