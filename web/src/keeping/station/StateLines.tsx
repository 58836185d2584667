import type { StationStateFragment } from '../../api/index.ts'
import { localeOf } from '../../ui/words/format.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeptDivision } from '../desk/keepingServer.ts'
import { ChangeList } from './ChangeList.tsx'
import css from './SidePanel.module.css'

interface StateLinesProps {
  readonly state: StationStateFragment
  /** By code. */
  readonly divisions: ReadonlyMap<string, KeptDivision>
}

/** One state of a station: who made it so, when, and each field before and after. */
export function StateLines({ state, divisions }: StateLinesProps) {
  const text = useText(keepingTexts)
  const language = useLanguage()
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
        <ChangeList changes={changes} divisions={divisions} />
      )}
    </article>
  )
}
