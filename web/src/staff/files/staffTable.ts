import type { Cell, TableCells } from '../../frame/files/writeTable.ts'
import type { Language } from '../../ui/words/preferences.ts'
import type { Assignment, Person } from '../desk/people.ts'
import { staffTexts } from '../desk/staff.texts.ts'

/** A column of an exported roster. The import knows it by its name in either language. */
interface Column {
  readonly zh: string
  readonly en: string
  readonly cell: (person: Person, assignment: Assignment | null, language: Language) => Cell
}

const COLUMNS: readonly Column[] = [
  { zh: '工号', en: 'code', cell: ({ code }) => code ?? null },
  { zh: '姓名', en: 'name', cell: ({ name }) => name },
  { zh: '办公电话', en: 'phone', cell: ({ officePhone }) => officePhone ?? null },
  {
    zh: '用工',
    en: 'employment',
    cell: ({ employment }, _, language) =>
      employment ? (language === 'zh' ? staffTexts.zh.employment[employment] : employment) : null,
  },
  { zh: '所属区划', en: 'division', cell: ({ divisionCode }) => divisionCode },
  { zh: '网格编码', en: 'grid', cell: (_, one) => one?.gridCode ?? null },
  {
    zh: '角色',
    en: 'role',
    cell: (_, one, language) => (one ? (language === 'zh' ? staffTexts.zh.role[one.role] : one.role) : null),
  },
  { zh: '任职日期', en: 'since', cell: (_, one) => one?.since ?? null },
  { zh: '离任日期', en: 'until', cell: (_, one) => one?.until ?? null },
]

/** People as a table that imports again: a row for each grid in which they have served, serve or will. */
export const staffTable = (people: readonly Person[], language: Language): TableCells => [
  COLUMNS.map(column => column[language]),
  ...people.flatMap(person => {
    const served = person.assignments.filter(({ since, until }) => since !== until).toReversed()
    return (served.length > 0 ? served : [null]).map(one => COLUMNS.map(({ cell }) => cell(person, one, language)))
  }),
]
