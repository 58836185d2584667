/** What was looked at, and how it is: well, to be looked after, or wrong. */
export interface Finding {
  readonly name: string
  readonly state: 'ok' | 'warn' | 'fail'
  /** On one line: what is so, and what to do where it is not well. */
  readonly says: string
}

export const ok = (name: string, says: string): Finding => ({ name, state: 'ok', says })
export const warn = (name: string, says: string): Finding => ({ name, state: 'warn', says })
export const fail = (name: string, says: string): Finding => ({ name, state: 'fail', says })
