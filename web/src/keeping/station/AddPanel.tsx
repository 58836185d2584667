import { Button } from 'antd'
import type { Place } from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import frame from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { StationForm } from '../../stations/form/StationForm.tsx'
import { stationTexts } from '../../stations/stations.texts.ts'
import { useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { PlaceField } from './PlaceField.tsx'
import css from './SidePanel.module.css'

interface AddPanelProps {
  readonly desk: KeepingDesk
  readonly place: Place
}

/** The form for a station that is new. */
export function AddPanel({ desk, place }: AddPanelProps) {
  const text = useText(keepingTexts)
  const { newStation } = useText(stationTexts)
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const cancel = () => desk.begin(null)
  return (
    <section className={css.panel} aria-label={newStation}>
      <header className={css.head}>
        <div className={css.title}>
          <h2>{newStation}</h2>
        </div>
        <Button size="small" type="text" aria-label={text.close} onClick={cancel}>
          ✕
        </Button>
      </header>
      <div className={frame.body}>
        <PlaceField place={place} move={to => desk.addAt(to)} help={text.placeHelpNew} />
        <StationForm
          initial={{ kind: 'RED_POST', accessible: null }}
          divisions={[...divisions.values()].filter(({ code }) => mayKeep(viewer, code))}
          divisionByPlace
          save={({ divisionCode, ...values }) => desk.add({ ...values, ...(divisionCode ? { divisionCode } : {}) })}
          cancel={cancel}
        />
      </div>
    </section>
  )
}
