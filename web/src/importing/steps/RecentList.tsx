import { Button } from 'antd'
import type { FileKind } from '../../api/index.ts'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import type { ImportDesk } from '../desk/importDesk.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import type { Recent } from '../desk/importServer.ts'
import css from './Importing.module.css'

const SHOWN = 8

/** What one has imported lately: what is at work is found again here. */
export function RecentList({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const recent = useStore(desk, state => state.recent)
  if (recent.length === 0) return null
  const stateOf = ({ state, request, result }: Recent): string => {
    const words = text.recentState
    if (state === 'QUEUED' || state === 'RUNNING') return words.running
    if (state === 'CANCELLED') return words.stopped
    if ((request as { dryRun?: boolean } | null)?.dryRun) return words.tried
    return result && 'applied' in result && result.applied ? words.applied : words.refused
  }
  return (
    <section className={css.recent} aria-label={text.recent}>
      <h3>{text.recent}</h3>
      <ul className={css.list}>
        {recent.slice(0, SHOWN).map(job => (
          <li key={job.id}>
            <span>
              {text.kind[(job.request as { kind?: FileKind } | null)?.kind ?? 'GRIDS']} · {job.divisionCode}
              <small>{stateOf(job)}</small>
            </span>
            <Button size="small" onClick={() => desk.open(job.id)}>
              {text.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
