import { FeatureKind } from './feature-kind.ts'

/** What columns of files can say. */
export enum FieldName {
  CODE = 'code',
  NAME = 'name',
  NAME_EN = 'nameEn',
  KIND = 'kind',
  PARENT = 'parent',
  COMMUNITY = 'community',
  SUBDISTRICT = 'subdistrict',
  DIVISION = 'division',
  HOUSEHOLDS = 'households',
  POPULATION = 'population',
  STAFF = 'staff',
  GRID = 'grid',
  ROLE = 'role',
  EMPLOYMENT = 'employment',
  SINCE = 'since',
  UNTIL = 'until',
  ADDRESS = 'address',
  PHONE = 'phone',
  OPENING_HOURS = 'openingHours',
  AREA = 'area',
  ACCESSIBLE = 'accessible',
  OPENS_ON = 'opensOn',
  CLOSES_ON = 'closesOn',
  WORKS = 'works',
  FUNCTIONS = 'functions',
  SERVICE_ITEMS = 'serviceItems',
  LONGITUDE = 'longitude',
  LATITUDE = 'latitude',
  WKT = 'wkt',
}

/** Something that a column of a file can say, with the names that columns for it usually have. */
export interface Field<Name extends `${FieldName}` = `${FieldName}`> {
  readonly name: Name
  readonly aliases: readonly string[]
  readonly meaning: string
  /** Whether it says how many there are. */
  readonly counts?: true
}

const field = <Name extends `${FieldName}`>(name: Name, meaning: string, ...aliases: string[]): Field<Name> => ({
  name,
  aliases,
  meaning,
})

const count = <Name extends `${FieldName}`>(name: Name, meaning: string, ...aliases: string[]): Field<Name> => ({
  ...field(name, meaning, ...aliases),
  counts: true,
})

const code = (meaning: string) => field('code', meaning, '编码', '代码')
const name = field('name', 'name in Chinese', '名称')
const nameEn = field('nameEn', 'name in English', 'name_en', '英文名')
const households = count('households', 'number of households', '户数')
const population = count('population', 'number of people', '人口')

/** Where tables keep the place; a GeoJSON or Shapefile has it in its geometry. */
const place = [
  field('longitude', 'degrees east, or x with --crs', 'lon', 'lng', 'x', '经度'),
  field('latitude', 'degrees north, or y with --crs', 'lat', 'y', '纬度'),
  field('wkt', 'the geometry as WKT', 'geometry', 'geom'),
] as const

const fields = {
  [FeatureKind.DIVISIONS]: [
    code('place code of 2, 4, 6, 9 or 12 digits'),
    name,
    nameEn,
    field('parent', 'code or name of the division above, where there is no code', '上级'),
    ...place,
  ],
  [FeatureKind.GRIDS]: [
    code('grid code of 15 digits'),
    name,
    field('kind', 'GENERAL (综合网格) or SPECIAL (专属网格)', '类型'),
    field('community', 'code or name of the community', '社区'),
    field('subdistrict', 'code or name of the subdistrict', '街道'),
    households,
    population,
    ...place,
  ],
  [FeatureKind.STATIONS]: [
    code('code that is unique among all stations'),
    field(
      'kind',
      'DISTRICT_CENTER, SUBDISTRICT_CENTER, COMMUNITY_CENTER, SERVICE_STATION, RED_POST or COURIER_POST',
      '类型',
    ),
    field('division', 'code of the division that it serves', '区划'),
    name,
    nameEn,
    field('address', 'address in words', '地址'),
    field('phone', 'public phone', '电话'),
    field(
      'openingHours',
      'opening hours in OpenStreetMap’s notation, or in Chinese words',
      'opening_hours',
      '开放时间',
    ),
    field('area', 'floor area in m²', '面积'),
    field('accessible', 'whether it can be reached with a wheelchair; empty when not known', 'wheelchair', '无障碍'),
    field('opensOn', 'first day on which it is open; empty where it always was', 'opens_on', '启用日期', '开放日期'),
    field('closesOn', 'first day on which it is closed for good', 'closes_on', '关闭日期', '停用日期'),
    field('works', 'days of works: 2026-03-01/2026-04-15 (open again on the second), separated by “;”', '施工停用'),
    field(
      'functions',
      'GOVERNMENT_SERVICE, PARTY_LIFE, CIVILITY_PRACTICE, GOVERNANCE, DELIBERATION, RECREATION, separated by “;”',
      '功能',
    ),
    field(
      'serviceItems',
      'codes of service items, separated by “;”; with days as in GOV-01@2026-03-01/2026-06-01',
      'service_items',
      '服务事项',
    ),
    ...place,
  ],
  [FeatureKind.BUILDINGS]: [code('code that is unique in the district'), name, households, population, ...place],
} satisfies Readonly<Record<FeatureKind, readonly Field[]>>

/** What can be read and written of each kind, in the order of exported columns. */
export const fieldsOf: Readonly<Record<FeatureKind, readonly Field[]>> = fields

/** What can be read of the cells of a department's net: nobody's name. */
export const netFields: readonly Field[] = [
  field('code', 'code that is unique in the net', '编码', '代码', '编号', '网格编码', '网格代码', '网格编号'),
  field('name', 'name', '名称', '网格名称', '网格名', '网格'),
  count('staff', 'how many work in it', 'staffCount', '人员数', '网格员数', '工作人员数', '人数'),
  ...place,
]

/** What can be read of a roster, a row for each grid in which somebody serves, and in which order it is written. */
export const staffFields: readonly Field[] = [
  field('code', 'number of the person, unique in the district; given where there is none', '工号', '编号', '人员编号'),
  field('name', 'name of the person', '姓名', '人员姓名'),
  field('phone', 'office phone', 'officePhone', '办公电话', '电话', '联系电话'),
  field('employment', 'FULL_TIME (专职) or PART_TIME (兼职)', '用工', '专兼职', '用工方式', '专职兼职'),
  field(
    'division',
    'code of the division on whose roster they are; the community of the grid where absent',
    '区划',
    '所属区划',
    '区划编码',
  ),
  field(
    'grid',
    'code of the grid in which they serve; empty for who serves in none',
    'gridCode',
    '网格编码',
    '网格代码',
    '网格',
  ),
  field('role', 'LEADER (网格长) or WORKER (网格员)', '角色', '岗位', '职务', '身份'),
  field('since', 'first day; today where absent', '任职日期', '任职时间', '开始日期', '起始日期'),
  field('until', 'first day on which it no longer holds', '离任日期', '离任时间', '结束日期', '截止日期'),
]

/** Fields of the place, which files hold in ways of their own. */
export type PlaceField = (typeof place)[number]['name']

/** Names of what a row of a kind can say besides its place. */
export type FieldOf<Kind extends FeatureKind> = Exclude<(typeof fields)[Kind][number]['name'], PlaceField>
