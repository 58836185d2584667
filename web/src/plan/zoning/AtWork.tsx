import { Button, Progress } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { zoningTexts } from './desk/zoning.texts.ts'
import type { ZoningDesk } from './desk/zoningDesk.ts'
import { Trouble } from './parts/Trouble.tsx'
import css from './parts/Zoning.module.css'

/** How far the search is, with an end on demand. */
export function AtWork({ zoning }: { zoning: ZoningDesk }) {
  const text = useText(zoningTexts)
  const job = useStore(zoning, state => state.job)
  const zones = job?.preview?.zones
  return (
    <>
      <Progress aria-label={text.atWork} percent={Math.floor((job?.progress ?? 0) * 100)} status="active" />
      <p role="status">{text.step[job?.message ?? ''] ?? text.step.Searching}</p>
      {zones && zones.length > 0 && <p>{text.soFar(zones.length, zones.filter(({ inBand }) => inBand).length)}</p>}
      <p className={css.note}>{text.goesOn}</p>
      <Trouble zoning={zoning} />
      <div className={css.buttons}>
        <Button onClick={() => void zoning.cancel()}>{text.cancel}</Button>
      </div>
    </>
  )
}
