import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { StartError } from '../../src/errors/start-error.ts'
import type { Answer } from '../../test/asker.ts'

/** A browser that opens the public address through the proxy, and trusts its certificate alone. */
export class Tls {
  readonly #agent: Agent

  constructor(
    readonly origin: string,
    certificate: string,
  ) {
    this.#agent = new Agent({ keepAlive: true, ca: readFileSync(certificate), servername: new URL(origin).hostname })
  }

  ask = async (query: string, variables?: Record<string, unknown>, cookie?: string): Promise<Answer> => {
    const { status, headers, text } = await this.#send('/graphql', cookie, JSON.stringify({ query, variables }))
    const { data, errors } = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>
    return { status, headers, data, errors, code: errors?.[0]?.extensions.code }
  }

  /** Asks for what must be granted. */
  async get(query: string, variables: Record<string, unknown> = {}, cookie?: string): Promise<Answer> {
    const answer = await this.ask(query, variables, cookie)
    if (answer.errors) throw new StartError(`${query}\n${JSON.stringify(answer.errors)}`)
    return answer
  }

  /** An answer as its bytes. */
  async text(path: string, cookie?: string, body?: string): Promise<string> {
    const { status, text } = await this.#send(path, cookie, body)
    return `${status} ${text}`
  }

  close(): void {
    this.#agent.destroy()
  }

  #send(path: string, cookie: string | undefined, body: string | undefined) {
    const { port, host } = new URL(this.origin)
    return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
      const sent = request(
        {
          agent: this.#agent,
          host: '127.0.0.1',
          port,
          path,
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            host,
            ...(cookie ? { cookie } : {}),
            ...(body === undefined ? {} : { 'content-type': 'application/json', origin: this.origin }),
          },
        },
        answer => {
          const chunks: Buffer[] = []
          answer.on('data', chunk => chunks.push(chunk))
          answer.on('error', reject)
          answer.on('end', () =>
            resolve({
              status: answer.statusCode!,
              headers: answer.headers,
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  }
}

/** The session of an answer that opened or signed in. */
export const sessionOf = ({ headers }: Answer): string =>
  /[^=;,\s]*geyi_session=[^;]+/.exec(String(headers['set-cookie']))![0]
