import { Alert, Form, Modal } from 'antd'
import { useEffect, useRef, useState } from 'react'
import {
  askAnew,
  placeOf,
  StationHistoryDocument,
  type StationKeptFragment,
  type StationStateFragment,
} from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import { useStore } from '../../state/useStore.ts'
import { StationForm, type StationFormValues } from '../../stations/form/StationForm.tsx'
import { differenceOf, valuesOf } from '../../stations/form/stationValues.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { normFor } from '../desk/gaps.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { todayOf } from '../desk/keepingState.ts'
import { PlaceField } from './PlaceField.tsx'
import css from './SidePanel.module.css'
import { StateLines } from './StateLines.tsx'
import { untouched } from './untouched.ts'

interface StationEditorProps {
  readonly desk: KeepingDesk
  readonly station: StationKeptFragment
}

/** The form for one station. What others change meanwhile comes into it where nothing was typed. */
export function StationEditor({ desk, station }: StationEditorProps) {
  const text = useText(keepingTexts)
  const stationText = useText(stationTexts)
  const language = useLanguage()
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const today = useStore(desk, todayOf)
  const norms = useStore(desk, state => state.norms)
  const [form] = Form.useForm<StationFormValues>()
  const base = useRef(valuesOf(station))
  /** What others have done since the version that was looked at. */
  const [theirs, setTheirs] = useState<readonly StationStateFragment[] | null>(null)
  const { id, version } = station

  useEffect(() => {
    const next = valuesOf(desk.now.stations.get(id) ?? station)
    form.setFieldsValue(untouched(base.current, form.getFieldsValue(true), next))
    base.current = next
  }, [desk, form, id, version])

  const isTyped = (): boolean => {
    const typed: Partial<StationFormValues> = form.getFieldsValue(true)
    return differenceOf(base.current, { ...base.current, ...typed }) !== null
  }
  const [modal, question] = Modal.useModal()
  useEffect(() => {
    const ask = async (): Promise<boolean> =>
      !isTyped() ||
      (await modal.confirm({
        title: text.leave,
        content: text.leaveHint,
        okText: text.leaveYes,
        cancelText: text.leaveNo,
      }))
    desk.askToLeave = ask
    return () => {
      if (desk.askToLeave === ask) desk.askToLeave = null
    }
  }, [desk, modal, text])

  const save = async (after: StationFormValues): Promise<boolean> => {
    const difference = differenceOf(base.current, after)
    if (!difference) {
      showToast({ text: text.nothingChanged })
      return false
    }
    const saved = await desk.stations.edit(id, after.name, difference.before, difference.after)
    setTheirs(null)
    if (!saved && (desk.now.stations.get(id)?.version ?? version) > version) {
      const { data } = await askAnew(StationHistoryDocument, { id })
      const states = data?.station?.history.edges.map(({ node }) => node) ?? []
      setTheirs(states.filter(state => state.version > version))
    }
    return saved
  }

  return (
    <>
      {question}
      {theirs && theirs.length > 0 && (
        <Alert
          className={css.alert ?? ''}
          type="warning"
          showIcon
          role="alert"
          title={text.conflict}
          description={
            <>
              {text.conflictHint}
              {theirs.map(state => (
                <StateLines key={state.version} state={state} divisions={divisions} />
              ))}
            </>
          }
        />
      )}
      <PlaceField
        place={placeOf(station.location)}
        move={place => desk.move(id, place)}
        help={text.placeHelp}
        isWithoutPath={station.joinsPaths === false}
      />
      <StationForm
        form={form}
        initial={base.current}
        divisions={[...divisions.values()].filter(({ code }) => mayKeep(viewer, code))}
        divisionByPlace={false}
        today={today}
        areaNote={(kind, divisionCode, area) => {
          const norm = normFor(norms, kind, divisionCode ?? station.divisionCode)
          if (norm === null) return null
          const isBelow = area !== null && area < norm
          return isBelow ? (
            <span className={css.below}>{stationText.areaBelow(formatArea(norm, language))}</span>
          ) : (
            stationText.areaNorm(formatArea(norm, language))
          )
        }}
        save={save}
        cancel={() => desk.show(null)}
      />
    </>
  )
}
