/** The levels of ground, from the widest down: five of divisions, and the grid. */
export const LEVELS = ['province', 'prefecture', 'district', 'subdistrict', 'community', 'grid'] as const

/** A level of the chain province › prefecture › district › subdistrict › community › grid. */
export type Level = (typeof LEVELS)[number]
export type DivisionLevel = Exclude<Level, 'grid'>

/**
 * Digits of a code at each level, by the National Bureau of Statistics' 《统计用区划代码和城乡划分代码编制规则》; a grid's are its
 * community's and a serial of three.
 */
export const DIGITS: Readonly<Record<Level, number>> = {
  province: 2,
  prefecture: 4,
  district: 6,
  subdistrict: 9,
  community: 12,
  grid: 15,
}

/** The levels of divisions. */
export const DIVISION_LEVELS: readonly DivisionLevel[] = LEVELS.slice(0, -1) as DivisionLevel[]

/** The levels of divisions that are made of grids: their boundaries are dissolved, never drawn. */
export const DISSOLVED_LEVELS = ['district', 'subdistrict', 'community'] as const satisfies readonly DivisionLevel[]

/** Whether a text is written as codes are. */
export const isCode = (text: string): boolean => /^[1-9]\d+$/.test(text)

/** The level a code is of, by its number of digits; `undefined` for what is no code of a division or grid. */
export const levelOfCode = (code: string): Level | undefined =>
  isCode(code) ? LEVELS.find(level => DIGITS[level] === code.length) : undefined

/** Whether a code is one of a division, of whatever level. */
export const isDivisionCode = (code: string): boolean => {
  const level = levelOfCode(code)
  return level !== undefined && level !== 'grid'
}

/** Whether a code is that of a district, or of a subdistrict or community in one. */
export const isDissolvedCode = (code: string): boolean => {
  const level = levelOfCode(code)
  return DISSOLVED_LEVELS.some(one => one === level)
}

/** The code of what a place lies in at a level; `undefined` when the place's code is too short to say. */
export const codeAt = (code: string | undefined, level: Level): string | undefined =>
  code !== undefined && code.length >= DIGITS[level] ? code.slice(0, DIGITS[level]) : undefined

/** The district of a place in it. */
export const districtOf = (code: string): string => code.slice(0, DIGITS.district)

/** The subdistrict of a place in it. */
export const subdistrictOf = (code: string): string => code.slice(0, DIGITS.subdistrict)

/** The community of a grid. */
export const communityOf = (code: string): string => code.slice(0, DIGITS.community)

/** The three digits by which a grid is numbered in its community; empty for a division. */
export const serialOf = (code: string): string => code.slice(DIGITS.community)
