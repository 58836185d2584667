import type { ViewerRightsFragment } from '../api/index.ts'

/** The ways to the pages of officials beside the map: each under its word of the frame. */
const WAYS = [
  { word: 'stations', address: '/stations' },
  { word: 'reach', address: '/reach' },
  { word: 'plans', address: '/plan' },
] as const

/** The way of administrators. */
const ADMIN = { word: 'admin', address: '/admin' } as const

/** The ways of somebody. */
export const waysOf = (viewer: ViewerRightsFragment | null) =>
  viewer?.rights.some(({ role }) => role === 'ADMINISTRATOR') ? [...WAYS, ADMIN] : WAYS
