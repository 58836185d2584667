import { useMemo } from 'react'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import { type ReachRow, shareText } from '../desk/reachRows.ts'
import type { Limit } from '../desk/reachServer.ts'
import css from './Coverage.module.css'

interface UncoveredListProps {
  readonly desk: ReachDesk
  readonly rows: readonly ReachRow[]
  /** What they are of. */
  readonly level: 'grid' | 'community'
  /** The place among the limits of the one that is looked at. */
  readonly band: number
  readonly limit: Limit
}

/** The most grids that are listed; the table of grids has all. */
const MOST = 200

/** Where those live who are not covered, most of them first; each leads to its place on the map. */
export function UncoveredList({ desk, rows, level, band, limit }: UncoveredListProps) {
  const text = useText(reachTexts)
  const language = useLanguage()
  const selected = useStore(desk, state => state.selected)
  const lacking = useMemo(
    () =>
      rows
        .map(row => ({ row, uncovered: row.households - row.within[band]! }))
        .filter(({ uncovered }) => uncovered > 0)
        .sort((a, b) => b.uncovered - a.uncovered),
    [rows, band],
  )
  const count = (number: number) => formatCount(number, language)
  const sum = lacking.reduce((all, { uncovered }) => all + uncovered, 0)
  return (
    <section className={css.uncovered} aria-labelledby="uncovered">
      <h2 id="uncovered">{text.uncoveredTitle(limit, text.levelOne[level])}</h2>
      <p>
        {lacking.length > 0
          ? text.uncoveredHint(count(sum), count(lacking.length), text.levelOne[level])
          : text.uncoveredNone}
      </p>
      <ol>
        {lacking.slice(0, MOST).map(({ row, uncovered }) => (
          <li key={row.code}>
            <button
              type="button"
              aria-current={row.code === selected || undefined}
              onClick={() => desk.select(row.code)}
            >
              <span>
                {row.name}
                <small>{row.around.join(' › ')}</small>
              </span>
              <b>{text.uncoveredOf(count(uncovered))}</b>
              <small>{shareText(row.within[band]!, row.households)}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
