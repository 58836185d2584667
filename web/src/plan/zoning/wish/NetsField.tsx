import { useStore } from '../../../state/useStore.ts'
import { NumberField } from '../../../ui/field/NumberField.tsx'
import { useText } from '../../../ui/words/text.ts'
import { weightOf } from '../desk/scope.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import css from '../parts/Zoning.module.css'

interface NetsFieldProps extends Pick<ZoningProps, 'zoning'> {
  readonly departments: readonly string[]
}

/** Which nets are made one, and how much the cells of each count. */
export function NetsField({ zoning, departments }: NetsFieldProps) {
  const text = useText(zoningTexts)
  const wish = useStore(zoning, state => state.wish)
  const weigh = (department: string, weight: number) =>
    zoning.wish({ weights: new Map(wish.weights).set(department, weight) })
  return (
    <div className={css.field}>
      <span id="zoning-nets">{text.nets}</span>
      <ul className={css.weights} aria-labelledby="zoning-nets">
        {departments.map(department => (
          <li key={department}>
            <span>{department}</span>
            <NumberField
              aria-label={text.weightOf(department)}
              least={0}
              most={10}
              step={1}
              value={weightOf(wish, department)}
              onChange={weight => weigh(department, weight ?? 0)}
            />
          </li>
        ))}
      </ul>
      <small className={css.note}>{text.weightHint}</small>
      <span className={css.weights}>
        <label htmlFor="zoning-tolerance">{text.tolerance}</label>
        <NumberField
          id="zoning-tolerance"
          least={0}
          most={20}
          step={1}
          value={wish.tolerance}
          onChange={tolerance => zoning.wish({ tolerance: tolerance ?? 0 })}
        />
      </span>
    </div>
  )
}
