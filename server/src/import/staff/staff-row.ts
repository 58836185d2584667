import { isPhone } from '../../graphql/parse/phone.ts'
import { isStaffCode } from '../../staff/person/staff-code.ts'
import type { StaffEmployment, StaffRole } from '../../staff/person/staff-role.ts'
import type { RowParser } from '../rows/row-parser.ts'

/** A row of a roster: a person, and one grid in which they serve, if there is one. */
export interface StaffRow {
  readonly row: number
  readonly code: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly employment: StaffEmployment | null
  readonly division: string | null
  readonly grid: string | null
  readonly role: StaffRole | null
  readonly since: string | null
  readonly until: string | null
}

const ROLES: Readonly<Record<StaffRole, readonly string[]>> = {
  LEADER: ['网格长', '格长', '组长', '长'],
  WORKER: ['网格员', '专职网格员', '兼职网格员', '格员', '员'],
}

const EMPLOYMENTS: Readonly<Record<StaffEmployment, readonly string[]>> = {
  FULL_TIME: ['专职', '全职', '专', '是'],
  PART_TIME: ['兼职', '非全职', '兼', '否'],
}

/** Reads one row; nothing where something of it is wrong, which is in the report. */
export function staffRowOf(parser: RowParser): StaffRow | undefined {
  const row = {
    row: parser.row.row,
    code: codeOf(parser),
    name: parser.text('name', 50),
    phone: phoneOf(parser),
    employment: parser.word('employment', EMPLOYMENTS),
    division: parser.code('division', 12),
    grid: parser.code('grid', 15),
    role: parser.word('role', ROLES),
    ...daysOf(parser),
  }
  if (row.code === null && row.name === null)
    parser.refuse('NO_NAME', 'The row names nobody.', { field: 'name', why: 'EMPTY' })
  if (row.grid !== null && row.role === null && parser.sound)
    parser.refuse('BAD_VALUE', 'role is missing: who serves in a grid is its leader or a worker.', {
      field: 'role',
      why: 'EMPTY',
    })
  return parser.sound ? row : undefined
}

function codeOf(parser: RowParser): string | null {
  const code = parser.code('code', 40)?.normalize('NFKC') ?? null
  if (code !== null && !isStaffCode(code))
    parser.refuse('BAD_VALUE', 'code has 1 to 16 letters, digits or dashes, and is no phone.', {
      field: 'code',
      why: 'NO_STAFF_CODE',
      value: code,
    })
  return code
}

/** A phone that is masked would be lost, so it is refused. */
function phoneOf(parser: RowParser): string | null {
  const phone = parser.code('phone', 40)
  if (phone !== null && (!isPhone(phone) || phone.includes('*')))
    parser.refuse('BAD_VALUE', 'phone is none: it is written with digits, spaces and + - ( ) / alone.', {
      field: 'phone',
      why: 'NO_PHONE',
      value: phone,
    })
  return phone
}

function daysOf(parser: RowParser): { since: string | null; until: string | null } {
  const [since, until] = [parser.day('since'), parser.endDay('until')]
  if (since !== null && until !== null && until <= since)
    parser.refuse('BAD_VALUE', `until is ${until}, which is not after ${since}.`, {
      field: 'until',
      why: 'DAYS_CROSSED',
      value: until,
    })
  return { since, until }
}
