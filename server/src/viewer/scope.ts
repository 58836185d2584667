import { registerEnumType } from 'type-graphql'

/** What a key is for. What each scope lets a key do stands in `operations.ts`. */
export type ScopeName = 'READ' | 'STATIONS' | 'PLANS' | 'IMPORT' | 'STAFF'

/** All scopes, in the order in which they are told. */
export const SCOPES: readonly ScopeName[] = ['READ', 'STATIONS', 'PLANS', 'IMPORT', 'STAFF']

export const ApiKeyScope = Object.fromEntries(SCOPES.map(scope => [scope, scope])) as Record<ScopeName, ScopeName>

registerEnumType(ApiKeyScope, {
  name: 'ApiKeyScope',
  description:
    'What a key is for, within its subtrees. What everybody reads it reads with any of them. docs/rights.md says which operations each of them lets it do.',
  valuesConfig: {
    READ: { description: 'Reads what is not public, such as drafts with their comments, and changes nothing.' },
    STATIONS: { description: 'Keeps stations and the catalogue of what can be done there.' },
    PLANS: { description: 'Makes plans, draws in them, comments on them and submits them. It approves none.' },
    IMPORT: { description: 'Imports divisions, grids, buildings, paths and stations.' },
    STAFF: { description: 'Keeps the roster of grid staff, and reads their phones in full.' },
  },
})
