import type { DateRange } from '@geyi/shared/hours'
import type { Texts } from '../../ui/words/text.ts'
import { wholeMonths } from './wholeMonths.ts'

const zhDays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const enDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const zh = {
  days: (first: number, last: number) =>
    first === 0 && last === 6
      ? '每天'
      : first === last
        ? zhDays[first]!
        : `${zhDays[first]}${last === first + 1 ? '、' : '至'}${zhDays[last]}`,
  dates: (range: DateRange): string => {
    const months = wholeMonths(range)
    if (months) return months[0] === months[1] ? `${months[0]}月` : `${months[0]}月至${months[1]}月`
    return range.first === range.last ? zhDate(range.first) : `${zhDate(range.first)}至${zhDate(range.last)}`
  },
  and: '、',
  table: '开放时间',
  publicHolidays: '法定节假日',
  closed: '不开放',
  nextDay: '次日',
}

const zhDate = (date: number): string =>
  `${date > 10_000 ? `${Math.floor(date / 10_000)}年` : ''}${Math.floor(date / 100) % 100}月${date % 100}日`

const enMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const enMonth = (month: number): string => enMonths[month - 1]!
const enDate = (date: number): string =>
  `${date % 100} ${enMonth(Math.floor(date / 100) % 100)}${date > 10_000 ? ` ${Math.floor(date / 10_000)}` : ''}`

/** When a station is open, in words. */
export const hoursTexts: Texts<typeof zh> = {
  zh,
  en: {
    days: (first, last) =>
      first === 0 && last === 6 ? 'Daily' : first === last ? enDays[first]! : `${enDays[first]}–${enDays[last]}`,
    dates: range => {
      const months = wholeMonths(range)
      if (months) return months[0] === months[1] ? enMonth(months[0]) : `${enMonth(months[0])}–${enMonth(months[1])}`
      return range.first === range.last ? enDate(range.first) : `${enDate(range.first)} – ${enDate(range.last)}`
    },
    and: ', ',
    table: 'Opening hours',
    publicHolidays: 'public holidays',
    closed: 'closed',
    nextDay: 'next day',
  },
}
