import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** What is asked by machines beside us, wherever the rest lies. */
const BESIDE = /^\/(health\/|metrics($|\?))/

/** The address within: without the path under which everything lies. */
export const withoutPrefix =
  (prefix: string) =>
  ({ url = '/' }: IncomingMessage): string =>
    isUnder(prefix, url) ? url.slice(prefix.length).replace(/^(?!\/)/, '/') : url

/** Refuses what does not lie under the prefix. */
export function answerUnderPrefix(app: FastifyInstance, prefix: string): void {
  app.addHook('onRequest', ({ originalUrl }, _reply, done) => {
    if (isUnder(prefix, originalUrl) || BESIDE.test(originalUrl)) return done()
    done(Object.assign(new Error(`There is nothing here. Geyi lies under ${prefix}/.`), { statusCode: 404 }))
  })
}

const isUnder = (prefix: string, url: string): boolean =>
  url.startsWith(prefix) && /^($|[/?])/.test(url.slice(prefix.length))
