import { Alert, Button, Select, Skeleton } from 'antd'
import {
  client,
  DistrictToSetDocument,
  SetDistrictSettingsDocument,
  type SetDistrictSettingsInput,
  useQuery,
} from '../../api/index.ts'
import { NormsForm } from '../../keeping/complete/NormsForm.tsx'
import { useText } from '../../ui/words/text.ts'
import { BandForm } from './BandForm.tsx'
import type { Band } from './band.ts'
import css from './Settings.module.css'
import { settingsTexts } from './settings.texts.ts'
import { tellNotSaved, tellSaved } from './tellSaved.ts'

/** What one district has set for itself. */
export function DistrictSections({ code }: { code: string }) {
  const text = useText(settingsTexts)
  const [{ data, error }, askAgain] = useQuery({
    query: DistrictToSetDocument,
    variables: { code },
    requestPolicy: 'cache-and-network',
  })
  const refresh = (): void => askAgain({ requestPolicy: 'network-only' })
  if (error && !data)
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={text.failed}
        description={text.failedHint}
        action={<Button onClick={refresh}>{text.retry}</Button>}
      />
    )
  if (!data || data.districtSettings.districtCode !== code) return <Skeleton active />
  const { districtSettings: settings, division } = data
  const set = async (what: Partial<SetDistrictSettingsInput>, version: number) => {
    const input = { ...what, districtCode: code, version }
    const { data, error } = await client.mutation(SetDistrictSettingsDocument, { input }).toPromise()
    refresh()
    return { next: data?.setDistrictSettings?.settings.version, error }
  }
  const save = async (
    what: Partial<SetDistrictSettingsInput>,
    before: Partial<SetDistrictSettingsInput>,
  ): Promise<void> => {
    const { next, error } = await set(what, settings.version)
    if (next === undefined) tellNotSaved(text, error)
    else tellSaved(text, async () => (await set(before, next)).next !== undefined)
  }
  const { householdBand, timeZone, version } = settings
  return (
    <>
      <section aria-label={text.band}>
        <h2>{text.band}</h2>
        <p className={css.soft}>{text.bandHint}</p>
        <BandForm
          key={version}
          district={code}
          band={householdBand}
          save={(band: Band) =>
            save({ householdBand: band }, { householdBand: { min: householdBand.min, max: householdBand.max } })
          }
        />
      </section>
      <section aria-label={text.timeZone}>
        <h2>{text.timeZone}</h2>
        <p className={css.soft}>{text.timeZoneHint}</p>
        <Select
          className={css.wide ?? ''}
          aria-label={text.timeZone}
          showSearch
          value={timeZone}
          onChange={chosen => void save({ timeZone: chosen }, { timeZone })}
          options={Intl.supportedValuesOf('timeZone').map(value => ({ value, label: value }))}
        />
      </section>
      <section aria-label={text.norms}>
        <h2>{text.norms}</h2>
        <NormsForm
          key={`${code} ${division?.floorAreaNorms?.version}`}
          district={code}
          norms={division?.floorAreaNorms ?? {}}
          mayChange
          changed={refresh}
          outdated={refresh}
        />
      </section>
    </>
  )
}
