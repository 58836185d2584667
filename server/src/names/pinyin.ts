import { pinyin as romanise } from 'pinyin-pro'

/** Pinyin without tones and its initials, for search and sorting: 南宁街道 → `nanningjiedao`, `nnjd`. */
export function pinyinOf(name: string): { pinyin: string; initials: string } {
  const syllables = romanise(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  return {
    pinyin: syllables.join('').toLowerCase(),
    initials: syllables
      .map(syllable => syllable[0] ?? '')
      .join('')
      .toLowerCase(),
  }
}
