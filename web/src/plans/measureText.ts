import type { Measure } from '../editor/measuring.ts'
import { localeOf } from '../ui/format.ts'
import { formatArea } from '../ui/formatArea.ts'
import type { Language } from '../ui/preferences.ts'
import type { toolTexts } from './tools.texts.ts'

/** What has been measured, in words: decimetres matter to whoever draws boundaries. */
export function measureText({ length, area }: Measure, { measured }: (typeof toolTexts)['zh'], language: Language) {
  const metres = formatLength(length, language)
  return area === null ? measured.length(metres) : measured.area(formatArea(area, language), metres)
}

function formatLength(metres: number, language: Language): string {
  const isLong = metres >= 10_000
  const number = (isLong ? metres / 1000 : metres).toLocaleString(localeOf(language), {
    minimumFractionDigits: isLong ? 2 : 1,
    maximumFractionDigits: isLong ? 2 : 1,
  })
  if (language === 'zh') return `${number} ${isLong ? '公里' : '米'}`
  return `${number} ${isLong ? 'km' : 'm'}`
}
