import type { Random } from '../random.ts'
import type { SamplePerson } from '../types.ts'

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const DIGITS = '〇一二三四五六七八九'

/** A whole number up to 99,999 in Chinese digits, as house and lane numbers are read: 108 → 一〇八. */
const chineseDigits = (n: number): string => [...String(n)].map(d => DIGITS[Number(d)]).join('')

/** A name that nobody bears: 示例 ("sample"), a sign of the sexagenary cycle, and a number. */
export const fictionalName = (serial: number): string => {
  const cycle = serial % 60
  return `示例${STEMS[cycle % 10]}${BRANCHES[cycle % 12]}${chineseDigits(Math.floor(serial / 60) + 1)}`
}

/**
 * An office phone that cannot ring anyone: no subscriber number in China begins with 0, a trunk prefix,
 * so 0874-000xxxx is in nobody's range.
 */
export const fictionalPhone = (serial: number): string => `0874-000${String(serial % 10_000).padStart(4, '0')}`

/** Staff by serial number: the same number is the same person in every run. */
export const personOf = (serial: number): SamplePerson => ({
  name: fictionalName(serial),
  phone: fictionalPhone(serial),
})

const FIRST = [
  ...'云翠文瑞锦和景明泰丰安康宁祥福嘉永兴广华学朝晨春秋松竹梅兰桂枫柳银金玉珠星月霞晖曙光望胜德仁义礼信诚睦颐',
]
const SECOND = [...'麓屏峰苑园溪川源泉津湾桥堤洲岭坡亭台阁轩城门山林野田禾谷和安宁康平昌盛达通顺兴华英杰贤才']

/** Names for roads, parks and estates: two characters that go together by luck, never the same twice. */
export const createNames = (random: Random): (() => string) => {
  const pairs = random.shuffle(FIRST.flatMap(a => SECOND.flatMap(b => (a === b ? [] : [a + b]))))
  let next = 0
  return () => pairs[next++ % pairs.length]!
}
