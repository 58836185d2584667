import { type Band, isOutOfBand } from '@geyi/shared/problems'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { fatesOf, type GridChange } from '../changes/changes.ts'
import { compareTexts } from '../changes/compare.texts.ts'
import type { Names } from '../changes/words.ts'
import css from './Grid.module.css'

/** A grid's name with what became of it besides its ground. */
export function GridName({ change, names }: { change: GridChange; names: Names }) {
  const text = useText(compareTexts)
  const { before, after } = change
  const grid = (after ?? before)!
  const fates = fatesOf(change)
  const former = [
    ...(fates.includes('renamed') ? [names.grid(before!.name ?? undefined)] : []),
    ...(fates.includes('reassigned') ? [names.division(before!.community ?? '')] : []),
    ...(fates.includes('otherKind') ? [text.kind[before!.kind ?? 'GENERAL']] : []),
  ]
  return (
    <>
      <span className={css.name}>
        {names.grid(grid.name ?? undefined)}
        {fates.map(fate => (
          <em key={fate} className={css.fate} data-fate={fate}>
            {text.fate[fate]}
          </em>
        ))}
      </span>
      <small>
        {[grid.community && names.division(grid.community), former.length > 0 && text.was(text.list(former))]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  )
}

/** Households of a grid in both states, with a sign where the later ones lie outside the band. */
export function Households({ change: { before, after }, band }: { change: GridChange; band: Band | null }) {
  const text = useText(compareTexts)
  const language = useLanguage()
  const count = (number: number) => formatCount(number, language)
  const households = after?.households
  const isOut = after !== null && band !== null && isOutOfBand(band, after)
  const words = isOut ? text.outOfBand(count(after.households), count(band.min), count(band.max)) : undefined
  return (
    <span className={isOut ? css.outOfBand : undefined} title={words}>
      {before && before.households !== households && `${count(before.households)} → `}
      {isOut && <span aria-hidden="true">▲ </span>}
      {households === undefined ? '—' : count(households)}
      {words && <span className="visually-hidden">{words}</span>}
    </span>
  )
}
