import { describe, expect, test } from 'vitest'
import { notationOf } from './notationOf.ts'

const read = (text: string) => {
  const found = notationOf(text)
  return found.ok ? found.notation : [found.problem.reason, found.problem.rule]
}

describe('hours as clerks write them', () => {
  test.each([
    ['周一至周五 8:30-12:00，13:30-17:30', 'Mo-Fr 08:30-12:00,13:30-17:30'],
    ['星期一到星期五８：３０—１２：００；１３：３０～１７：３０', 'Mo-Fr 08:30-12:00,13:30-17:30'],
    ['每天 9:00-21:00', '09:00-21:00'],
    ['周一到周日 全天', '24/7'],
    ['24小时', '24/7'],
    ['全天24小时开放', '24/7'],
    ['工作日 8:30-17:30', 'Mo-Fr 08:30-17:30; PH off'],
    ['工作日8:30-17:30，周末9:00-16:00，节假日休息', 'Mo-Fr 08:30-17:30; Sa-Su 09:00-16:00; PH off'],
    ['周一至周五 8:30-17:30 周末及节假日 10:00-16:00', 'Mo-Fr 08:30-17:30; Sa-Su,PH 10:00-16:00'],
    ['每天9:00-17:00，周一闭馆', '09:00-17:00; Mo off'],
    ['每天9:00-17:00（周一除外）', '09:00-17:00; Mo off'],
    ['周一至周五（法定节假日除外）上午8:30-12:00，下午2:00-5:30', 'Mo-Fr 08:30-12:00,14:00-17:30; PH off'],
    ['开放时间：8:30-17:30（周一至周五）', 'Mo-Fr 08:30-17:30'],
    ['周一、三、五 9点至11点半', 'Mo,We,Fr 09:00-11:30'],
    ['周六日 9-12点', 'Sa-Su 09:00-12:00'],
    ['周1-5 8.30-17.30', 'Mo-Fr 08:30-17:30'],
    ['8:30-12:00 14:00-18:00', '08:30-12:00,14:00-18:00'],
    ['晚上7:00-次日1:00', '19:00-01:00'],
    ['下午6点到晚上12点', '18:00-24:00'],
    ['全年无休 9:00-21:00，节假日照常', '09:00-21:00'],
    ['周一至周五 9:00-17:00，除节假日外', 'Mo-Fr 09:00-17:00; PH off'],
    ['暂不开放', ['NOT_UNDERSTOOD', '暂不开放']],
    ['不开放', 'off'],
  ])('%s', (text, notation) => {
    expect(read(text)).toEqual(notation)
  })

  test.each([
    ['周一至周五 8:30-5:30', 'AMBIGUOUS'],
    ['周一至周五 8:30-12:00，1:30-5:30', 'AMBIGUOUS'],
    ['周一至周五 8:30-17:30，周五 8:30-12:00', 'AMBIGUOUS'],
    ['周末休息', 'AMBIGUOUS'],
    ['周末照常', 'AMBIGUOUS'],
    ['工作日 9:00-17:00，节假日照常', 'AMBIGUOUS'],
    ['周一至周五', 'NOT_UNDERSTOOD'],
    ['节假日照常', 'NOT_UNDERSTOOD'],
  ])('%s is refused: %s', (text, reason) => {
    expect(read(text)).toEqual([reason, text])
  })

  test('what is not understood is said as it was written', () => {
    expect(read('夏季 8:00-12:00，冬季 8:30-12:00')).toEqual(['NOT_UNDERSTOOD', '夏季'])
    expect(read('周一至周五 8:30-17:30，请提前Ａ预约')).toEqual(['NOT_UNDERSTOOD', '请提前Ａ预约'])
    expect(read('Whenever')).toEqual(['NOT_UNDERSTOOD', 'Whenever'])
    expect(read('Mo-Fr 8:30-12:00；Whenever You Like')).toEqual(['NOT_UNDERSTOOD', 'Whenever You Like'])
  })

  test('the notation stays as it is', () => {
    for (const text of ['Mo-Fr 08:30-12:00；PH off', '8：30-12：00', 'off']) expect(read(text)).toBe(text)
  })
})
