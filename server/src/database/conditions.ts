import { DomainError } from '../errors/domain-error.ts'
import { holdsAt } from './holds-on.ts'

/** The longest text to look for, in UTF-16 units: longer ones are in no name, and take the database seconds. */
const LONGEST_SEARCH = 200

interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Collects the parts of a WHERE clause and their parameters, so that user text is only ever a parameter. */
export class Conditions {
  readonly #parts: string[] = []
  readonly parameters: unknown[] = []

  /** The placeholder of a new parameter. */
  parameter(value: unknown): string {
    this.parameters.push(value)
    return `$${this.parameters.length}`
  }

  add(condition: string): this {
    this.#parts.push(condition)
    return this
  }

  toString(): string {
    return this.#parts.length === 0 ? 'true' : this.#parts.join(' and ')
  }

  /** Codes that begin with this one, as a range of the index: every digit sorts before `~`. */
  within(column: string, code: string): this {
    return this.add(`${column} >= ${this.parameter(code)} and ${column} < ${this.parameter(`${code}~`)}`)
  }

  /** Text that contains what the user typed, letter for letter, whatever its case or width. @throws BAD_USER_INPUT for what is too long */
  contains(expression: string, text: string): this {
    return this.add(this.containing(expression, text))
  }

  /** The same as a part of a condition. */
  containing(expression: string, text: string): string {
    if (text.length > LONGEST_SEARCH)
      throw new DomainError('BAD_USER_INPUT', `A search has at most ${LONGEST_SEARCH} characters.`, {
        argument: 'search',
        reason: 'TOO_LONG',
      })
    // An input method may type letters and digits as wide as characters; a name may have its brackets so.
    const forms = new Set([text, text.normalize('NFKC')].map(form => form.trim()))
    const parts = [...forms].map(form => `${expression} ilike ${this.parameter(`%${escapeLike(form)}%`)}`)
    return `(${parts.join(' or ')})`
  }

  /** Rows that are valid on a day. */
  validOn(alias: string, day: string): this {
    return this.add(holdsAt(`${this.parameter(day)}::date`, alias))
  }

  /** Rows that are not valid on a day. */
  notValidOn(alias: string, day: string): this {
    return this.add(`not (${holdsAt(`${this.parameter(day)}::date`, alias)})`)
  }

  /** Geometries whose box touches this one. The index rounds boxes outwards by some metres. */
  touches(column: string, box: Box): this {
    return this.inBox(box, envelope => `${column} && ${envelope}`)
  }

  /** Points that lie in this box, its rim included. */
  liesIn(column: string, box: Box): this {
    return this.inBox(box, envelope => `${column} && ${envelope} and ST_Intersects(${column}, ${envelope})`)
  }

  private inBox({ west, south, east, north }: Box, condition: (envelope: string) => string): this {
    // East of west again lies the other side of the antimeridian.
    const boxes =
      west > east
        ? [
            { west, east: 180 },
            { west: -180, east },
          ]
        : [{ west, east }]
    const parts = boxes.map(({ west, east }) => {
      const edges = [west, south, east, north].map(edge => `${this.parameter(edge)}::float8`)
      return condition(`ST_MakeEnvelope(${edges.join(',')},4326)`)
    })
    return this.add(`(${parts.map(part => `(${part})`).join(' or ')})`)
  }
}

/** Takes the meaning out of LIKE's own signs. */
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, sign => `\\${sign}`)
