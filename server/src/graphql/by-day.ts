import type { Batch, Context } from './context.ts'

/** Answers for keys of one day, in their order; null where there is none. */
type OnDay<Key, Value> = (context: Context, keys: readonly Key[], day: string) => Promise<(Value | null)[]>

/** A batch whose keys hold on a day each, asked for day by day: nearly always it is one, and a statement with one day has its index. */
export const byDay =
  <Key extends { readonly asOf: string }, Value>(ask: OnDay<Key, Value>): Batch<Key, Value> =>
  async (context, keys) => {
    const values: (Value | null)[] = keys.map(() => null)
    for (const [day, places] of Map.groupBy(keys.keys(), place => keys[place]!.asOf)) {
      const found = await ask(
        context,
        places.map(place => keys[place]!),
        day,
      )
      for (const [i, place] of places.entries()) values[place] = found[i]!
    }
    return values
  }
