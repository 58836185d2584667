import type { Language } from './preferences.ts'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** The BCP 47 tag by which numbers and dates of a language are written. */
export const localeOf = (language: Language): string => locales[language]

/** A distance for walkers: metres rounded to ten below a kilometre, then kilometres. */
export function formatDistance(metres: number, language: Language): string {
  const [amount, unit] = metres < 995 ? [Math.max(10, Math.round(metres / 10) * 10), '米'] : [metres / 1000, '公里']
  const digits = unit === '公里' && amount < 9.95 ? 1 : 0
  const number = amount.toLocaleString(locales[language], { maximumFractionDigits: digits })
  return language === 'zh' ? `${number} ${unit}` : `${number} ${unit === '米' ? 'm' : 'km'}`
}

/** A count with thousands separators. */
export const formatCount = (count: number, language: Language): string => count.toLocaleString(locales[language])
