import type { StaffField } from '../../api/index.ts'
import type { Texts } from '../../ui/words/text.ts'

const field: Record<StaffField, string> = {
  CODE: '工号',
  NAME: '姓名',
  EMPLOYMENT: '用工',
  PHONE: '电话',
  DIVISION: '所属',
  GRID: '网格',
  ROLE: '角色',
  SINCE: '任职日期',
  UNTIL: '离任日期',
}

const fieldInEnglish: Record<StaffField, string> = {
  CODE: 'Number',
  NAME: 'Name',
  EMPLOYMENT: 'Employment',
  PHONE: 'Phone',
  DIVISION: 'Roster',
  GRID: 'Grid',
  ROLE: 'Role',
  SINCE: 'Since',
  UNTIL: 'Until',
}

const zh = {
  title: '从表格导入网格力量',
  dropHint: 'Excel（.xlsx）或 CSV，最大 10 MB。先逐行检查，确认后才写入。',
  columnsHint:
    '第一行是列名：工号、姓名、办公电话、用工（专职/兼职）、所属区划、网格编码、角色（网格长/网格员）、任职日期、离任日期。一人在几个网格就写几行。没有工号时按姓名和电话找人；「导出」得到的表格可直接改了再导入。表里的网格长接替现任网格长。',
  tooLarge: '文件超过 10 MB。请拆成几个文件。',
  forbidden: '您的账号没有维护这里花名册的权限。',
  changedMeanwhile: '检查之后有人改了花名册，没有写入任何内容。请再选一次文件。',
  person: '人员',
  field,
  column: {
    code: '工号',
    name: '姓名',
    phone: '电话',
    employment: '用工',
    division: '所属区划',
    grid: '网格编码',
    role: '角色',
    since: '任职日期',
    until: '离任日期',
  } as Readonly<Record<string, string>>,
  word: { LEADER: '网格长', WORKER: '网格员', FULL_TIME: '专职', PART_TIME: '兼职' } as Readonly<
    Record<string, string>
  >,
  follows: (name: string) => `接替 ${name}`,
  nothing: '文件里的人员都和现有的一样，没有要写入的内容。',
  apply: (created: string, changed: string) => `写入：新增 ${created} 人，修改 ${changed} 人`,
  done: (created: string, changed: string) => `已导入：新增 ${created} 人，修改 ${changed} 人。`,
}

/** What is said of files of grid staff, besides what is said of all files. */
export const staffFilesTexts: Texts<typeof zh> = {
  zh,
  en: {
    title: 'Import grid staff from a table',
    dropHint: 'Excel (.xlsx) or CSV, at most 10 MB. Every row is checked first; nothing is written until you say so.',
    columnsHint:
      'The first row names the columns: code, name, phone, employment (FULL_TIME, PART_TIME), division, grid, role (LEADER, WORKER), since, until. Who serves in several grids has several rows. Without a number people are found by name and phone; a table from “Export” can be changed and imported. A leader of the file follows the one who is there.',
    tooLarge: 'The file is larger than 10 MB. Split it.',
    forbidden: 'Your account has no right to keep this roster.',
    changedMeanwhile:
      'Somebody has changed the roster since it was checked. Nothing was written. Choose the file again.',
    person: 'Person',
    field: fieldInEnglish,
    column: {},
    word: {},
    follows: name => `follows ${name}`,
    nothing: 'Everybody in the file is as they are here: there is nothing to write.',
    apply: (created, changed) => `Write: ${created} new, ${changed} changed`,
    done: (created, changed) => `Imported: ${created} new, ${changed} changed.`,
  },
}
