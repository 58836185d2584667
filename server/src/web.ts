import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Serves the built pages: every path that is no file and no machine's is a page of the single-page application. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  const built = existsSync(dist)
  if (built)
    await app.register(fastifyStatic, {
      root: dist,
      setHeaders: (reply, path) => {
        const forever = path.includes('/assets/')
        reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  app.setNotFoundHandler((request, reply) => {
    const machine = /^\/(api|tiles|graphql|assets)(\/|$|\?)/.test(request.url)
    if (built && !machine && request.method === 'GET')
      return reply.type('text/html').sendFile(request.url.startsWith('/graphiql') ? 'graphiql.html' : 'index.html')
    return reply.status(404).send({ code: 'NOT_FOUND', message: `There is nothing at ${request.url.split('?')[0]}.` })
  })
}
