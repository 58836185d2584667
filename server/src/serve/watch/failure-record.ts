/** What the log keeps of a failure: enough to find the bug, and nothing that anybody has typed or stored. */
export type FailureRecord = {
  readonly type: string
  readonly message: string
  /** Names of the database’s own: which rule was broken, never by which value. */
  readonly code?: string
  readonly table?: string
  readonly column?: string
  readonly constraint?: string
  readonly stack: string
  readonly cause?: FailureRecord
}

/** A failure without the values in it. A failed statement tells them in its message, its details and its parameters. */
export function failureRecord(error: unknown): FailureRecord {
  if (!(error instanceof Error)) return { type: typeof error, message: 'no error was thrown', stack: '' }
  const { code, table, column, constraint } = error as Error & Record<string, unknown>
  const cause = error.cause ?? (error as { previous?: unknown }).previous
  const ofStatement = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
  return {
    type: error.name,
    message: ofStatement ? 'a statement failed' : error.message.slice(0, 500),
    ...names({ code, table, column, constraint }),
    // The stack begins with the message.
    stack: (error.stack ?? '')
      .split('\n')
      .filter(line => /^\s+at /.test(line))
      .join('\n'),
    ...(cause instanceof Error && cause !== error ? { cause: failureRecord(cause) } : {}),
  }
}

const names = (members: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(members).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
