import type { BrowserContext } from 'playwright-core'

/** The password of accounts that a test adds by the command, which takes no common one. */
export const OWN_PASSWORD = 'nine geese walk by'
/** Accounts that a test has added, beside the demo accounts. */
const OWN = new Set(['bare', 'denver', 'denver-review', 'maker'])
const passwordOf = (username: string): string => (OWN.has(username) ? OWN_PASSWORD : 'geyi-demo')

/** Signs a browser in, so that the first page that it loads is the account’s. */
export async function signIn(
  context: BrowserContext,
  url: string,
  username: string,
  password = passwordOf(username),
): Promise<void> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { username } } }'
  const answer = await context.request.post(`${url}/graphql`, {
    data: { query, variables: { input: { username, password } } },
  })
  const { errors } = (await answer.json()) as { errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
}
