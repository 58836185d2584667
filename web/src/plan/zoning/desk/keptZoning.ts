const KEY = 'geyi.zoning'

type Kept = Readonly<Record<string, string>>

const read = (): Kept => {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}) as Kept
  } catch {
    return {}
  }
}

const keyOf = (account: string, plan: string): string => `${account} ${plan}`

/** The last zoning of an account in a plan: its job; null of none. */
export const keptZoning = (account: string, plan: string): string | null => read()[keyOf(account, plan)] ?? null

/** Keeps a zoning for the next visit, or forgets it. */
export function keepZoning(account: string, plan: string, job: string | null): void {
  const { [keyOf(account, plan)]: _, ...others } = read()
  try {
    localStorage.setItem(KEY, JSON.stringify(job === null ? others : { ...others, [keyOf(account, plan)]: job }))
  } catch {
    // Storage may be full or forbidden: the zoning then is known for this visit.
  }
}
