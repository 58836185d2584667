import type { PathProblemCode } from '../../api/index.ts'
import type { Texts } from '../../ui/words/text.ts'

const problem: Record<PathProblemCode, string> = {
  BADLY_NESTED: '坐标的层次不对',
  NO_POSITION: '有一个点不是经度和纬度',
}

const zh = {
  title: '导入道路',
  intro: (district: string) =>
    `步行时间沿道路计算，地图上的街道也来自这里。导入会整个替换${district}现有的道路；别的都不变。`,
  forbidden: (district: string) => `道路由负责整个${district}的规划员导入，您的账号没有这个权限。请把文件交给他们。`,
  attribution: '数据来源（显示在地图上）',
  attributionHint: 'OpenStreetMap 的文件会自动注明其贡献者',
  drop: '把文件拖到这里，或点一下选择文件',
  dropHint: 'OpenStreetMap 的 .osm.pbf（自动裁到本区周围），或 GeoJSON 线，最大 40 MB。先检查，确认后才替换。',
  fieldsHint:
    '线的 highway、foot、access、waterway、railway 等属性按 OpenStreetMap 的写法读取：河流、铁路、高速路是阻隔；没有这些属性的线都算能走的路。路与路在同一个点相交才算相通。',
  reading: '正在上传并检查…大文件要一两分钟。',
  writing: '正在替换道路…请不要关闭页面。',
  failed: '没能导入',
  rows: '文件里的行',
  paths: '能走的路',
  barriers: '阻隔（河流、铁路、高速路）',
  notForFoot: '不许步行',
  noPath: '其他',
  length: '路网总长',
  km: (km: string) => `${km} 公里`,
  streets: '画在地图上的街道、湖泊',
  source: '数据来源',
  noSource: '不注明',
  outside: (count: string) => `有 ${count} 条路离本区很远：是不是选错了文件或区县？`,
  islands: (count: string) => `有 ${count} 处道路与其余的不相通`,
  islandsHint: '多半是文件里漏画了路。附近的住户和阵地会因此走不通；最长的几处：',
  look: '在地图上看',
  refused: (count: string) => `有 ${count} 行有错，什么都不会替换。请改好文件，再选一次。`,
  row: (row: number) => `第 ${row} 行`,
  problem,
  none: '文件里没有本区附近能走的路，什么都不会替换。请检查坐标（经度在前）、属性和区县。',
  apply: '替换为这些道路',
  again: '换一个文件',
  done: (km: string) => `已导入 ${km} 公里道路。地图上的街道会在几分钟内更新。`,
  notKnown: '不知道是否已替换',
  notKnownHint: '没有收到服务器的答复。请检查网络后点「再试一次」：已替换的不会出错。',
  tryAgain: '再试一次',
  trouble: {
    UNREACHABLE: '连不上服务器。请检查网络后再选一次文件；什么都没有替换。',
    UNAUTHENTICATED: '登录已过期。请重新登录，再选一次文件。',
    FORBIDDEN: '您的账号没有导入这个区县道路的权限。',
    UNAVAILABLE: '别人正在导入。请过几秒再选一次文件。',
    TOO_LARGE: '文件超过 40 MB。请先把它裁到本区周围，或请管理员用命令导入。',
    PAYLOAD_TOO_LARGE: '文件太大。请先把它裁到本区周围，或请管理员用命令导入。',
    TOO_MANY_FEATURES: '文件里的点太多，像是一个国家的路网。请先裁到本区周围。',
    TOO_LONG: '数据来源太长：最多 120 个字。',
    BIDI_CONTROL: '数据来源含有改变文字方向的符号，请重新填写。',
    CONTROL_CHARACTER: '数据来源含有看不见的控制符，请重新填写。',
    UNSUPPORTED_CRS: '文件的坐标不是经纬度。请先转换为 CGCS2000 或 WGS 84 的经纬度，再选一次。',
    TOO_MANY_POSITIONS: '文件里的点太多，像是一个国家的路网。请先裁到本区周围。',
    FILE_EMPTY: '文件是空的。',
    FILE_NO_ROWS: '文件里没有任何一行；如果是 .osm.pbf，它可能不包括本区。',
    FILE_DAMAGED: '文件已损坏，打不开。请重新下载或另存，再选一次。',
    UNREADABLE: '读不懂这个文件。请选 .osm.pbf，或经纬度坐标的 GeoJSON 线。',
  } as Readonly<Record<string, string>>,
}

