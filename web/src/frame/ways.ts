import type { Role, ViewerRightsFragment } from '../api/index.ts'

/** The ways to the pages of officials beside the map: each under its word of the frame. */
const WAYS = [
  { word: 'stations', address: '/stations' },
  { word: 'staff', address: '/staff' },
  { word: 'reach', address: '/reach' },
  { word: 'plans', address: '/plan' },
] as const

/** The way of whoever may import, and that of administrators. */
const IMPORT = { word: 'import', address: '/import' } as const
const ADMIN = { word: 'admin', address: '/admin' } as const

const IMPORTERS: readonly Role[] = ['ADMINISTRATOR', 'PLANNER', 'STATION_KEEPER']

/** Whether an account may import anything anywhere: files are of whole districts. */
export const mayImport = (viewer: ViewerRightsFragment | null): boolean =>
  viewer?.rights.some(({ role, divisionCode }) => divisionCode.length <= 6 && IMPORTERS.includes(role)) ?? false

/** The ways of somebody. */
export const waysOf = (viewer: ViewerRightsFragment | null) => [
  ...WAYS,
  ...(mayImport(viewer) ? [IMPORT] : []),
  ...(viewer?.rights.some(({ role }) => role === 'ADMINISTRATOR') ? [ADMIN] : []),
]
