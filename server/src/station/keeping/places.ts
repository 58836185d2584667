import { communityOf, districtOf } from '@geyi/shared/codes'
import type { BBox, Position } from '@geyi/shared/geo'
import type { Reader } from '../../database/access.ts'
import { divisionExists, extentOfDivision } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { findGridAt } from '../../grid/grid.query.ts'

/** What the stations of one request ask of the ground: each place once, however many stations stand there. */
export class Places {
  readonly #known = new Map<string, Promise<unknown>>()

  constructor(private readonly reader: Reader) {}

  /** Where a station of a division may stand: its district and as much again around it; anywhere while nothing is drawn. */
  groundOf(divisionCode: string): Promise<BBox | undefined> {
    const district = districtOf(divisionCode)
    return this.#once(`ground ${district}`, () => extentOfDivision(this.reader, district, today()))
  }

  /** @throws BAD_USER_INPUT for a code that is none of today's */
  async existing(divisionCode: string): Promise<string> {
    if (await this.#once(`division ${divisionCode}`, () => divisionExists(this.reader, divisionCode, today())))
      return divisionCode
    throw new DomainError('BAD_USER_INPUT', `There is no division ${divisionCode.slice(0, 40)}.`, {
      argument: 'divisionCode',
      reason: 'NO_SUCH_DIVISION',
      value: divisionCode,
    })
  }

  /** The community around a position. @throws BAD_USER_INPUT where no grid is */
  async communityAt([x, y]: Position): Promise<string> {
    const grid = await findGridAt(this.reader, x / 1e7, y / 1e7, today(), new Set(['code']))
    if (grid) return communityOf(grid.code)
    throw new DomainError('BAD_USER_INPUT', 'This place lies in no grid: say which division the station serves.', {
      argument: 'divisionCode',
      reason: 'IN_NO_GRID',
    })
  }

  #once<Value>(key: string, ask: () => Promise<Value>): Promise<Value> {
    const known = (this.#known.get(key) ?? ask()) as Promise<Value>
    this.#known.set(key, known)
    return known
  }
}
