import { CombinedError } from '@urql/core'
import { expect, test } from 'vitest'
import { refusalInWords, wrongInWords } from './valueReasons.ts'

const refused = (extensions: Record<string, unknown>): CombinedError =>
  new CombinedError({ graphQLErrors: [{ message: 'Said in English.', extensions }] })

test('a wrong value is said with its field, what it says and why, in the words of the page', () => {
  const wrong = { field: 'kind', reason: 'NO_WORD', value: '茶馆' } as const
  expect(wrongInWords(wrong, 'zh')).toBe('类型「茶馆」：没有这个选项')
  expect(wrongInWords(wrong, 'en')).toBe('Kind “茶馆”: it is none of the words that there are')
  expect(wrongInWords({ reason: 'EMPTY' }, 'zh')).toBe('不能为空')
  expect(wrongInWords({}, 'zh')).toBe('')
})

test('a refusal never says the sentence of the API', () => {
  expect(refusalInWords(refused({ argument: 'openingHours', reason: 'HOURS_SPAN_WITHOUT_LENGTH' }), 'zh')).toBe(
    '开放时间：开始和结束是同一时间',
  )
  expect(refusalInWords(refused({ argument: 'code', reason: 'TAKEN', value: 'A-1' }), 'en')).toBe(
    'Code “A-1”: it is taken already',
  )
  expect(refusalInWords(refused({ argument: 'id', reason: 'IN_USE' }), 'zh')).toMatch(/^还有阵地/)
  for (const extensions of [{}, { reason: 'A_WORD_OF_TOMORROW' }, { reason: 'toString' }])
    expect(refusalInWords(refused(extensions), 'zh')).toBe('请检查后再试')
})
