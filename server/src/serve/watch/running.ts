import type { FastifyInstance } from 'fastify'
import { runInScope, Scope } from '../../database/scope.ts'
import { DomainError } from '../../errors/domain-error.ts'

/** The most requests that are answered at once, where nothing else is said; more would only wait in memory. */
const MOST = 400
/** The longest that one request may take, in milliseconds: publishing a district, importing a city's buildings. */
const LONGEST = 120_000

declare module 'fastify' {
  interface FastifyRequest {
    scope: Scope | null
  }
}

/** The requests that are being answered, and whether new ones are taken. */
export class Running {
  readonly #scopes = new Set<Scope>()
  #ending = false
  #allDone = () => {}

  constructor(private readonly most = MOST) {}

  /** How many requests are being answered. */
  get count(): number {
    return this.#scopes.size
  }

  /** Whether the server takes no new requests, because it is about to end. */
  get ending(): boolean {
    return this.#ending
  }

  /** Refuses an app's requests when they are too many, and ends the statements of those for which nobody waits. */
  watch(app: FastifyInstance): void {
    app.decorateRequest('scope', null)
    app.addHook('onRequest', (request, reply, done) => {
      if (/^\/(health\/|metrics$)/.test(request.url) || request.headers.upgrade) return done()
      if (this.#ending) {
        reply.header('connection', 'close')
        return done(unavailable('The server is ending.', 5))
      }
      if (this.#scopes.size >= this.most) return done(unavailable('Too much is asked at once.', 1))
      const scope = new Scope(request.id)
      request.scope = scope
      this.#scopes.add(scope)
      reply.raw.once('close', () => {
        this.#scopes.delete(scope)
        if (!reply.raw.writableFinished) scope.end('gone')
        if (this.#scopes.size === 0) this.#allDone()
      })
      done()
    })
    // Only here, after the body has been read: its events know nothing of whose they are.
    app.addHook('preHandler', (request, _reply, done) => (request.scope ? runInScope(request.scope, done) : done()))
    const watch = setInterval(() => this.#endLate(Date.now() - LONGEST), 1_000).unref()
    app.addHook('preClose', async () => clearInterval(watch))
  }

  /** Takes no new requests from now on, and waits for those that run; what is not done after some milliseconds is stopped. */
  async end(patience: number): Promise<void> {
    this.#ending = true
    if (this.#scopes.size === 0) return
    const stop = setTimeout(() => this.#endLate(Number.POSITIVE_INFINITY), patience)
    await new Promise<void>(resolve => {
      this.#allDone = resolve
    })
    clearTimeout(stop)
  }

  /** Stops what began before. */
  #endLate(before: number): void {
    for (const scope of this.#scopes) if (scope.began < before) scope.end('late')
  }
}

const unavailable = (message: string, retryAfter: number): DomainError =>
  new DomainError('UNAVAILABLE', `${message} Try again in a moment.`, { retryAfter })
