import { gridNameIn } from '@geyi/shared/codes'
import type { ChangeOfPlaceFragment, GridOfPlaceFragment } from '../../api/index.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { nameIn } from '../../ui/words/names.ts'
import type { Language } from '../../ui/words/preferences.ts'
import { type Tense, whatChangesTexts } from './whatChanges.texts.ts'

/** What a change means for the place, in one sentence. */
export function changeSentence(change: ChangeOfPlaceFragment, language: Language): string {
  const text = whatChangesTexts[language]
  const { date, inEffect, kinds, before, after } = change
  const tense: Tense = date ? (inEffect ? 'past' : 'future') : 'proposed'
  const communityOf = ({ community }: GridOfPlaceFragment): string => (community ? nameIn(language, community) : '')
  const nameOf = (grid: GridOfPlaceFragment): string =>
    grid.name ? text.grid(gridNameIn(language, grid), communityOf(grid)) : text.newGrid(communityOf(grid))
  const begin = text.begin(tense, date ? formatDay(date, language) : '')
  return `${begin}${clauses().join(text.and)}${text.end}`

  function clauses(): string[] {
    if (!after) return [text.nobody(tense)]
    if (kinds.includes('GRID'))
      return [text.belongs(tense, nameOf(after)) + (before ? text.instead(tense, nameOf(before)) : '')]
    const old = before!
    const found = kinds.flatMap(kind => {
      if (kind === 'COMMUNITY')
        return [text.community(tense, old.name ? gridNameIn(language, old) : nameOf(old), communityOf(after))]
      if (kind === 'NAME')
        return after.name
          ? [text.name(tense, old.name ? gridNameIn(language, old) : nameOf(old), gridNameIn(language, after))]
          : []
      if (kind === 'CODE') return after.code ? [text.code(tense, after.code)] : []
      return kind === 'KIND' ? [text.kind(tense, after.kind)] : []
    })
    return found.length > 0 ? found : [text.bounds(tense, nameOf(after))]
  }
}
