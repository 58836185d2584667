import type { CombinedError, ValueReason } from '../api/index.ts'
import type { Language } from '../ui/words/preferences.ts'
import type { Texts } from '../ui/words/text.ts'

const reason: Record<ValueReason, string> = {
  BIDI_CONTROL: '含有改变文字方向的符号，请删去',
  BROKEN_CHARACTER: '有残缺的字，请重新输入',
  CONTROL_CHARACTER: '含有看不见的控制符，请删去',
  DAY_OUT_OF_RANGE: '年份应在 1900 到 2199 之间；没有期限就留空',
  DAYS_CROSSED: '结束日期必须晚于开始日期',
  EMPTY: '不能为空',
  FAR_OUTSIDE: '位置离本区太远，请检查经度和纬度',
  FILE_COLUMN_TWICE: '表里有两列的列名相同，请改掉其中一个。',
  FILE_DAMAGED: '文件已损坏，打不开。请在 Excel 里打开并另存为 .xlsx，再选一次。',
  FILE_EMPTY: '文件是空的：没有列名，也没有内容。',
  FILE_ENCODING: '看不出文件用的是哪种文字编码。请另存为 Excel（.xlsx）或 UTF-8 的 CSV。',
  FILE_LOCKED: '文件设了密码。请取消密码后另存，再选一次。',
  FILE_NO_ROWS: '文件只有列名，没有任何一行内容。',
  FILE_OLD_EXCEL: '这是旧版的 Excel（.xls）或其他 Office 文档。请在 Excel 里另存为 .xlsx。',
  FILE_OTHER_KIND: '文件里的列不是阵地的，像是网格、楼栋或区划的表。请选阵地的表。',
  FILE_ROW_TOO_LONG: '有一行的格数比列名多，常常是因为内容里有逗号而没有加引号。请另存为 Excel（.xlsx）。',
  FILE_UNREAD_KIND: '读不了这种文件。请选 Excel（.xlsx）、CSV、GeoJSON 或打包的 Shapefile。',
  FILE_WEB_PAGE: '这是一个网页，只是名字像表格（有的系统导出的 .xls 就是这样）。请用 Excel 打开它，另存为 .xlsx。',
  GRID_ENDS: '网格在那之前就撤销，不能任职到那以后',
  GROUPED_DIGITS: '编号的数字之间不能有逗号，请把这一列设为文本',
  HOURS_AMBIGUOUS: '有不止一种读法：时间先后颠倒、重叠，或同一天写了两次；下午请写成 13:30-17:30',
  HOURS_DATE_OUT_OF_RANGE: '没有这个日期，或先后颠倒',
  HOURS_NOT_UNDERSTOOD: '看不懂，请写成「周一至周五 8:30-12:00，13:30-17:30；节假日休息」这样，或在阵地的表单里填写',
  HOURS_SPAN_WITHOUT_LENGTH: '开始和结束是同一时间',
  HOURS_TIME_OUT_OF_RANGE: '时间应在 00:00 到 24:00 之间，一段不超过一天',
  IN_GRID_ALREADY: '这个人在这些日子已在该网格任职',
  IN_LIST_TWICE: '出现了两次',
  IN_NO_GRID: '这个位置不在任何网格内，请选择服务区划',
  IN_USE: '还有阵地在办理它，或它还有子项；请先从那些阵地取消，或先删除子项',
  LEADER_TAKEN: '网格在这些日子已有别的网格长',
  LOST_CHARACTERS: '文件保存时丢了字，请重新保存为 UTF-8 或 Excel 文件',
  LOST_DIGITS: '被表格软件当成数字，丢了位数；请把这一列设为文本后重新填写',
  NO_CODE: '编码只能有 1 到 40 个字母、数字、点、横线或下划线',
  NO_DAY: '不是日期，请写成 2026-11-21',
  NO_DAY_SPANS: '请写成 2026-03-01/2026-04-15，多段之间用分号',
  NO_FLAG: '请填“是”或“否”',
  NO_MAIN_ITEM: '不是主项，或自己有子项',
  NO_NUMBER: '不是数字，或超出范围',
  NO_PHONE: '电话只能有数字、空格和 + - ( ) /',
  NO_SERVICES: '看不懂，请写成 GOV-01;GOV-02@2026-03-01/',
  NO_STAFF_CODE: '工号应为 1–16 位字母、数字或短横，不能是电话',
  NO_SUCH_ASSIGNMENT: '没有这段任职',
  NO_SUCH_DIVISION: '没有这个区划',
  NO_SUCH_GRID: '没有这个网格编码',
  NO_SUCH_ITEM: '没有这个服务事项',
  NO_TEXT: '不是文字',
  NO_WORD: '没有这个选项',
  SERVICE_TWICE: '同一天里出现了两次',
  SEVERAL_CALLED_SO: '有几个同名的人，请在表里加上工号',
  SEVERAL_LINES: '只能有一行',
  TAKEN: '已被使用',
  TOO_LONG: '太长',
  TOO_MANY: '太多',
}

