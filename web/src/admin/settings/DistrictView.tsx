import { Alert, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { useName, useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import { DistrictSections } from './DistrictSections.tsx'
import { NamesSection } from './NamesSection.tsx'
import css from './Settings.module.css'
import { settingsTexts } from './settings.texts.ts'

/** What districts set for themselves, and what their divisions are called. */
export function DistrictView({ divisions }: { divisions: ReadonlyMap<string, DivisionToAdminister> | null }) {
  const text = useText(settingsTexts)
  const nameOf = useName()
  const [chosen, setChosen] = useState<string | null>(null)
  if (!divisions)
    return (
      <main className={css.page}>
        <Skeleton active />
      </main>
    )
  const all = [...divisions.values()]
  const districts = all.filter(({ level }) => level === 'DISTRICT')
  const code = chosen ?? districts[0]?.code
  const named = all.filter(one => one.code.length >= 6 && (code === undefined || one.code.startsWith(code)))
  return (
    <main className={css.page}>
      {districts.length > 1 && (
        <Select
          className={css.wide ?? ''}
          aria-label={text.whichDistrict}
          showSearch={{ optionFilterProp: 'label' }}
          value={code ?? null}
          onChange={value => setChosen(value)}
          options={districts.map(one => ({ value: one.code, label: `${nameOf(one)} ${one.code}` }))}
        />
      )}
      {code === undefined ? (
        <Alert type="info" showIcon title={text.noDistrict} description={text.noDistrictHint} />
      ) : (
        <DistrictSections key={code} code={code} />
      )}
      {named.length > 0 && <NamesSection key={`names ${code}`} divisions={named} />}
    </main>
  )
}
