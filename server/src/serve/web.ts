import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { WEB_DIST } from '../config.ts'
import type { Outside } from '../outside.ts'

/** Addresses of pages, beside the citizen's at `/`: those of the routes of `web/src/main.tsx`. */
const PAGES = /^\/(map|compare|open|staff|import|(admin|plan|poster|stations|reach)(\/[^?]*)?|graphiql)\/?($|\?)/

/**
 * Serves the built pages, guarded by a content security policy: every path that is no file and no machine's gets the single-page
 * application, with 404 where it has no page, so that a wrong probe is seen. In a scope of its own, because the API's answers need
 * no policy and it costs on every one.
 */
export async function serveWeb(app: FastifyInstance, { origins, prefix }: Outside): Promise<void> {
  await app.register(async pages => {
    const built = existsSync(WEB_DIST)
    await pages.register(helmet, {
      contentSecurityPolicy: { directives },
      crossOriginEmbedderPolicy: false,
      // Other servers of the same domain are none of our business, and without a word from the operator TLS is not either.
      strictTransportSecurity:
        origins.length > 0 && origins.every(origin => origin.startsWith('https:'))
          ? { maxAge: 31_536_000, includeSubDomains: false }
          : false,
    })
    const sendPage = (reply: FastifyReply, name: PageName) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(pageUnder(prefix, name))
    if (built) {
      const send = (name: PageName) => (_: FastifyRequest, reply: FastifyReply) => sendPage(reply, name)
      pages.get('/', send('index.html'))
      pages.get('/index.html', send('index.html'))
      pages.get('/graphiql.html', send('graphiql.html'))
      await pages.register(fastifyStatic, {
        root: WEB_DIST,
        setHeaders: (reply, path) => {
          const forever = path.includes('/assets/')
          reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
    }
    pages.setNotFoundHandler((request, reply) => {
      const machine = /^\/(api|tiles|graphql|assets)(\/|$|\?)/.test(request.url)
      if (built && !machine && request.method === 'GET')
        return sendPage(
          reply.status(PAGES.test(request.url) ? 200 : 404),
          request.url.startsWith('/graphiql') ? 'graphiql.html' : 'index.html',
        )
      return reply.status(404).send({ code: 'NOT_FOUND', message: `There is nothing at ${request.url.split('?')[0]}.` })
    })
  })
}

type PageName = 'index.html' | 'graphiql.html'

/** One of the two pages, which learns here under which path it lies: it was built without knowing. */
const pageUnder = (prefix: string, name: PageName): string =>
  readFileSync(join(WEB_DIST, name), 'utf8')
    .replaceAll('"./', `"${prefix}/`)
    .replace('<html ', `<html data-prefix="${prefix}" `)

/** No script but our own, no style but our own and those that components set, no host but this one and Tianditu's tiles. */
const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:', 'https://*.tianditu.gov.cn'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  upgradeInsecureRequests: null,
}
