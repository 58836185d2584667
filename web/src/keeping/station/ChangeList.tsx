import type { StationField } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeptDivision } from '../desk/keepingServer.ts'
import css from './SidePanel.module.css'
import { useFieldWords } from './useFieldWords.ts'

interface ChangeListProps {
  readonly changes: readonly {
    readonly field: StationField
    readonly before?: string | null | undefined
    readonly after?: string | null | undefined
  }[]
  /** By code. */
  readonly divisions: ReadonlyMap<string, KeptDivision>
}

/** Fields, each before and after. */
export function ChangeList({ changes, divisions }: ChangeListProps) {
  const text = useText(keepingTexts)
  const wordsOf = useFieldWords(divisions)
  return (
    <dl className={css.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{text.field[field]}</dt>
          <dd>
            {before && (
              <>
                <del>
                  <span className="visually-hidden">{text.before} </span>
                  {wordsOf(field, before)}
                </del>
                →
              </>
            )}
            <ins>
              <span className="visually-hidden">{text.after} </span>
              {after ? wordsOf(field, after) : text.unset}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
