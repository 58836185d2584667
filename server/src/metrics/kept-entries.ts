interface Reading {
  readonly cache: string
  /** How many entries there are; undefined when whoever has them is gone. */
  readonly read: () => number | undefined
}

let readings: Reading[] = []

/** Lets `/metrics` tell how many entries the cache of an owner holds, for as long as there is the owner. */
export function tellEntries<Owner extends object>(cache: string, owner: Owner, read: (owner: Owner) => number): void {
  const known = new WeakRef(owner)
  const readKnown = () => {
    const now = known.deref()
    return now && read(now)
  }
  readings.push({ cache, read: readKnown })
}

/** What all caches hold, those of one name together. */
export function keptEntries(): Map<string, number> {
  const all = new Map<string, number>()
  readings = readings.filter(({ cache, read }) => {
    const entries = read()
    if (entries !== undefined) all.set(cache, (all.get(cache) ?? 0) + entries)
    return entries !== undefined
  })
  return all
}
