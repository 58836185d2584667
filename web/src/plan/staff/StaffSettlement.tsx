import { gridNameIn } from '@geyi/shared/codes'
import { Alert, Select } from 'antd'
import { useEffect, useState } from 'react'
import { askAnew, PlanStaffEffectsDocument, type StaffEffectFragment } from '../../api/index.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from './StaffSettlement.module.css'
import { type Choice, type Choices, choicesOf, placeOfChoice, standardOf, twiceLed } from './settlement.ts'
import { planStaffTexts } from './staff.texts.ts'

/** People whose grids a plan touches that is published from a day on; null until they are there, or where they could not be read. */
export function useStaffEffects(
  planId: string,
  version: number,
  effectiveDate: string,
): { readonly effects: readonly StaffEffectFragment[] | null; readonly failed: boolean } {
  const [found, setFound] = useState<readonly StaffEffectFragment[] | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    // Whom another day would touch is not whom this one does.
    setFound(null)
    setFailed(false)
    void askAnew(PlanStaffEffectsDocument, { id: planId, effectiveDate }).then(({ data }) => {
      if (!isCurrent) return
      setFound(data?.plan?.staffEffects ?? null)
      setFailed(!data?.plan)
    })
    return () => {
      isCurrent = false
    }
  }, [planId, version, effectiveDate])
  return { effects: found, failed }
}

interface StaffSettlementProps {
  readonly effects: readonly StaffEffectFragment[] | null
  readonly failed: boolean
  readonly choices: Choices
  readonly choose: (choices: Choices) => void
}

/** Who is touched by a plan, and where each of them goes. */
export function StaffSettlement({ effects, failed, choices, choose }: StaffSettlementProps) {
  const text = useText(planStaffTexts)
  const language = useLanguage()
  if (failed) return <Alert type="warning" showIcon title={text.failed} />
  if (!effects || effects.length === 0) return null
  const wordsOf = (effect: StaffEffectFragment, choice: Choice): string => {
    const place = placeOfChoice(choice)
    if (!place) return text.end
    const grid = effect.successors.find(({ gridId }) => gridId === place.gridId)
    const name = grid?.name ? gridNameIn(language, { name: grid.name, code: grid.code ?? '' }) : text.newGrid
    const stays = choice === `${effect.gridId} ${effect.role}` ? text.stays : ''
    return `${name} · ${text.role[place.role]}${stays}`
  }
  return (
    <section className={css.staff} aria-label={text.title(effects.length)}>
      <h3>{text.title(effects.length)}</h3>
      <p className={css.soft}>{text.hint}</p>
      <ul>
        {effects.map(effect => {
          const { assignmentId, member, gridName, gridCode, role, kind } = effect
          const name = member?.name ?? text.role[role]
          return (
            <li key={assignmentId}>
              <span>
                {name}
                <small>
                  {gridNameIn(language, { name: gridName, code: gridCode })} · {text.role[role]} · {text.kind[kind]}
                </small>
              </span>
              <Select<Choice>
                aria-label={text.choice(name)}
                value={choices.get(assignmentId) ?? standardOf(effect)}
                onChange={choice => choose(new Map(choices).set(assignmentId, choice))}
                options={choicesOf(effect).map(choice => ({ value: choice, label: wordsOf(effect, choice) }))}
                popupMatchSelectWidth={false}
              />
            </li>
          )
        })}
      </ul>
      {twiceLed(effects, choices).size > 0 && <Alert type="warning" showIcon role="alert" title={text.twice} />}
    </section>
  )
}
