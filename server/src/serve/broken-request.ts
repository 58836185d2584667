import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

const refusals: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'BAD_REQUEST', message: 'The headers are larger than a request’s may be.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'BAD_REQUEST', message: 'The request was sent too slowly.' },
}
const broken: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'What was sent is no HTTP request.' }

/** Answers what Node.js could not read as a request in the form of all other refusals, and hangs up. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  // Nobody is there to be told.
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const { status, code, message } = refusals[error.code ?? ''] ?? broken
  const body = JSON.stringify({ code, message })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroy(error)
}
