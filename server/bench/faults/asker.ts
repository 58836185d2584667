import type { Answer, Asker } from '../../test/asker.ts'

/** Asks a server over HTTP, like a client that keeps what it is told. */
export class HttpAsker implements Asker {
  constructor(readonly url: string) {}

  ask = async (query: string, variables?: Record<string, unknown>, cookie?: string): Promise<Answer> => {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>
    const headers = {
      ...Object.fromEntries(response.headers),
      'set-cookie': response.headers.getSetCookie().join('\n'),
    }
    return { status: response.status, headers, data, errors, code: errors?.[0]?.extensions.code }
  }

  signIn = async (username: string): Promise<string> => {
    const { headers, errors } = await this.ask(
      'mutation ($username: String!) { signIn(input: { username: $username, password: "geyi-demo" }) { viewer { username } } }',
      { username },
    )
    if (errors) throw new Error(errors[0]!.message)
    return /geyi_session=[^;]+/.exec(String(headers['set-cookie']))![0]
  }

  /** Status of a path; 0 when nothing answers. */
  status = async (path: string): Promise<number> =>
    fetch(this.url + path).then(
      ({ status }) => status,
      () => 0,
    )
}

/** Waits until something is so. @returns the milliseconds @throws after some seconds */
export async function until(holds: () => Promise<boolean> | boolean, what: string, seconds = 60): Promise<number> {
  const began = Date.now()
  while (!(await holds())) {
    if (Date.now() - began > seconds * 1_000) throw new Error(`After ${seconds} s it is not so that ${what}.`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return Date.now() - began
}
