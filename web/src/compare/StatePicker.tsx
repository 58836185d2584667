import { Input, Select } from 'antd'
import type { PlanInListFragment } from '../api/index.ts'
import type { StateChoice } from '../frame/compareUrl.ts'
import { planTexts } from '../plan/desk/plans.texts.ts'
import { useText } from '../ui/words/text.ts'
import { compareTexts } from './changes/compare.texts.ts'
import css from './table/Compare.module.css'

interface StatePickerProps {
  readonly label: string
  readonly id: string
  readonly choice: StateChoice | null
  readonly plans: readonly PlanInListFragment[]
  readonly choose: (choice: StateChoice) => void
}

/** A day to begin with, in China, where the days of this map begin. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** Chooses one of the two states: what is in force, a day, or a plan by its name. */
export function StatePicker({ label, id, choice, plans, choose }: StatePickerProps) {
  const text = useText(compareTexts)
  const { state } = useText(planTexts)
  const isListed = choice?.type !== 'plan' || plans.some(plan => plan.id === choice.id)
  return (
    <div className={css.picker}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={choice === null || !isListed ? null : choice.type === 'plan' ? choice.id : choice.type}
        placeholder={text.choose}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(value: string) =>
          choose(
            value === 'today'
              ? { type: 'today' }
              : value === 'day'
                ? { type: 'day', day: today() }
                : { type: 'plan', id: value },
          )
        }
        options={[
          { value: 'today', label: text.today },
          { value: 'day', label: text.day },
          ...(plans.length > 0
            ? [
                {
                  label: text.plans,
                  options: plans.map(plan => ({ value: plan.id, label: text.noted(plan.name, state[plan.state]) })),
                },
              ]
            : []),
        ]}
      />
      {choice?.type === 'day' && (
        <Input
          type="date"
          aria-label={`${label} ${text.dayLabel}`}
          value={choice.day}
          onChange={event => event.target.value && choose({ type: 'day', day: event.target.value })}
        />
      )}
    </div>
  )
}
