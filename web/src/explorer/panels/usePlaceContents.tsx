import { Alert, Button, Empty } from 'antd'
import { at } from '../../address/prefix.ts'
import css from '../../frame/Panel.module.css'
import { mayImport } from '../../frame/ways.ts'
import { useStore } from '../../state/useStore.ts'
import { StationDetail } from '../../stations/StationDetail.tsx'
import { timeTexts } from '../../time/era/time.texts.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import {
  dayShown,
  districtOf,
  groundOf,
  mayChange,
  placesOf,
  progressOf,
  stationSelected,
} from '../desk/explorerState.ts'
import { pathTo } from '../ground/ground.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { type Contents, NOWHERE } from './contents.ts'
import { DivisionPanel } from './DivisionPanel.tsx'
import { GridPanel } from './GridPanel.tsx'

/** What is selected, or else the district, or why there is none. */
export function usePlaceContents(desk: ExplorerDesk): Contents {
  const text = useText(plannerTexts)
  const timeText = useText(timeTexts)
  const nameOf = useName()
  const state = useStore(desk, now => now)
  const { selection } = state
  const day = dayShown(state)
  const ground = groundOf(state)
  const station = stationSelected(state)
  if (station)
    return {
      title: nameOf(station),
      path: pathTo(ground, station.divisionCode),
      here: false,
      closable: true,
      body: (
        <>
          {day && <p className={css.note}>{timeText.stationsNote}</p>}
          <StationDetail
            key={station.id}
            station={station}
            editable={mayChange(state)}
            places={placesOf(state, nameOf)}
            goTo={code => desk.goTo(code)}
            edit={detail => desk.work.beginEdit(detail)}
            remove={() => void desk.work.remove()}
          />
        </>
      ),
    }

  const code = selection?.type === 'ground' ? selection.code : districtOf(state)?.code
  const path = code ? pathTo(ground, code) : []
  const place = path.at(-1)
  if (place && place.code === code)
    return {
      title: nameOf(place),
      path: path.length > 1 ? path : [],
      here: true,
      closable: selection !== null,
      body:
        place.level === 'grid' ? (
          <GridPanel key={code} desk={desk} code={code} />
        ) : (
          <DivisionPanel key={code} desk={desk} place={place} />
        ),
    }

  const progress = progressOf(state)
  if (progress === 'failed')
    return {
      ...NOWHERE,
      title: text.failed,
      closable: false,
      body: (
        <Alert
          className={css.alert ?? ''}
          type="warning"
          showIcon
          title={text.failedHint}
          action={<Button onClick={() => desk.retry()}>{text.retry}</Button>}
        />
      ),
    }
  if (progress !== 'ready') return { ...NOWHERE, title: text.loading, closable: false, body: null }
  if (selection)
    return {
      ...NOWHERE,
      title: day ? text.notFoundThen : text.notFound,
      body: (
        <div className={css.padded}>
          <p>{day ? text.notFoundThenHint : text.notFoundHint}</p>
          <Button className={css.after ?? ''} onClick={() => desk.select(null)}>
            {text.backToAll}
          </Button>
        </div>
      ),
    }
  return {
    ...NOWHERE,
    title: day ? text.emptyThen : text.empty,
    closable: false,
    body: (
      <Empty className={css.alert ?? ''} description={day ? text.emptyThenHint : text.emptyHint}>
        {!day && mayImport(state.viewer) && (
          <Button type="primary" href={at('/import')}>
            {text.toImport}
          </Button>
        )}
      </Empty>
    ),
  }
}
