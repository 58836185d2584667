import type { GridFacts } from '../../editor/draft/gridFacts.ts'
import panel from '../../frame/Panel.module.css'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from '../desk/Editor.module.css'
import { planTexts } from '../desk/plans.texts.ts'

interface DeviationProps {
  readonly facts: GridFacts
  readonly special?: boolean
  /** Says so too when a grid is in band. */
  readonly always?: boolean
}

/** By how many households a grid leaves its band. */
export function Deviation({ facts: { deviation }, special = false, always = false }: DeviationProps) {
  const text = useText(planTexts)
  const language = useLanguage()
  if (deviation === null) return null
  if (deviation !== 0)
    return <span className={panel.listWarning}>{text.outOfBand(formatCount(deviation, language))}</span>
  return always && !special ? <span className={css.inBand}>✓ {text.inBand}</span> : null
}
