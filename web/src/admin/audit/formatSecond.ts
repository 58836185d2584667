import { localeOf } from '../../ui/words/format.ts'
import type { Language } from '../../ui/words/preferences.ts'

/** When something was done, with its year and to the second. */
export const formatSecond = (moment: string, language: Language): string =>
  new Date(moment).toLocaleString(localeOf(language), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
