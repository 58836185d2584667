import { Alert, Button, Empty } from 'antd'
import type { ReactNode } from 'react'
import { SignInPanel } from '../../frame/account/SignInPanel.tsx'
import { mayEdit } from '../../frame/account/useViewer.ts'
import { StationDetail } from '../../stations/StationDetail.tsx'
import { StationForm } from '../../stations/StationForm.tsx'
import { stationTexts } from '../../stations/stations.texts.ts'
import { differenceOf, valuesOf } from '../../stations/stationValues.ts'
import { timeTexts } from '../../time/era/time.texts.ts'
import css from '../../ui/Panel.module.css'
import { useName, useText } from '../../ui/words/text.ts'
import { pathTo, stands } from '../ground/ground.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { DivisionPanel } from './DivisionPanel.tsx'
import { GridPanel } from './GridPanel.tsx'
import { PlaceChanges } from './PlaceChanges.tsx'
import type { ExplorerPanelProps } from './panelProps.ts'

/** What stands in the panel. */
interface Contents {
  readonly title: string
  readonly path: ReturnType<typeof pathTo>
  /** Whether the path ends with what is shown. */
  readonly here: boolean
  readonly body: ReactNode
  readonly closable: boolean
}

/** What the panel shows: what is being done, or else what is selected, or else the district, or why there is none. */
export function usePanelContents(props: ExplorerPanelProps): Contents {
  const { task, setTask, account, places, editing, ground, district, selection, selectedStation } = props
  const text = useText(plannerTexts)
  const stationText = useText(stationTexts)
  const timeText = useText(timeTexts)
  const nameOf = useName()
  const done = () => {
    setTask(null)
    props.setHeight('low')
  }
  const nothing = { path: [], here: false, closable: true }
  const mine = [...ground.divisions.values()].filter(({ code }) => mayEdit(account.viewer, code))

  if (task?.type === 'signIn')
    return {
      ...nothing,
      title: text.signInTitle,
      body: <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={done} />,
    }
  if (task?.type === 'add')
    return {
      ...nothing,
      title: stationText.newStation,
      body: (
        <StationForm
          key="new"
          initial={{ kind: task.kind, accessible: null }}
          divisions={mine}
          divisionByPlace
          cancel={() => setTask(null)}
          save={async ({ divisionCode, ...values }) => {
            const { longitude, latitude } = task.place
            const coordinates = [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))]
            const id = await editing.create({
              ...values,
              ...(divisionCode ? { divisionCode } : {}),
              location: { type: 'Point', coordinates },
            })
            if (id) {
              setTask(null)
              props.created(id)
            }
            return id !== null
          }}
        />
      ),
    }
  if (task?.type === 'edit') {
    const before = valuesOf(task.station)
    return {
      ...nothing,
      title: nameOf(task.station),
      body: (
        <StationForm
          key={task.station.id}
          initial={before}
          divisions={mine}
          divisionByPlace={false}
          cancel={() => setTask(null)}
          save={async after => {
            const difference = differenceOf(before, after)
            const saved =
              !difference || (await editing.edit(task.station.id, after.name, difference.before, difference.after))
            if (saved) setTask(null)
            return saved
          }}
        />
      ),
    }
  }
  if (selection?.type === 'station' && selectedStation)
    return {
      title: nameOf(selectedStation),
      path: pathTo(ground, selectedStation.divisionCode),
      here: false,
      closable: true,
      body: (
        <>
          {props.day && <p className={css.note}>{timeText.stationsNote}</p>}
          <StationDetail
            key={selectedStation.id}
            station={selectedStation}
            editable={props.editable}
            places={places}
            goTo={props.goTo}
            edit={station => setTask({ type: 'edit', station })}
            remove={() => props.remove(selectedStation.id)}
          />
        </>
      ),
    }

  const code = selection?.type === 'ground' ? selection.code : district?.code
  const path = code ? pathTo(ground, code) : []
  const place = path.at(-1)
  if (place && place.code === code) {
    const here = [...props.stations.values()]
    const grid = ground.grids.get(code)
    const changes = (
      <PlaceChanges
        point={selection?.type === 'ground' ? selection.point : undefined}
        boundary={grid?.boundary}
        show={props.showDay}
      />
    )
    return {
      title: nameOf(place),
      path: path.length > 1 ? path : [],
      here: true,
      closable: selection !== null,
      body:
        place.level === 'grid' ? (
          <GridPanel
            key={code}
            code={code}
            day={props.day}
            band={district?.householdBand}
            stations={here.filter(station => stands(station, grid))}
            goToStation={props.goToStation}
          >
            {changes}
          </GridPanel>
        ) : (
          <DivisionPanel
            key={code}
            place={place}
            ground={ground}
            day={props.day}
            band={district?.householdBand}
            stations={here}
            goTo={props.goTo}
            goToStation={props.goToStation}
          >
            {changes}
          </DivisionPanel>
        ),
    }
  }
  if (props.progress === 'failed')
    return {
      ...nothing,
      title: text.failed,
      closable: false,
      body: (
        <Alert
          className={css.alert ?? ''}
          type="warning"
          showIcon
          title={text.failedHint}
          action={<Button onClick={props.retry}>{text.retry}</Button>}
        />
      ),
    }
  if (props.progress !== 'ready') return { ...nothing, title: text.loading, closable: false, body: null }
  if (selection)
    return {
      ...nothing,
      title: props.day ? text.notFoundThen : text.notFound,
      body: (
        <div className={css.padded}>
          <p>{props.day ? text.notFoundThenHint : text.notFoundHint}</p>
          <Button className={css.after ?? ''} onClick={props.close}>
            {text.backToAll}
          </Button>
        </div>
      ),
    }
  if (props.day)
    return {
      ...nothing,
      title: text.emptyThen,
      closable: false,
      body: <Empty className={css.alert ?? ''} description={text.emptyThenHint} />,
    }
  return {
    ...nothing,
    title: text.empty,
    closable: false,
    body: <Empty className={css.alert ?? ''} description={text.emptyHint} />,
  }
}
