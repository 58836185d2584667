import type { ProviderSettings } from './provider-settings.ts'

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>

/** The rights that the claims of somebody give, each once. */
export function rightsOf(claims: Claims, { claim, rights }: Pick<ProviderSettings, 'claim' | 'rights'>) {
  const said = claims[claim] ?? within(claims, claim.split('.'))
  const values = new Set(Array.isArray(said) ? said : [said])
  const given = rights.filter(({ value }) => values.has(value))
  return [
    ...new Map(given.map(({ role, divisionCode }) => [`${role} ${divisionCode}`, { role, divisionCode }])).values(),
  ]
}

function within(claims: Claims, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Claims)[name] : undefined,
    claims,
  )
}
