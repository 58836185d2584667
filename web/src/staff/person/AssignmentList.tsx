import { gridNameIn } from '@geyi/shared/codes'
import { useStore } from '../../state/useStore.ts'
import { formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { Assignment, Person } from '../desk/people.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import { todayOf } from '../desk/staffState.ts'
import { EndButton } from './EndButton.tsx'
import css from './Panel.module.css'

interface AssignmentListProps {
  readonly desk: StaffDesk
  readonly person: Person
  readonly isKept: boolean
}

/** Where somebody serves, will and has served, the latest first. */
export function AssignmentList({ desk, person, isKept }: AssignmentListProps) {
  const text = useText(staffTexts)
  const language = useLanguage()
  const today = useStore(desk, todayOf)
  // One that was to begin when it was ended never held.
  const all = person.assignments.filter(({ since, until }) => since !== until)
  if (all.length === 0) return <p className={css.soft}>{text.servesNowhere}</p>
  const isOver = ({ until }: Assignment) => typeof until === 'string' && until <= today
  const day = (date: string) => formatDay(date, language)
  const state = (one: Assignment) => (isOver(one) ? text.past : one.since > today ? text.coming : text.now)
  return (
    <ul className={css.list}>
      {all.map(one => (
        <li key={one.assignmentId} className={isOver(one) ? css.past : undefined}>
          <span className={css.role} data-role={isOver(one) ? undefined : one.role}>
            {text.role[one.role]}
          </span>
          <div>
            <button type="button" className={css.link} onClick={() => desk.open({ type: 'grid', code: one.gridCode })}>
              {gridNameIn(language, { name: one.gridName, code: one.gridCode })}
            </button>
            <small>
              {one.gridCode} · {state(one)} ·{' '}
              {one.until ? text.span(day(one.since), day(one.until)) : text.sinceDay(day(one.since))}
            </small>
          </div>
          {isKept && !isOver(one) && (
            <EndButton
              isSmall
              words={text.end}
              label={`${text.end}：${one.gridName}`}
              end={until => desk.end(person, [one], until)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
