import type { StaffEmployment, StaffRole } from '../../api/index.ts'
import type { Assignment, Person } from './people.ts'

/** Which people the table shows. */
export interface StaffFilter {
  readonly text: string
  readonly role: StaffRole | null
  readonly employment: StaffEmployment | null
  readonly grids: 'NONE' | 'ONE' | 'SEVERAL' | null
}

export const EVERYBODY: StaffFilter = { text: '', role: null, employment: null, grids: null }

/** Whether an assignment holds on a day. */
export const holds = ({ since, until }: Assignment, day: string): boolean =>
  since <= day && (typeof until !== 'string' || until > day)

/** Where somebody serves on a day. */
export const servingOn = ({ assignments }: Person, day: string): Assignment[] =>
  assignments.filter(one => holds(one, day))

const isMasked = (phone: string): boolean => phone.includes('*')
const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')

/** People whom a filter lets through, in their order. Of a phone that is masked nothing is found. */
export function filtered(people: Iterable<Person>, filter: StaffFilter, day: string): Person[] {
  const text = filter.text.trim().toLowerCase()
  const asked = digits(text)
  return [...people].filter(person => {
    if (person.erased) return false
    const now = servingOn(person, day)
    const { officePhone: phone } = person
    const isFound =
      text === '' ||
      [person.name, person.code ?? '', ...now.flatMap(({ gridCode, gridName }) => [gridCode, gridName])].some(one =>
        one.toLowerCase().includes(text),
      ) ||
      (asked.length >= 4 && typeof phone === 'string' && !isMasked(phone) && digits(phone).includes(asked))
    const grids = new Set(now.map(({ gridId }) => gridId)).size
    return (
      isFound &&
      (filter.role === null || now.some(({ role }) => role === filter.role)) &&
      (filter.employment === null || person.employment === filter.employment) &&
      (filter.grids === null || (grids === 0 ? 'NONE' : grids === 1 ? 'ONE' : 'SEVERAL') === filter.grids)
    )
  })
}
