import type { Span } from '../span.ts'
import { readSpan } from './readSpan.ts'

/** What a piece of hours in words says. */
export type Token =
  | {
      readonly type: 'days'
      /** Monday 0. */
      readonly weekdays: readonly number[]
      readonly holidays?: boolean
      /** Whether it says 工作日, which no public holiday is. */
      readonly workdays?: boolean
    }
  | { readonly type: 'span'; readonly span: Span }
  | { readonly type: 'always' | 'closed' | 'usual' | 'exceptThese' | 'exceptHolidays' }

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const NUMERALS: Readonly<Record<string, number>> = { 一: 0, 二: 1, 三: 2, 四: 3, 五: 4, 六: 5, 日: 6, 天: 6 }

const WEEK = '(?:周|星期|礼拜)'
const NUMERAL = '[一二三四五六日天]'
/** Digits count days only behind a word for the week, and where no time begins with them. */
const DAY = `(?:${WEEK}?${NUMERAL}|${WEEK}[1-7](?![\\d:点时]))`
const LAST = `(?:${DAY}|[1-7](?![\\d:点时]))`
const RANGE = `${DAY}(?:\\s*(?:至|到|-+)\\s*${LAST})?`
const HOLIDAYS = '(?:国家)?(?:法定)?(?:公共)?(?:节假日|假日|节日)'

const weekdays = new RegExp(`每?(?=${WEEK})${RANGE}(?:\\s*[,、和及与]?\\s*${RANGE})*`, 'y')

/** Readers of one piece each, the first that knows what stands there is right. */
const readers: readonly (readonly [pattern: RegExp, read: (said: string) => Token | undefined])[] = [
  [new RegExp(`除(?:了)?${HOLIDAYS}(?:以|之)?外`, 'y'), () => ({ type: 'exceptHolidays' })],
  [/除外/y, () => ({ type: 'exceptThese' })],
  [/全年无休|每天|每日|天天|全年|全周/y, () => ({ type: 'days', weekdays: EVERY_DAY })],
  [/(?:法定)?工作日/y, () => ({ type: 'days', weekdays: [0, 1, 2, 3, 4], workdays: true })],
  [/周末|双休日/y, () => ({ type: 'days', weekdays: [5, 6] })],
  [new RegExp(HOLIDAYS, 'y'), () => ({ type: 'days', weekdays: [], holidays: true })],
  [weekdays, said => ({ type: 'days', weekdays: weekdaysOf(said) })],
  [/(?:照常|正常)(?:开放|营业|办公|上班)?|不休息?|无休/y, () => ({ type: 'usual' })],
  [/不(?:对外)?(?:开放|营业|办公|上班|接待|服务)|休息|休馆|闭馆|关闭|关门|放假|停止服务/y, () => ({ type: 'closed' })],
  [/(?:全天候?)?\s*24\s*(?:小时|h)(?:全天)?|全天候?/y, () => ({ type: 'always' })],
]

/** What says nothing: signs between the pieces, and words around them. */
const FILLER =
  /(?:[\s,;、。.()|/:和及与]|(?:开放|营业|办公|服务|上班|工作|接待|对外)*时间|开放|营业|办公|服务|上班|对外|为|均|都)+/y

/** Hours in words, piece by piece; or the first piece that nobody understands, as it was written. */
export function tokensOf(text: string): readonly Token[] | { readonly notUnderstood: string } {
  const plain = [...text].map(asciiOf).join('')
  const tokens: Token[] = []
  for (let at = 0; at < plain.length; ) {
    const found = readAt(plain, at)
    if (found) {
      tokens.push(found.token)
      at = found.end
      continue
    }
    FILLER.lastIndex = at
    const filler = FILLER.exec(plain)
    if (!filler) return { notUnderstood: /^[^\s,;、。，；（）()]*/.exec(text.slice(at))![0] || text.slice(at) }
    at += filler[0].length
  }
  return tokens
}

function readAt(text: string, at: number): { token: Token; end: number } | undefined {
  for (const [pattern, read] of readers) {
    pattern.lastIndex = at
    const said = pattern.exec(text)?.[0]
    const token = said && read(said)
    if (token) return { token, end: at + said.length }
  }
  const span = readSpan(text, at)
  return span && { token: { type: 'span', span: span.span }, end: span.end }
}

/** A sign as ASCII has it; what has no width of its own there stays, so that places in both texts are the same. */
function asciiOf(sign: string): string {
  const plain = sign
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[–—―−~〜∼]/u, '-')
  return plain.length === sign.length ? plain : sign
}

function weekdaysOf(said: string): number[] {
  const list = new RegExp(`(${LAST})(?:\\s*(?:至|到|-+)\\s*(${LAST}))?`, 'g')
  return [...said.matchAll(list)].flatMap(([, first, last]) => {
    const [from, to] = [first!, last ?? first!].map(dayOf) as [number, number]
    return EVERY_DAY.slice(0, ((to - from + 7) % 7) + 1).map(i => (from + i) % 7)
  })
}

function dayOf(said: string): number {
  const sign = said.at(-1)!
  return NUMERALS[sign] ?? Number(sign) - 1
}
