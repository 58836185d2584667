import { pinyin as romanise } from 'pinyin-pro'

/** Other readings of one character each are tried, of at most so many. */
const MOST = 8

/**
 * All ways in which a name may be typed as pinyin and as initials: as it is read, and with another reading of one of its
 * characters each: 单家村 → `danjiacun`, `djc`, `shanjiacun`, `sjc`, `chanjiacun`, `cjc` … None of a name without Chinese characters.
 */
export function readingsOf(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return []
  const characters = romanise(name, { toneType: 'none', type: 'all', nonZh: 'consecutive', v: true })
  const syllables = characters.map(({ origin, pinyin }) => pinyin || origin)
  const others = characters.flatMap(({ pinyin, polyphonic }, at) =>
    [...new Set(polyphonic.map(plain))].filter(other => other !== pinyin).map(other => syllables.with(at, other)),
  )
  const readings = [syllables, ...others.slice(0, MOST)].flatMap(read => [
    read.join(''),
    read.map(syllable => syllable[0] ?? '').join(''),
  ])
  return [...new Set(readings)]
}

/** How a text sounds, as pinyin without tones: 社报 → `shebao`. What is not Chinese stays. */
export const soundOf = (text: string): string =>
  romanise(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('')

/** A syllable without its tone; ü is a v, as it is typed. */
const plain = (syllable: string): string =>
  syllable
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
