import type { ImportHint, ImportNoticeCode, ImportProblemCode, ImportWarningCode } from '../../api/index.ts'
import type { Language } from '../../ui/words/preferences.ts'
import type { Texts } from '../../ui/words/text.ts'

const problem: Record<ImportProblemCode, string> = {
  AMBIGUOUS_COMMUNITY: '有几个同名的社区：请再写明街道，或写编码',
  BAD_BBOX: 'bbox 不对',
  BAD_OPENING_HOURS: '开放时间看不懂',
  BAD_VALUE: '某一列的内容不对',
  CODE_TAKEN: '编号已被别的区的阵地使用',
  DIGITS_LOST: '编号被表格软件当成数字，丢了位数',
  EMPTY: '没有坐标',
  FAR_OUTSIDE: '位置离本区太远',
  HOLE_OUTSIDE: '边界里的洞在边界外面',
  HOLES_NESTED: '边界里的洞套着洞',
  INTERIOR_DISCONNECTED: '边界相碰，把一块地切成两半',
  LATER_VERSION: '那一天或之后已有新的版本：请把生效日期改晚',
  MISPLACED_MEMBER: '几何里混进了别的内容',
  MISSING_MEMBER: '几何缺少内容',
  NO_CODE_LEFT: '社区的编号（999 个）已经用完',
  NO_GEOMETRY: '没有位置（边界，或经度、纬度）',
  NO_KIND: '新阵地没有写类型',
  NO_NAME: '新的没有写名称',
  NO_SUCH_COMMUNITY: '没有这个社区：请改名称或编码，或先导入区划',
  NO_SUCH_DIVISION: '没有这个区划编码',
  NO_SUCH_SERVICE_ITEM: '没有这个服务事项',
  NOT_A_CODE: '编码不对',
  NOT_A_NUMBER: '坐标不是数字',
  OUTSIDE_DISTRICT: '编码不在本区内',
  OUT_OF_RANGE: '经度或纬度超出范围',
  PIECES_NESTED: '一块在另一块里面',
  REPEATED_CODE: '编号与表中另一行重复',
  RING_CROSSES_ITSELF: '边界自己交叉',
  RING_NOT_CLOSED: '边界没有闭合',
  RING_TOUCHES_ITSELF: '边界碰到自己',
  RINGS_CROSS: '两条边界交叉',
  RINGS_OVERLAP: '两条边界沿同一条线重叠',
  SPIKE: '边界上有尖刺',
  TOO_FEW_POSITIONS: '点太少，围不成面',
  TOO_MANY_POSITIONS: '点太多：请简化边界，或拆成几个文件',
  UNSUPPORTED_CRS: '坐标不是经纬度：请选对坐标系',
  WRONG_LENGTH: '编码的位数不对',
  WRONG_NUMBER_COUNT: '一个点应有两个数',
  WRONG_SERIAL: '编码的序号是 0',
  WRONG_TYPE: '几何的类型不对',
  ZERO_AREA: '边界围出的面积是零',
}

const warning: Record<ImportWarningCode, string> = {
  ENCODING_GUESSED: '文件没有写明文字编码，是按 GBK 读的：请核对名称，再写入。',
  TITLES_SKIPPED: '列名上面的标题或说明没有读取。',
  DATUM_UNSURE: '文件的坐标系不能准确换算，位置可能偏差几百米：请核对位置，再写入。',
}

const notice: Record<ImportNoticeCode, string> = {
  BOUNDARY_FROM_BELOW: '边界由下级合并而成',
  GRID_IN_PIECES: '边界分成几块',
  IN_NO_COMMUNITY: '位置不在任何社区内',
  IN_NO_GRID: '位置不在任何网格内',
  MENDED: '边界取整后略有修正',
  NAME_GIVEN: '没有写名称，已自动取名',
  NODE_SHARED: '相邻边界加了一个共同的点',
  NUMBER_MISSING: '有一格是星号，没有数字',
  TEXT_CUT: '有一段文字在半个字处被截断',
}

const hint: Record<ImportHint, string> = { MAYBE_SWAPPED: '经度和纬度可能写反了，对调后就合适' }

const zh = {
  problem,
  warning,
  notice,
  hint,
  problemElse: '这一行不能导入',
  repeats: (row: number) => `编号与第 ${row} 行重复`,
  and: '；',
}

