import type { Holiday } from '@geyi/shared/hours'

/** China's public holidays and make-up workdays of the years that `server/bin/extract-holidays.mjs` found complete. */
export const chinasHolidays = async (): Promise<readonly Holiday[]> =>
  (await import('./china.json', { with: { type: 'json' } })).default as readonly Holiday[]
