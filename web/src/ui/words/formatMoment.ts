import { localeOf } from './format.ts'
import type { Language } from './preferences.ts'

/** When something was done, to the minute. */
export const formatMoment = (moment: string, language: Language): string =>
  new Date(moment).toLocaleString(localeOf(language), {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
