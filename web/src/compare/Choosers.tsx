import { districtOf } from '@geyi/shared/codes'
import { Button, Select } from 'antd'
import { useEffect, useState } from 'react'
import { type DivisionToCompareFragment, PlansHereDocument, useQuery } from '../api/index.ts'
import type { CompareAddress } from '../frame/compareUrl.ts'
import { planTexts } from '../plan/desk/plans.texts.ts'
import { useName, useText } from '../ui/words/text.ts'
import { compareTexts } from './changes/compare.texts.ts'
import { StatePicker } from './StatePicker.tsx'
import { loadDivisions } from './states/loadDivisions.ts'
import css from './table/Compare.module.css'

interface ChoosersProps {
  readonly address: CompareAddress
  /** Code of the division that is compared, once that is known. */
  readonly within: string | null
  readonly viewer: string | null
  /** The divisions of the district, where they are known already. */
  readonly known: readonly DivisionToCompareFragment[] | null
  readonly change: (changes: Partial<CompareAddress>) => void
}

/** What is compared with what, and where. */
export function Choosers({ address, within, viewer, known, change }: ChoosersProps) {
  const text = useText(compareTexts)
  const { level } = useText(planTexts)
  const nameOf = useName()
  const [{ data }, ask] = useQuery({ query: PlansHereDocument, variables: { first: 1000 } })
  const [districts, setDistricts] = useState<readonly DivisionToCompareFragment[]>([])
  const [loaded, setLoaded] = useState<readonly DivisionToCompareFragment[]>([])
  const { from, to } = address

  useEffect(() => ask({ requestPolicy: 'network-only' }), [viewer])
  useEffect(() => {
    loadDivisions({ level: 'DISTRICT' }).then(setDistricts, () => {})
  }, [])
  const place = within ?? districts[0]?.code
  const district = place && districtOf(place)
  useEffect(() => {
    if (district && !known) loadDivisions({ within: district }).then(setLoaded, () => {})
  }, [district, known])
  const divisions = known ?? loaded

  const plans = data?.plans.edges.map(({ node }) => node) ?? []
  const places = [...districts.filter(({ code }) => code !== district), ...divisions].toSorted((a, b) =>
    a.code < b.code ? -1 : 1,
  )
  return (
    <section className={css.choosers} aria-label={text.title}>
      <div className={`${css.picker} ${css.where}`}>
        <label htmlFor="compare-where">{text.where}</label>
        <Select
          id="compare-where"
          value={within && places.some(({ code }) => code === within) ? within : null}
          placeholder={text.choose}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(code: string) => change({ within: code })}
          options={places.map(place => ({
            value: place.code,
            label: text.noted(nameOf(place), level[place.level]),
          }))}
        />
      </div>
      {(['from', 'to'] as const).map(side => (
        <StatePicker
          key={side}
          id={`compare-${side}`}
          label={text[side]}
          choice={address[side]}
          plans={plans}
          choose={choice => change({ [side]: choice })}
        />
      ))}
      <Button
        className={css.swap ?? ''}
        disabled={!to}
        onClick={() => to && change({ from: to, to: from })}
        aria-label={text.swap}
        title={text.swap}
      >
        ⇅
      </Button>
    </section>
  )
}