const field: Record<string, string> = {
  accessible: '无障碍',
  address: '地址',
  area: '面积',
  category: '类别',
  categoryEn: '英文类别',
  closesOn: '关闭日期',
  code: '编号',
  department: '部门',
  deputised: '代办',
  deputisedHow: '代办方式',
  division: '区划',
  divisionCode: '区划',
  documents: '材料',
  functions: '功能',
  kind: '类型',
  levels: '层级',
  name: '名称',
  nameEn: '英文名',
  openingHours: '开放时间',
  opensOn: '启用日期',
  parentCode: '主项编码',
  phone: '电话',
  serviceItems: '服务事项',
  services: '服务事项',
  synonyms: '别名',
  works: '施工停用',
}

const zh = { reason, field, said: (value: string) => `「${value}」`, of: '：', checkIt: '请检查后再试' }

/** Why a value can't be taken, and what the fields of stations and service items are called. */
const reasonTexts: Texts<typeof zh> = {
  zh,
  en: {
    reason: {
      BIDI_CONTROL: 'a sign in it turns the direction of reading around; take it out',
      BROKEN_CHARACTER: 'half of a character is missing; type it again',
      CONTROL_CHARACTER: 'an invisible sign is in it; take it out',
      DAY_OUT_OF_RANGE: 'years lie between 1900 and 2199; leave it empty where there is no end',
      DAYS_CROSSED: 'it would end before it begins',
      EMPTY: 'it can’t be empty',
      FAR_OUTSIDE: 'the place is far from the district; check longitude and latitude',
      FILE_COLUMN_TWICE: 'Two columns of the file have the same name. Rename one of them.',
      FILE_DAMAGED: 'The file is broken. Open it in Excel, save it as .xlsx and choose it again.',
      FILE_EMPTY: 'The file is empty: no names of columns, and nothing below them.',
      FILE_ENCODING: 'It can’t be told how the text of the file is written. Save it as Excel (.xlsx) or CSV in UTF-8.',
      FILE_LOCKED: 'The file is locked with a password. Save it without one and choose it again.',
      FILE_NO_ROWS: 'The file has names of columns and not a single row.',
      FILE_OLD_EXCEL: 'This is an old Excel workbook (.xls) or another Office document. Save it as .xlsx.',
      FILE_OTHER_KIND:
        'The columns of the file are not those of stations, but of grids, buildings or divisions. Choose a table of stations.',
      FILE_ROW_TOO_LONG:
        'A row has more cells than there are columns, often because of a comma without quotes. Save the table as Excel (.xlsx).',
      FILE_UNREAD_KIND: 'Files of this kind can’t be read. Choose Excel (.xlsx), CSV, GeoJSON or a zipped Shapefile.',
      FILE_WEB_PAGE:
        'This is a web page that only looks like a table, as some systems export .xls. Open it in Excel and save it as .xlsx.',
      GRID_ENDS: 'the grid ends earlier',
      GROUPED_DIGITS: 'a code has no commas between its digits; make the column text',
      HOURS_AMBIGUOUS:
        'it can be read in several ways: times that run backwards or overlap, or a day that is named twice; afternoons are 13:30-17:30',
      HOURS_DATE_OUT_OF_RANGE: 'there is no such date, or it runs backwards',
      HOURS_NOT_UNDERSTOOD:
        'not understood; write it like Mo-Fr 08:30-17:30; Sa 09:00-12:00, or use the form of the station',
      HOURS_SPAN_WITHOUT_LENGTH: 'it ends when it begins',
      HOURS_TIME_OUT_OF_RANGE: 'a time runs from 00:00 to 24:00, and a span no longer than a day',
      IN_GRID_ALREADY: 'the person serves there on those days already',
      IN_LIST_TWICE: 'it is there twice',
      IN_NO_GRID: 'the place lies in no grid; choose the division that is served',
      IN_USE: 'stations still offer it, or it still has parts; take it from them, or remove the parts first',
      LEADER_TAKEN: 'the grid has another leader on those days',
      LOST_CHARACTERS: 'characters were lost when the file was saved; save it again as UTF-8 or Excel',
      LOST_DIGITS: 'a spreadsheet made a number of it and lost its digits; make the column text and fill it in again',
      NO_CODE: 'a code has 1 to 40 letters, digits, dots, dashes or underscores',
      NO_DAY: 'it is no day; write it as 2026-11-21',
      NO_DAY_SPANS: 'write it as 2026-03-01/2026-04-15, several with semicolons',
      NO_FLAG: 'say yes or no',
      NO_MAIN_ITEM: 'it is no main item, or has parts itself',
      NO_NUMBER: 'it is no number, or out of bounds',
      NO_PHONE: 'a phone has digits, spaces and + - ( ) / alone',
      NO_SERVICES: 'not understood; write it like GOV-01;GOV-02@2026-03-01/',
      NO_STAFF_CODE: 'a number has 1 to 16 letters, digits or dashes, and is no phone',
      NO_SUCH_ASSIGNMENT: 'there is no such assignment',
      NO_SUCH_DIVISION: 'there is no such division',
      NO_SUCH_GRID: 'there is no such grid',
      NO_SUCH_ITEM: 'there is no such service item',
      NO_TEXT: 'it is no text',
      NO_WORD: 'it is none of the words that there are',
      SERVICE_TWICE: 'it is there twice on the same days',
      SEVERAL_CALLED_SO: 'several people are called so; say the number',
      SEVERAL_LINES: 'it can have only one line',
      TAKEN: 'it is taken already',
      TOO_LONG: 'it is too long',
      TOO_MANY: 'there are too many',
    },
    field: {
      accessible: 'Step-free',
      address: 'Address',
      area: 'Area',
      category: 'Category',
      categoryEn: 'Category in English',
      closesOn: 'Closes on',
      code: 'Code',
      department: 'Department',
      deputised: 'By deputy',
      deputisedHow: 'How by deputy',
      division: 'Division',
      divisionCode: 'Division',
      documents: 'Documents',
      functions: 'Functions',
      kind: 'Kind',
      levels: 'Levels',
      name: 'Name',
      nameEn: 'Name in English',
      openingHours: 'Opening hours',
      opensOn: 'Opens on',
      parentCode: 'Main item',
      phone: 'Phone',
      serviceItems: 'Services',
      services: 'Services',
      synonyms: 'Synonyms',
      works: 'Works',
    },
    said: value => ` “${value}”`,
    of: ': ',
    checkIt: 'check it and try again',
  },
}

