import { GraphQLError } from 'graphql/error/GraphQLError.js'
import type { ErrorCode } from './error-code.ts'

const status: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  INVALID_GEOMETRY: 400,
  CURSOR_INVALID: 400,
  UNAUTHENTICATED: 401,
  TOO_MANY_FEATURES: 413,
  PAYLOAD_TOO_LARGE: 413,
  COST_EXCEEDED: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
}

/** A request that can't be met, with a fixed code, a sentence for a person, and details for a program. */
export class DomainError extends GraphQLError {
  override name = 'DomainError'

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    const { retryAfter } = details
    const headers = new Map(typeof retryAfter === 'number' ? [['retry-after', String(retryAfter)]] : [])
    const http = status[code]
    super(message, { extensions: { code, ...(http ? { http: { status: http, headers } } : {}), ...details } })
  }
}
