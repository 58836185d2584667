import type { FastifyInstance } from 'fastify'
import type { Engine } from '../src/database/engine/engine.ts'
import { type AppOptions, buildApp } from '../src/serve/app.ts'
import type { Asker } from './asker.ts'
import { freshEngine } from './engines.ts'
import type { Contents } from './templates.ts'

/** A whole server over a database of its own, asked through HTTP without a socket. */
export interface TestServer extends Asker {
  app: FastifyInstance
  engine: Engine
  close(): Promise<void>
}

/** The headers by which somebody asks. */
export const credentials = (as: string | undefined): Record<string, string> =>
  as === undefined ? {} : as.startsWith('Bearer ') ? { authorization: as } : { cookie: as }

export async function openServer(contents: Contents, options: AppOptions = {}): Promise<TestServer> {
  const engine = await freshEngine(contents)
  const log = { level: process.env.GEYI_TEST_LOG ? ('error' as const) : ('silent' as const) }
  const app = await buildApp(engine, { log, compileFrom: 2, ...options })
  // What the server does when it starts is not what a test counts.
  await app.ready()
  const ask: TestServer['ask'] = async (query, variables, as) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...credentials(as) },
      payload: JSON.stringify({ query, variables }),
    })
    const { data, errors } = response.json()
    return { status: response.statusCode, headers: response.headers, data, errors, code: errors?.[0]?.extensions?.code }
  }
  const signIn = async (username: string) => {
    const { headers, errors } = await ask(
      `mutation ($name: String!) { signIn(input: { username: $name, password: "geyi-demo" }) { viewer { username } } }`,
      {
        name: username,
      },
    )
    if (errors) throw new Error(errors[0]!.message)
    return String(headers['set-cookie']).split(';')[0]!
  }
  return {
    app,
    engine,
    ask,
    signIn,
    close: async () => {
      await app.close()
      await engine.close()
    },
  }
}
