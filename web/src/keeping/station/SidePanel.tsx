import { Button, Popconfirm, Tabs } from 'antd'
import { useState } from 'react'
import type { StationKeptFragment } from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import frame from '../../frame/Panel.module.css'
import { kindName, StationPin } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { StationDetail } from '../../stations/StationDetail.tsx'
import { stationTexts } from '../../stations/stations.texts.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { isKeeper, subtreesOf } from '../desk/keepingState.ts'
import { StatusTag } from '../table/StatusTag.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import css from './SidePanel.module.css'
import { StationEditor } from './StationEditor.tsx'

interface SidePanelProps {
  readonly desk: KeepingDesk
  readonly station: StationKeptFragment
}

/** One station: what is kept of it, and what was. */
export function SidePanel({ desk, station }: SidePanelProps) {
  const text = useText(keepingTexts)
  const stationText = useText(stationTexts)
  const language = useLanguage()
  const nameOf = useName()
  const [tab, setTab] = useState('details')
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const keeper = useStore(desk, isKeeper)
  const mine = mayKeep(viewer, station.divisionCode)
  const { id } = station
  return (
    <section className={css.panel} aria-label={nameOf(station)}>
      <header className={css.head}>
        <StationPin kind={station.kind} width={22} />
        <div className={css.title}>
          <h2>{nameOf(station)}</h2>
          <p>
            {kindName(station.kind, language)} · {text.versionOf(station.version)} <StatusTag status={station.status} />
          </p>
        </div>
        {mine && (
          <Popconfirm
            title={stationText.deleteAsk(nameOf(station))}
            description={stationText.deleteNote}
            okText={text.delete}
            cancelText={stationText.cancel}
            onConfirm={() => void desk.remove(id)}
          >
            <Button size="small">{text.delete}</Button>
          </Popconfirm>
        )}
        <Button size="small" type="text" aria-label={text.close} onClick={() => desk.show(null)}>
          ✕
        </Button>
      </header>
      <Tabs
        className={frame.tabs ?? ''}
        activeKey={tab}
        onChange={setTab}
        items={[
          { key: 'details', label: text.details },
          { key: 'history', label: text.history },
        ]}
      />
      {/* Without a field in it, keys scroll it all the same. */}
      <div className={frame.body} role="tabpanel" tabIndex={tab === 'history' ? 0 : undefined}>
        <div hidden={tab !== 'details'}>
          {mine ? (
            <StationEditor key={id} desk={desk} station={station} />
          ) : (
            <StationDetail
              key={id}
              station={station}
              editable={false}
              places={(keeper ? subtreesOf(viewer) : []).map(code => {
                const division = divisions.get(code)
                return division ? nameOf(division) : code
              })}
              goTo={within => desk.filter({ within })}
              edit={() => {}}
              remove={() => {}}
            />
          )}
        </div>
        {tab === 'history' && <HistoryTab key={`${id} ${station.version}`} desk={desk} id={id} />}
      </div>
    </section>
  )
}
