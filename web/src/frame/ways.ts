/** The ways to the pages of officials beside the map: each under its word of the frame. */
export const WAYS = [
  { word: 'stations', address: '/stations' },
  { word: 'reach', address: '/reach' },
  { word: 'plans', address: '/plan' },
] as const
