import { Alert, Button, Empty } from 'antd'
import type { ReactNode } from 'react'
import type { DivisionOnMapFragment, Place, StationInFullFragment, StationKind } from '../api/index.ts'
import { StationDetail } from '../stations/StationDetail.tsx'
import { StationForm } from '../stations/StationForm.tsx'
import type { Station } from '../stations/stationStore.ts'
import { stationTexts } from '../stations/stations.texts.ts'
import { differenceOf, valuesOf } from '../stations/stationValues.ts'
import type { StationEditing } from '../stations/useStationEditing.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { Sheet, type SheetHeight } from '../ui/Sheet.tsx'
import { useName, useText } from '../ui/text.ts'
import { Breadcrumb } from './Breadcrumb.tsx'
import { DivisionPanel } from './DivisionPanel.tsx'
import type { Selection } from './explorerUrl.ts'
import { GridPanel } from './GridPanel.tsx'
import { type Ground, pathTo, stands } from './ground.ts'
import css from './Panel.module.css'
import { plannerTexts } from './planner.texts.ts'
import { SignInPanel } from './SignInPanel.tsx'
import type { Progress } from './useGround.ts'
import { mayEdit, type useViewer } from './useViewer.ts'

/** What is done in the panel instead of looking at what is selected. */
export type PanelTask =
  | { readonly type: 'signIn' | 'pick' }
  | { readonly type: 'add'; readonly place: Place; readonly kind: StationKind }
  | { readonly type: 'edit'; readonly station: StationInFullFragment }

interface ExplorerPanelProps {
  readonly narrow: boolean
  readonly height: SheetHeight
  readonly setHeight: (height: SheetHeight) => void
  readonly task: PanelTask | null
  readonly setTask: (task: PanelTask | null) => void
  readonly account: ReturnType<typeof useViewer>
  readonly places: readonly string[]
  readonly editing: StationEditing
  readonly editable: boolean | null
  readonly selection: Selection | null
  readonly selectedStation: Station | undefined
  readonly stations: ReadonlyMap<string, Station>
  readonly ground: Ground
  readonly district: DivisionOnMapFragment | undefined
  readonly progress: Progress
  readonly sample: boolean
  readonly goTo: (code: string) => void
  readonly goToStation: (id: string) => void
  readonly close: () => void
  readonly created: (id: string) => void
  readonly remove: (id: string) => void
  readonly retry: () => void
}

/** The one panel beside the map: what is selected, or what is being done. A sheet on phones. */
export function ExplorerPanel(props: ExplorerPanelProps) {
  const { narrow, height, setHeight, task, setTask, selection, close, sample } = props
  const text = useText(plannerTexts)
  const { title, path, here, body, closable } = usePanelContents(props)
  const head = (
    <header className={css.head}>
      <Breadcrumb path={path} here={here} select={props.goTo} />
      <div className={css.titleRow}>
        <h2>{title}</h2>
        {closable && (
          <Button
            type="text"
            aria-label={text.close}
            icon={<CloseIcon />}
            onClick={() => (task ? setTask(null) : close())}
          />
        )}
      </div>
    </header>
  )
  const note = sample && <p className={css.sample}>{text.sampleNote}</p>
  if (narrow)
    return (
      <Sheet label={title} height={height} setHeight={setHeight} head={head}>
        <div className={css.sheetBody}>
          {body}
          {note}
        </div>
      </Sheet>
    )
  return (
    <aside className={css.panel} aria-label={title}>
      {head}
      <div className={css.body} key={selection?.type === 'ground' ? selection.code : selection?.id}>
        {body}
        {note}
      </div>
    </aside>
  )
}

interface Contents {
  readonly title: string
  readonly path: ReturnType<typeof pathTo>
  /** Whether the path ends with what is shown. */
  readonly here: boolean
  readonly body: ReactNode
  readonly closable: boolean
}

function usePanelContents(props: ExplorerPanelProps): Contents {
  const { task, setTask, account, places, editing, ground, district, selection, selectedStation } = props
  const text = useText(plannerTexts)
  const stationText = useText(stationTexts)
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
          initial={{ kind: task.kind, accessible: false }}
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
        <StationDetail
          key={selectedStation.id}
          station={selectedStation}
          editable={props.editable}
          places={places.join('、')}
          goTo={props.goTo}
          edit={station => setTask({ type: 'edit', station })}
          remove={() => props.remove(selectedStation.id)}
        />
      ),
    }

  const code = selection?.type === 'ground' ? selection.code : district?.code
  const path = code ? pathTo(ground, code) : []
  const place = path.at(-1)
  if (place && place.code === code) {
    const here = [...props.stations.values()]
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
            band={district?.householdBand}
            stations={here.filter(station => stands(station, ground.grids.get(code)))}
            goToStation={props.goToStation}
          />
        ) : (
          <DivisionPanel
            key={code}
            place={place}
            ground={ground}
            band={district?.householdBand}
            stations={here}
            goTo={props.goTo}
            goToStation={props.goToStation}
          />
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
      title: text.notFound,
      body: (
        <div className={css.padded}>
          <p>{text.notFoundHint}</p>
          <Button className={css.after ?? ''} onClick={props.close}>
            {text.backToAll}
          </Button>
        </div>
      ),
    }
  return {
    ...nothing,
    title: text.empty,
    closable: false,
    body: <Empty className={css.alert ?? ''} description={text.emptyHint} />,
  }
}
