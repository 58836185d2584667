import { serialOf } from './level.ts'

const NUMBERED = /^第0*(\d+)网格$/

/** Words for grids that have no name of their own. */
const WORDS = {
  zh: { numbered: (serial: string) => `网格${serial}`, unnamed: '未命名网格' },
  en: { numbered: (serial: string) => `Grid ${serial}`, unnamed: 'Unnamed grid' },
}

/** A grid as far as its name goes; one that has only been drawn has no code. */
export interface NamedGrid {
  readonly name?: string | null | undefined
  readonly code?: string | null | undefined
}

/** The name of a grid that was given none, by its serial: 第07网格, 第112网格. */
export const givenNameOf = (serial: number): string => `第${String(serial).padStart(2, '0')}网格`

/**
 * What a grid is called: by its name, and where it has none by the serial of its code. A name that only numbers it, 第11网格,
 * is Grid 011 in English.
 */
export function gridNameIn(language: keyof typeof WORDS, { name, code }: NamedGrid): string {
  const number = NUMBERED.exec(name ?? '')?.[1]
  if (name && !(number && language === 'en')) return name
  const serial = number?.padStart(3, '0') ?? (code ? serialOf(code) : '')
  return serial ? WORDS[language].numbered(serial) : WORDS[language].unnamed
}
