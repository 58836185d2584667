import type { Language } from './preferences.ts'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** The BCP 47 tag by which numbers and dates of a language are written. */
export const localeOf = (language: Language): string => locales[language]

const formats = new Map<string, Intl.NumberFormat>()

/** A number as people of a language write it. Formats are kept: making one takes longer than using it a hundred times. */
export function formatNumber(number: number, language: Language, digits = 0, leastDigits = 0): string {
  const key = `${language} ${digits} ${leastDigits}`
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits, minimumFractionDigits: leastDigits })
  formats.set(key, known)
  return known.format(number)
}

/** A distance for walkers: metres rounded to ten below a kilometre, then kilometres. */
export function formatDistance(metres: number, language: Language): string {
  const [amount, unit] = metres < 995 ? [Math.max(10, Math.round(metres / 10) * 10), '米'] : [metres / 1000, '公里']
  const digits = unit === '公里' && amount < 9.95 ? 1 : 0
  const number = formatNumber(amount, language, digits)
  return language === 'zh' ? `${number}\u{a0}${unit}` : `${number}\u{a0}${unit === '米' ? 'm' : 'km'}`
}

/** A count with thousands separators. */
export const formatCount = (count: number, language: Language): string => formatNumber(count, language, 3)
