import type { ExplorerDivisionQuery } from '../../api/index.ts'
import css from '../../frame/Panel.module.css'
import { kindName, STATION_KINDS, StationPin } from '../../map/places.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { plannerTexts } from '../ground/planner.texts.ts'

type Counts = NonNullable<ExplorerDivisionQuery['division']>['summary']['stationsByKind']

/** The stations of a place as "1+8+59+N", and how many there are of every kind. */
export function StationFormula({ counts }: { counts: Counts }) {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const countOf = (kind: string) => counts.find(item => item.kind === kind)?.count ?? 0
  const centres = STATION_KINDS.slice(0, 3).map(countOf)
  const others = STATION_KINDS.slice(3).reduce((sum, kind) => sum + countOf(kind), 0)
  return (
    <section className={css.formula}>
      <p className={css.sum} title={text.formula}>
        {[...centres, others].join(' + ')}
      </p>
      <p className={css.note}>{text.formula}</p>
      <ul>
        {STATION_KINDS.map(kind => (
          <li key={kind}>
            <StationPin kind={kind} />
            <span>{kindName(kind, language)}</span>
            <b>{countOf(kind)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
