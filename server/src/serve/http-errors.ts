import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { unavailabilityOf } from '../database/unavailable.ts'
import { DomainError } from '../errors/domain-error.ts'
import { isTooNested } from './gate/body/json-nesting.ts'

const codes: Record<number, string> = {
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  405: 'METHOD_NOT_ALLOWED',
  421: 'FORBIDDEN',
}

/** Of refusals that say none themselves, as over GraphQL, where the code says it. */
const statuses: Record<string, number> = { FORBIDDEN: 403, NOT_FOUND: 404 }

/** Makes every failure outside GraphQL's own a JSON answer `{ code, message }`, in GraphQL's shape on `/graphql`; never HTML, never a stack. */
export function answerErrorsAsJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    const type = request.headers['content-type'] ?? ''
    if (!type.startsWith('application/json')) return done(null, undefined)
    const encoding = request.headers['content-encoding']?.trim().toLowerCase()
    if (encoding && encoding !== 'identity') return done(httpError(415, 'Send the body uncompressed.'))
    const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1]?.toLowerCase()
    if (charset && charset !== 'utf-8' && charset !== 'utf8') return done(httpError(415, 'Send UTF-8.'))
    if (!isUtf8(body as Buffer)) return done(httpError(400, 'The body is not UTF-8.'))
    if (isTooNested(body as Buffer)) return done(httpError(400, 'The body is nested too deeply.'))
    try {
      done(null, JSON.parse((body as Buffer).toString('utf8')))
    } catch {
      done(httpError(400, 'The body is not JSON.'))
    }
  })

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    // Who hung up before all was sent is not there to be told, and it is no bug.
    if (request.raw.destroyed && !request.raw.complete) return reply.status(400).send()
    const refusal = error instanceof DomainError ? error : unavailabilityOf(error)
    if (refusal) {
      const { code, http, retryAfter } = refusal.extensions as unknown as RefusalDetails
      if (retryAfter) reply.header('retry-after', retryAfter)
      return reply.status(http?.status ?? statuses[code] ?? 400).send(answer(request.url, code, refusal.message))
    }
    const status = error.statusCode ?? 500
    if (status < 500)
      return reply.status(status).send(answer(request.url, codes[status] ?? 'BAD_USER_INPUT', error.message))
    const id = randomUUID()
    request.log.error({ err: error, id }, 'a request failed on a bug')
    return reply
      .status(500)
      .send(answer(request.url, 'INTERNAL_SERVER_ERROR', `Something went wrong on our side (${id}).`))
  })
}

/** Answers what never reaches a route because its address can't be read. */
export const answerMalformedUrl = (_: Error, request: FastifyRequest, reply: FastifyReply): void => {
  reply.header('x-content-type-options', 'nosniff').status(400)
  reply.send(answer(request.url, 'BAD_USER_INPUT', 'The address can’t be read: a `%` begins two digits.'))
}

interface RefusalDetails {
  readonly code: string
  readonly http?: { readonly status: number }
  readonly retryAfter?: number
}

function answer(url: string, code: string, message: string): object {
  return url.startsWith('/graphql') ? { errors: [{ message, extensions: { code } }] } : { code, message }
}

function httpError(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode })
}
