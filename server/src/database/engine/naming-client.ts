import { LRUCache } from 'lru-cache'
import pg from 'pg'

/** The most statements that one connection keeps prepared; PostgreSQL holds some tens of kilobytes for each. */
const KEPT = 200

/**
 * A connection that names the reads which keep coming, so that PostgreSQL parses and plans them once. A text is named when it
 * comes the second time, the first two hundred of them; later ones go unnamed, as all did. Poolers that hand a connection to
 * another client after every transaction can't have it: GEYI_NAMED_STATEMENTS=off.
 */
export class NamingClient extends pg.Client {
  private readonly names = new Map<string, string>()
  private readonly seenOnce = new LRUCache<string, true>({ max: KEPT })

  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the driver's own method, passed on as they come.
  override query(...given: any[]): any {
    const [text, values, callback] = given
    const name = typeof text === 'string' && Array.isArray(values) && isRead(text) ? this.nameOf(text) : undefined
    const query = super.query as (...given: unknown[]) => unknown
    return name ? query.call(this, { name, text, values }, callback) : query.apply(this, given)
  }

  private nameOf(text: string): string | undefined {
    const name = this.names.get(text)
    if (name || this.names.size === KEPT) return name
    if (!this.seenOnce.has(text)) {
      this.seenOnce.set(text, true)
      return undefined
    }
    const next = `geyi${this.names.size}`
    this.names.set(text, next)
    return next
  }
}

const isRead = (text: string): boolean => /^\s*(select|with)\b/i.test(text)
