import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { WEB_DIST } from '../config.ts'
import type { Outside } from '../outside.ts'

/** Addresses of pages, beside the citizen's at `/`: those of the routes of `web/src/main.tsx`. */
const PAGES = /^\/(map|compare|open|(admin|plan|poster|stations|reach)(\/[^?]*)?|graphiql)\/?($|\?)/

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
    const html = built ? new Pages(prefix) : undefined
    if (html) {
      const send = (name: PageName) => (_: FastifyRequest, reply: FastifyReply) => html.send(reply, name)
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
      if (html && !machine && request.method === 'GET')
        return html.send(
          reply.status(PAGES.test(request.url) ? 200 : 404),
          request.url.startsWith('/graphiql') ? 'graphiql.html' : 'index.html',
        )
      return reply.status(404).send({ code: 'NOT_FOUND', message: `There is nothing at ${request.url.split('?')[0]}.` })
    })
  })
}

type PageName = 'index.html' | 'graphiql.html'

/** The two pages, which learn here under which path they lie: they were built without knowing. */
class Pages {
  readonly #texts = new Map<PageName, string>()

  constructor(private readonly prefix: string) {}

  send(reply: FastifyReply, name: PageName): FastifyReply {
    const text = this.#texts.get(name) ?? this.#read(name)
    this.#texts.set(name, text)
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(text)
  }

  #read(name: PageName): string {
    return readFileSync(join(WEB_DIST, name), 'utf8')
      .replaceAll('"./', `"${this.prefix}/`)
      .replace('<html ', `<html data-prefix="${this.prefix}" `)
  }
}

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