/** What a field of a station or a service item is called. */
export const fieldInWords = (field: string, language: Language): string => reasonTexts[language].field[field] ?? field

/** Why a value can't be taken. */
export const reasonInWords = (reason: ValueReason, language: Language): string => reasonTexts[language].reason[reason]

/** Whether a word is one of these. */
export const isValueReason = (word: string): word is ValueReason => word in reason

/** What is wrong with a value, as the API tells it. */
export interface WrongValue {
  /** The argument or the column. */
  readonly field?: string | null | undefined
  readonly reason?: ValueReason | null | undefined
  readonly value?: string | null | undefined
}

/** What is wrong, in the words of the page: `开放时间「早上」：看不懂…`; nothing where the API says no more than that it is. */
export function wrongInWords({ field, reason, value }: WrongValue, language: Language): string {
  const text = reasonTexts[language]
  // Whoever looks at a thing needs no name for the thing itself.
  const named =
    `${field && field !== 'id' && field !== 'file' ? fieldInWords(field, language) : ''}${value ? text.said(value) : ''}`.trim()
  return [named, reason ? text.reason[reason] : ''].filter(Boolean).join(text.of)
}

/** Whether a refusal has a reason for which there are words. */
export const hasKnownReason = (error: CombinedError): boolean => knownReasonOf(error) !== null

function knownReasonOf(error: CombinedError): ValueReason | null {
  const { reason } = error.graphQLErrors[0]?.extensions ?? {}
  return typeof reason === 'string' && Object.hasOwn(reasonTexts.zh.reason, reason) ? (reason as ValueReason) : null
}

/** Why a request was refused for one of its values. */
export function refusalInWords(error: CombinedError, language: Language): string {
  const { argument, value } = error.graphQLErrors[0]?.extensions ?? {}
  const { checkIt } = reasonTexts[language]
  const why = knownReasonOf(error)
  const words = wrongInWords(
    {
      field: typeof argument === 'string' ? argument : null,
      reason: why,
      value: typeof value === 'string' ? value.slice(0, 100) : null,
    },
    language,
  )
  return why ? words : [words, checkIt].filter(Boolean).join(reasonTexts[language].of)
}
