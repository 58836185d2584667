/** What is new of those fields of a form in which nothing was typed since they were filled. */
export function untouched<T extends object>(filled: T, typed: Partial<T>, next: T): Partial<T> {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
  const fields = (Object.keys(next) as (keyof T)[]).filter(
    field => !same(filled[field], next[field]) && same(typed[field], filled[field]),
  )
  return Object.fromEntries(fields.map(field => [field, next[field]])) as Partial<T>
}
