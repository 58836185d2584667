import type { FastifyRequest } from 'fastify'

/** What a request brings as its key: all that stands behind `Authorization: Bearer`. Other schemes are a proxy's affair. */
export function bearerOf({ headers: { authorization } }: FastifyRequest): string | undefined {
  const found = /^bearer(?: +(.*))?$/i.exec(authorization?.trim() ?? '')
  return found ? (found[1] ?? '') : undefined
}

/** Lets all that goes over a socket be asked by a key that came once the socket was open, because a browser can send no header with it. */
export function askByParameters(
  request: FastifyRequest,
  parameters: Readonly<Record<string, unknown>> | undefined,
): void {
  for (const [name, value] of Object.entries(parameters ?? {}))
    if (name.toLowerCase() === 'authorization') request.headers.authorization = String(value)
}
