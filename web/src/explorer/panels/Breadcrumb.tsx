import css from '../../frame/Panel.module.css'
import { useName, useText } from '../../ui/words/text.ts'
import type { PlaceItem } from '../ground/ground.ts'
import { plannerTexts } from '../ground/planner.texts.ts'

interface BreadcrumbProps {
  readonly path: readonly PlaceItem[]
  /** Whether the last place is where one is, not where one may go. */
  readonly here: boolean
  readonly select: (code: string) => void
}

/** District › subdistrict › community › grid. */
export function Breadcrumb({ path, here, select }: BreadcrumbProps) {
  const text = useText(plannerTexts)
  const nameOf = useName()
  if (path.length === 0) return null
  return (
    <nav aria-label={text.breadcrumb} className={css.breadcrumb}>
      <ol>
        {path.map((place, i) => (
          <li key={place.code}>
            {here && i === path.length - 1 ? (
              <span aria-current="page">{nameOf(place)}</span>
            ) : (
              <button type="button" onClick={() => select(place.code)}>
                {nameOf(place)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
