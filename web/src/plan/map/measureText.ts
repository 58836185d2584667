import type { Measure } from '../../editor/gestures/measuring.ts'
import { formatNumber } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import type { Language } from '../../ui/words/preferences.ts'
import type { toolTexts } from './tools.texts.ts'

/** What has been measured, in words: decimetres matter to whoever draws boundaries. */
export function measureText({ length, area }: Measure, { measured }: (typeof toolTexts)['zh'], language: Language) {
  const metres = formatLength(length, language)
  return area === null ? measured.length(metres) : measured.area(formatArea(area, language), metres)
}

function formatLength(metres: number, language: Language): string {
  const isLong = metres >= 10_000
  const digits = isLong ? 2 : 1
  const number = formatNumber(isLong ? metres / 1000 : metres, language, digits, digits)
  if (language === 'zh') return `${number} ${isLong ? '公里' : '米'}`
  return `${number} ${isLong ? 'km' : 'm'}`
}
