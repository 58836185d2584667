/** An answer of the API, as it arrived. */
export interface Answer {
  status: number
  headers: Record<string, unknown>
  data: any
  errors: { message: string; extensions: { code: string; [detail: string]: any } }[] | undefined
  /** Code of the first error. */
  code: string | undefined
}

/** Asks the API, under an account if a cookie says so, or by a key: `Bearer …`. */
export type Ask = (query: string, variables?: Record<string, unknown>, as?: string) => Promise<Answer>

/** Whatever can be asked, and signed in to. */
export interface Asker {
  ask: Ask
  /** Signs in a demo account and returns its cookie. */
  signIn(username: string): Promise<string>
}
