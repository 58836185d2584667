import { Socket } from 'node:net'
import { Transform } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from '../../../errors/domain-error.ts'

/** The largest body, in bytes, of whoever may not import. */
const SMALL = 256 * 1024
/** The largest body of all: an import of a city's buildings fits. */
export const LARGE = 64 * 1024 * 1024
/** How many large bodies are in memory at once: read and parsed, each takes several times its size. */
const AT_ONCE = 2

const large = new WeakSet<FastifyRequest>()

/** Whether a body came in that is larger than others may send: it may only be an import. */
export const isLarge = (request: FastifyRequest): boolean => large.has(request)

/** The refusal of a body that is too large for who sends it, or for what it asks. */
export const bodyTooLarge = (): DomainError =>
  new DomainError(
    'PAYLOAD_TOO_LARGE',
    `A request has at most ${SMALL / 1024} kB; an import by who may import, ${LARGE / 1024 / 1024} MB.`,
    { limit: SMALL, limitOfImports: LARGE },
  )

/**
 * Refuses a body by its size before any of it is read, or where a client does not tell the size, as soon as it is too long.
 * Only who may import is let send a large one, and only to `/graphql`.
 */
export function limitBodies(app: FastifyInstance, mayImport: (request: FastifyRequest) => Promise<boolean>): void {
  let reading = 0
  app.addHook('preParsing', (request, reply, payload, done) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
    if (length === undefined ? !encoding : Number(length) <= SMALL) return done(null, payload)
    const takeLarge = () => {
      if (reading >= AT_ONCE) {
        reply.header('retry-after', '5')
        return done(new DomainError('UNAVAILABLE', 'Others are importing. Try again in a few seconds.'))
      }
      reading++
      reply.raw.once('close', () => reading--)
      large.add(request)
      return done(null, payload)
    }
    const takeSmall = () => {
      if (length === undefined) return done(null, payload.pipe(upTo(SMALL, () => reply.header('connection', 'close'))))
      leaveUnread(reply)
      return done(bodyTooLarge())
    }
    if (request.routeOptions.url !== '/graphql') return takeSmall()
    return mayImport(request).then(
      may => (may ? takeLarge() : takeSmall()),
      error => {
        leaveUnread(reply)
        done(error)
      },
    )
  })
}

/**
 * Reads no more of a refused body: taking in 64 MB only to throw them away costs everybody else. The connection stays for a moment,
 * because a client that is still sending loses an answer whose connection is reset at once.
 */
function leaveUnread({ raw }: FastifyReply): void {
  const { socket } = raw
  // A request that a test hands over directly has no connection.
  if (!(socket instanceof Socket)) return
  // Node.js takes up reading again when the answer is out.
  raw.once('finish', () =>
    setImmediate(() => {
      socket.pause()
      setTimeout(() => socket.destroy(), 1_000).unref()
    }),
  )
}

/** Passes on at most so many bytes; then the rest is not waited for. */
function upTo(most: number, close: () => void): Transform {
  let passed = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      passed += chunk.length
      if (passed <= most) return next(null, chunk)
      close()
      next(bodyTooLarge())
    },
  })
}
