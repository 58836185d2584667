import { formatNumber, localeOf } from './format.ts'
import type { Language } from './preferences.ts'

/** An area of ground from square metres: hectares would be foreign to Chinese readers, so km² with as many digits as tell something. */
export function formatArea(squareMetres: number, language: Language): string {
  const large = squareMetres >= 1_000_000
  const amount = large ? squareMetres / 1e6 : squareMetres
  const digits = large ? (amount < 10 ? 2 : 1) : 0
  const number = formatNumber(amount, language, digits)
  if (language === 'zh') return `${number} ${large ? '平方公里' : '平方米'}`
  return `${number} ${large ? 'km²' : 'm²'}`
}

/** A day as people write it: 2026年11月21日, 21 Nov 2026. */
export const formatDay = (day: string, language: Language): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
  })
