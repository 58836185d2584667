import type { ReactNode } from 'react'
import css from '../../frame/Panel.module.css'

/** A line of a list that leads somewhere on the map. */
export interface PlaceLine {
  readonly key: string
  readonly sign?: ReactNode
  readonly name: string
  readonly detail?: string
  readonly warning?: boolean
  readonly go: () => void
}

/** What the map shows, as a list. */
export const PlaceList = ({ lines, empty }: { lines: readonly PlaceLine[]; empty: string }) =>
  lines.length === 0 ? (
    <p className={css.note}>{empty}</p>
  ) : (
    <ul className={css.list}>
      {lines.map(({ key, sign, name, detail, warning, go }) => (
        <li key={key}>
          <button type="button" onClick={go}>
            {sign}
            <span className={css.listName}>{name}</span>
            {detail && <span className={warning ? css.listWarning : css.listDetail}>{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