/** What is said of files of paths. */
export const pathsTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: 'Import paths',
    intro: district =>
      `Walking times follow paths, and the streets on the map come from them. An import replaces all paths of ${district}; nothing else changes.`,
    forbidden: district =>
      `Paths are imported by planners of the whole of ${district}, and your account is none. Give them the file.`,
    attribution: 'Source, to be named on the map',
    attributionHint: 'OpenStreetMap’s files name its contributors by themselves',
    drop: 'Drop a file here, or press to choose one',
    dropHint:
      'OpenStreetMap’s .osm.pbf (cut to the district by itself), or lines as GeoJSON, at most 40 MB. It is checked first; nothing is replaced until you say so.',
    fieldsHint:
      'highway, foot, access, waterway, railway and others are read as OpenStreetMap writes them: rivers, railways and motorways are barriers; a line without any of these is a path. Paths are connected where they share a point.',
    reading: 'Sending and checking… A large file takes a minute or two.',
    writing: 'Replacing the paths… Please keep this page open.',
    failed: 'It could not be imported',
    rows: 'Rows of the file',
    paths: 'Paths',
    barriers: 'Barriers (rivers, railways, motorways)',
    notForFoot: 'Closed to people on foot',
    noPath: 'Something else',
    length: 'Length of the network',
    km: km => `${km} km`,
    streets: 'Streets and lakes drawn on the map',
    source: 'Source',
    noSource: 'nobody is named',
    outside: count => `${count} paths lie far outside the district: is it the right file, and the right district?`,
    islands: count => `${count} ${count === '1' ? 'part is' : 'parts are'} not connected with the rest`,
    islandsHint:
      'Mostly a path is missing in the file. Households and stations there have no way to the others. The longest:',
    look: 'Show on the map',
    refused: count =>
      `${count} ${count === '1' ? 'row is' : 'rows are'} wrong, so nothing will be replaced. Mend the file and choose it again.`,
    row: row => `Row ${row}`,
    problem: {
      BADLY_NESTED: 'the coordinates are not nested as they should be',
      NO_POSITION: 'one of its positions is no longitude and latitude',
    },
    none: 'The file has no path near this district, so nothing will be replaced. Look after its coordinates (longitude first), its attributes and the district.',
    apply: 'Replace with these paths',
    again: 'Another file',
    done: km => `${km} km of paths imported. The streets on the map follow within minutes.`,
    notKnown: 'It isn’t known whether they were replaced',
    notKnownHint: 'No answer came from the server. Check the network and press “Try again”: it does no harm.',
    tryAgain: 'Try again',
    trouble: {
      UNREACHABLE: 'The server can’t be reached. Check the network and choose the file again; nothing was replaced.',
      UNAUTHENTICATED: 'Your session is over. Sign in again and choose the file again.',
      FORBIDDEN: 'Your account may not import the paths of this district.',
      UNAVAILABLE: 'Others are importing. Choose the file again in a few seconds.',
      TOO_LARGE:
        'The file is larger than 40 MB. Cut it to the district, or have an administrator import it by command.',
      PAYLOAD_TOO_LARGE:
        'The file is too large. Cut it to the district, or have an administrator import it by command.',
      TOO_MANY_FEATURES: 'The file has too many positions, as of a whole country. Cut it to the district.',
      TOO_LONG: 'The source has at most 120 characters.',
      BIDI_CONTROL: 'A sign in the source turns the direction of reading around. Write it anew.',
      CONTROL_CHARACTER: 'A sign in the source can’t be seen. Write it anew.',
      UNSUPPORTED_CRS:
        'The file’s coordinates are no longitude and latitude. Convert them to CGCS2000 or WGS 84, and choose it again.',
      TOO_MANY_POSITIONS: 'The file has too many positions, as of a whole country. Cut it to the district.',
      FILE_EMPTY: 'The file is empty.',
      FILE_NO_ROWS: 'The file has no rows; an .osm.pbf may not cover this district.',
      FILE_DAMAGED: 'The file is broken. Fetch or save it again, and choose it again.',
      UNREADABLE: 'This file can’t be read. Choose an .osm.pbf, or lines as GeoJSON in longitude and latitude.',
    },
  },
}
