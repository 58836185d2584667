import type { FileKind } from '../../api/index.ts'
import { mayBring } from '../../frame/account/rights.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import { countsIn, KINDS, nextKind } from '../desk/importState.ts'
import css from './Importing.module.css'

/** The kinds in their order, with what the district has of each. */
export function KindList({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const language = useLanguage()
  const viewer = useStore(desk, state => state.viewer)
  const { kind, district } = useStore(desk, state => state.wish)
  const holds = useStore(desk, state => state.holds)
  const counts = countsIn(holds)
  const next = useStore(desk, nextKind)
  const hasOf = (one: FileKind): string => {
    const count = counts[one]
    if (count === undefined) return ''
    if (count === 0) return text.has.none
    return (one === 'BUILDINGS' ? text.has.households : text.has.count)(formatCount(count, language))
  }
  return (
    <fieldset className={css.what}>
      <legend>
        <h3>{text.what}</h3>
      </legend>
      <p className={css.note}>{text.order}</p>
      <ol className={css.kinds}>
        {KINDS.map(one => (
          <li key={one}>
            <label>
              <input
                type="radio"
                name="import-kind"
                checked={one === kind}
                disabled={district !== '' && !mayBring(viewer, one, district)}
                onChange={() => void desk.aim({ kind: one })}
              />
              <span>
                {text.kind[one]}
                {one === next && <span className={css.nextOne}>{text.next}</span>}
              </span>
              <span className={css.has}>{hasOf(one)}</span>
              <small>{text.kindHint[one]}</small>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
