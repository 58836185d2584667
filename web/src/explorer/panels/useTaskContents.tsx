import { mayKeep } from '../../frame/account/rights.ts'
import { SignInPanel } from '../../frame/account/SignInPanel.tsx'
import type { useViewer } from '../../frame/account/useViewer.ts'
import { useStore } from '../../state/useStore.ts'
import { StationForm } from '../../stations/form/StationForm.tsx'
import { differenceOf, valuesOf } from '../../stations/form/stationValues.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import { groundOf, todayOf } from '../desk/explorerState.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { type Contents, NOWHERE } from './contents.ts'

/** What is being done, in place of what is selected; null when nothing is. */
export function useTaskContents(desk: ExplorerDesk, account: ReturnType<typeof useViewer>): Contents | null {
  const text = useText(plannerTexts)
  const stationText = useText(stationTexts)
  const nameOf = useName()
  const task = useStore(desk, state => state.task)
  const viewer = useStore(desk, state => state.viewer)
  const { divisions } = useStore(desk, groundOf)
  const today = useStore(desk, todayOf)
  if (!task || task.type === 'pick') return null
  if (task.type === 'signIn')
    return {
      ...NOWHERE,
      title: text.signInTitle,
      body: (
        <SignInPanel
          demoAccounts={account.demoAccounts}
          signIn={account.signIn}
          done={() => {
            desk.endTask()
            desk.setHeight('low')
          }}
        />
      ),
    }

  const form = {
    divisions: [...divisions.values()].filter(({ code }) => mayKeep(viewer, code)),
    cancel: () => desk.endTask(),
  }
  if (task.type === 'add')
    return {
      ...NOWHERE,
      title: stationText.newStation,
      body: (
        <StationForm
          key="new"
          {...form}
          initial={{ kind: task.kind, accessible: null }}
          divisionByPlace
          save={({ divisionCode, ...values }) =>
            desk.work.add({ ...values, ...(divisionCode ? { divisionCode } : {}) })
          }
        />
      ),
    }

  const { id } = task.station
  const before = valuesOf(task.station)
  return {
    ...NOWHERE,
    title: nameOf(task.station),
    body: (
      <StationForm
        key={id}
        {...form}
        initial={before}
        {...(today ? { today } : {})}
        divisionByPlace={false}
        save={async after => {
          const difference = differenceOf(before, after)
          const saved = !difference || (await desk.stations.edit(id, after.name, difference.before, difference.after))
          if (saved) desk.endTask()
          return saved
        }}
      />
    ),
  }
}
