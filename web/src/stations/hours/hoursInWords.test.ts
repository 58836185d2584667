import { describe, expect, test } from 'vitest'
import { hoursTexts } from './hours.texts.ts'
import { hoursInWords } from './hoursInWords.ts'

const inWords = (text: string, language: 'zh' | 'en') =>
  hoursInWords(text, hoursTexts[language], '2026-11-26')?.map(
    ({ days, times }) => `${days}: ${times.join(' ') || hoursTexts[language].closed}`,
  )

describe('hours as on a door plate', () => {
  test.each<[string, string[], string[]]>([
    [
      'Mo-Fr 08:30-12:00,13:30-17:30; Sa 09:00-12:00',
      ['周一至周五: 08:30–12:00 13:30–17:30', '周六: 09:00–12:00', '周日: 不开放'],
      ['Mon–Fri: 08:30–12:00 13:30–17:30', 'Sat: 09:00–12:00', 'Sun: closed'],
    ],
    ['Mo-Su 22:00-02:00', ['每天: 22:00–次日 02:00'], ['Daily: 22:00–next day 02:00']],
    [
      'Fr,Su 22:00-02:00',
      ['周一至周四: 不开放', '周五: 22:00–次日 02:00', '周六: 不开放', '周日: 22:00–次日 02:00'],
      ['Mon–Thu: closed', 'Fri: 22:00–next day 02:00', 'Sat: closed', 'Sun: 22:00–next day 02:00'],
    ],
    ['24/7', ['每天: 00:00–24:00'], ['Daily: 00:00–24:00']],
    [
      'May-Sep Mo-Fr 08:00-20:00; Nov 15-Mar 15 Mo,We,Th 09:00-17:00; PH off',
      ['5月至9月 周一至周五: 08:00–20:00', '11月15日至3月15日 周一、周三、周四: 09:00–17:00', '法定节假日: 不开放'],
      ['May–Sep Mon–Fri: 08:00–20:00', '15 Nov – 15 Mar Mon, Wed–Thu: 09:00–17:00', 'public holidays: closed'],
    ],
    [
      'Mo-Fr,PH 20:00-02:00; 2026 Dec 24 off; 2026 Oct 01-07 off; 2026 Dec 31-2027 Jan 02 09:00-12:00',
      [
        '周一至周五、法定节假日: 20:00–次日 02:00',
        '2026年12月24日: 不开放',
        '2026年12月31日至2027年1月2日: 09:00–12:00',
      ],
      [
        'Mon–Fri, public holidays: 20:00–next day 02:00',
        '24 Dec 2026: closed',
        '31 Dec 2026 – 2 Jan 2027: 09:00–12:00',
      ],
    ],
    ['Mo-Su 09:00-10:00; Feb off', ['每天: 09:00–10:00', '2月: 不开放'], ['Daily: 09:00–10:00', 'Feb: closed']],
  ])('%s', (text, zh, en) => {
    expect(inWords(text, 'zh')).toEqual(zh)
    expect(inWords(text, 'en')).toEqual(en)
  })

  test('that nobody can read are shown as nothing rather than guessed', () => {
    expect(inWords('ask inside', 'en')).toBeUndefined()
  })
})
