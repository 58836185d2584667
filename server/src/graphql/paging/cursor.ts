import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { DomainError } from '../../errors/domain-error.ts'

/** Keys of the row after which a page begins, in the order of the list. */
export type CursorKeys = readonly (string | number)[]

/**
 * Cursors of one list: opaque, bound to the list's name and filter, and signed, so that a forged or foreign one is refused
 * instead of quietly beginning somewhere else.
 */
export class Cursors {
  readonly #secret: string

  constructor(instanceKey: string, list: string, filter: unknown) {
    this.#secret = createHash('sha256')
      .update(`${instanceKey}\n${list}\n${JSON.stringify(filter ?? null)}`)
      .digest('hex')
  }

  encode(keys: CursorKeys): string {
    const body = Buffer.from(JSON.stringify(keys)).toString('base64url')
    return `${body}.${this.#sign(body)}`
  }

  /** @throws CURSOR_INVALID for anything that this list did not hand out. */
  decode(cursor: string): CursorKeys {
    const [body, signature, ...rest] = cursor.split('.')
    if (!body || !signature || rest.length > 0 || !same(signature, this.#sign(body)))
      throw new DomainError(
        'CURSOR_INVALID',
        'This cursor is not one of this list with this filter. Start again without `after`.',
      )
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as CursorKeys
  }

  #sign(body: string): string {
    return createHmac('sha256', this.#secret).update(body).digest('base64url').slice(0, 12)
  }
}

/** By their bytes: as many letters may be more of them. */
function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
