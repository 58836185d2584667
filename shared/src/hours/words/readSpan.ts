import { DAY, type Span } from '../span.ts'

const PART = '(上午|早上|早晨|清晨|早|凌晨|中午|下午|午后|傍晚|晚上|晚间|夜间|晚|次日|第二天)?\\s*'
const TIME = `${PART}(\\d{1,2})(?:[:.](\\d{2})(?!\\d)|([点时])(?:(\\d{1,2})分?|(半|整))?)?`
const SPAN = new RegExp(`${TIME}\\s*(?:-+|至|到)\\s*${TIME}`, 'y')

/** A time of a clock, and in which part of the day it is said to be. */
interface Said {
  readonly part: string | undefined
  /** Minutes from midnight, as the numbers say. */
  readonly minutes: number
  /** Whether it is plain that it is a time: a bare number is one only beside another. */
  readonly isPlain: boolean
}

/** `8:30-12:00`, `8点半到12点`, `上午9:00-下午5:30`, `下午2点-5点` at a place of a text of ASCII signs, in minutes, and where it ends. */
export function readSpan(text: string, at: number): { readonly span: Span; readonly end: number } | undefined {
  SPAN.lastIndex = at
  const found = SPAN.exec(text)
  if (!found) return undefined
  const [from, to] = [saidTime(found.slice(1, 7)), saidTime(found.slice(7, 13))]
  if (!to.isPlain || !(from.minutes < DAY && to.minutes <= DAY)) return undefined
  const begin = inPart(from.minutes, from.part)
  return { span: { from: begin, to: endOf(begin, from, to) }, end: at + found[0].length }
}

function saidTime([part, hour, minute, unit, more, half]: readonly (string | undefined)[]): Said {
  const minutes = half === '半' ? 30 : Number(minute ?? more ?? 0)
  return { part, minutes: minutes < 60 ? Number(hour) * 60 + minutes : Number.NaN, isPlain: Boolean(minute ?? unit) }
}

const isLate = (part: string | undefined): boolean => part !== undefined && /下午|午后|傍晚|晚|夜/.test(part)

/** 下午2:00 is 14:00, 中午1:00 is 13:00, and 晚上12:00 the midnight that follows. */
const inPart = (minutes: number, part: string | undefined): number => {
  if (part !== undefined && /晚|夜/.test(part) && Math.floor(minutes / 60) === 12) return minutes + 12 * 60
  const least = isLate(part) ? 12 * 60 : part === '中午' ? 10 * 60 : 0
  return minutes < least ? minutes + 12 * 60 : minutes
}

/** An end without a part of the day lies in that of the beginning, as in 下午2:00-5:30. */
function endOf(begin: number, from: Said, to: Said): number {
  const said = to.part === undefined && isLate(from.part) ? from.part : to.part
  const end = to.part === '次日' || to.part === '第二天' ? to.minutes + DAY : inPart(to.minutes, said)
  return end < begin ? end + DAY : end
}