/** What is said of rows and files that are imported. */
export const importWords: Texts<typeof zh> = {
  zh,
  en: {
    problem: {
      AMBIGUOUS_COMMUNITY: 'Several communities have the name: say the subdistrict too, or the code',
      BAD_BBOX: 'The bbox is wrong',
      BAD_OPENING_HOURS: 'The opening hours can’t be read',
      BAD_VALUE: 'A column says something wrong',
      CODE_TAKEN: 'The code belongs to a station of another district',
      DIGITS_LOST: 'A spreadsheet has made a number of the code',
      EMPTY: 'It has no coordinates',
      FAR_OUTSIDE: 'The place is far from the district',
      HOLE_OUTSIDE: 'A hole lies outside its boundary',
      HOLES_NESTED: 'A hole lies inside another one',
      INTERIOR_DISCONNECTED: 'Boundaries that touch cut the ground in two',
      LATER_VERSION: 'There is a version from that day or a later one: take a later first day',
      MISPLACED_MEMBER: 'Something else stands in the geometry',
      MISSING_MEMBER: 'Something is missing in the geometry',
      NO_CODE_LEFT: 'All 999 codes of the community are taken',
      NO_GEOMETRY: 'No place (a boundary, or longitude and latitude)',
      NO_KIND: 'A new station needs a kind',
      NO_NAME: 'A new one needs a name',
      NO_SUCH_COMMUNITY: 'There is no such community: change the name or code, or import the divisions first',
      NO_SUCH_DIVISION: 'There is no such division',
      NO_SUCH_SERVICE_ITEM: 'There is no such service item',
      NOT_A_CODE: 'The code is none',
      NOT_A_NUMBER: 'A coordinate is no number',
      OUTSIDE_DISTRICT: 'The code lies outside the district',
      OUT_OF_RANGE: 'Longitude or latitude is out of bounds',
      PIECES_NESTED: 'One piece lies inside another',
      REPEATED_CODE: 'Another row has the same code',
      RING_CROSSES_ITSELF: 'The boundary crosses itself',
      RING_NOT_CLOSED: 'The boundary is not closed',
      RING_TOUCHES_ITSELF: 'The boundary touches itself',
      RINGS_CROSS: 'Two boundaries cross',
      RINGS_OVERLAP: 'Two boundaries run along the same line',
      SPIKE: 'The boundary has a spike',
      TOO_FEW_POSITIONS: 'Too few points for a boundary',
      TOO_MANY_POSITIONS: 'Too many points: simplify the boundary, or split the file',
      UNSUPPORTED_CRS: 'No longitude and latitude: choose the right coordinate system',
      WRONG_LENGTH: 'The code has a wrong number of digits',
      WRONG_NUMBER_COUNT: 'A point has two numbers',
      WRONG_SERIAL: 'The serial of the code is 0',
      WRONG_TYPE: 'The geometry is of a wrong type',
      ZERO_AREA: 'The boundary encloses no area',
    },
    warning: {
      ENCODING_GUESSED:
        'The file does not say how its text is written; it was read as GBK: look through the names before you write.',
      TITLES_SKIPPED: 'What stands above the names of columns was not read.',
      DATUM_UNSURE:
        'The coordinates of the file can’t be converted exactly: places may be off by some hundred metres. Look through them before you write.',
    },
    notice: {
      BOUNDARY_FROM_BELOW: 'The boundary was made of those below it',
      GRID_IN_PIECES: 'The boundary is in several pieces',
      IN_NO_COMMUNITY: 'The place lies in no community',
      IN_NO_GRID: 'The place lies in no grid',
      MENDED: 'The boundary was mended by a hair when it was rounded',
      NAME_GIVEN: 'It has no name and was given one',
      NODE_SHARED: 'A vertex was put into the neighbours’ boundaries too',
      NUMBER_MISSING: 'A cell holds stars instead of a number',
      TEXT_CUT: 'A text was cut in the middle of a character',
    },
    hint: { MAYBE_SWAPPED: 'longitude and latitude may have changed places: the other way round they would do' },
    problemElse: 'This row can’t be imported',
    repeats: row => `The code is that of row ${row}, too`,
    and: '; ',
  },
}

/** What is wrong with a row of a file. */
interface Problem {
  readonly code: ImportProblemCode
  readonly otherRow?: number | null | undefined
  readonly hint?: ImportHint | null | undefined
}

/** The same in words, with the row that has the same and what may be the cause. */
export function problemInWords({ code, otherRow, hint }: Problem, language: Language): string {
  const text = importWords[language]
  const what = typeof otherRow === 'number' ? text.repeats(otherRow) : (text.problem[code] ?? text.problemElse)
  return hint ? `${what}${text.and}${text.hint[hint]}` : what
}
