import type { StationStateFragment } from '../../api/index.ts'
import { localeOf } from '../../ui/words/format.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeptDivision } from '../desk/keepingServer.ts'
import css from './SidePanel.module.css'
import { useFieldWords } from './useFieldWords.ts'

interface StateLinesProps {
  readonly state: StationStateFragment
  /** By code. */
  readonly divisions: ReadonlyMap<string, KeptDivision>
}

/** One state of a station: who made it so, when, and each field before and after. */
export function StateLines({ state, divisions }: StateLinesProps) {
  const text = useText(keepingTexts)
  const language = useLanguage()
  const wordsOf = useFieldWords(divisions)
  const { version, recordedAt, authorName, through, validFrom, changes } = state
  const at = new Date(recordedAt).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <article className={css.state}>
      <p>
        <strong>{text.versionOf(version)}</strong>
        <span>{authorName ?? text.operator}</span>
        <small>
          {text.through[through]} · {at} · {text.fromDay(formatDay(validFrom, language))}
        </small>
      </p>
      {changes.length === 0 ? (
        <p className={css.note}>{text.noChange}</p>
      ) : (
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
      )}
    </article>
  )
}
