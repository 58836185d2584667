import { useEffect, useRef } from 'react'
import panel from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { AtWork } from './AtWork.tsx'
import { zoningTexts } from './desk/zoning.texts.ts'
import type { ZoningProps } from './desk/zoningProps.ts'
import { isAtWork } from './desk/zoningState.ts'
import { Ended } from './Ended.tsx'
import { Outcome } from './outcome/Outcome.tsx'
import css from './parts/Zoning.module.css'
import { WishForm } from './wish/WishForm.tsx'

/** Grids that propose themselves: what is wanted, how far the search is, and what was found. */
export function ZoningPanel(props: ZoningProps) {
  const { desk, zoning } = props
  const text = useText(zoningTexts)
  const hasRun = useStore(zoning, state => state.run !== null)
  const atWork = useStore(zoning, isAtWork)
  const hasResult = useStore(zoning, state => Boolean(state.job?.result))
  const heading = useRef<HTMLHeadingElement>(null)
  const stage = !hasRun ? 'wish' : atWork ? 'work' : hasResult ? 'outcome' : 'ended'
  const before = useRef(stage)
  useEffect(() => {
    zoning.look(true)
    return () => zoning.look(false)
  }, [zoning])
  // What had the focus is gone with the stage before.
  useEffect(() => {
    if (before.current !== stage) heading.current?.focus({ preventScroll: true })
    before.current = stage
  }, [stage])
  if (!desk.band) return <p className={panel.note}>{text.noBand}</p>
  return (
    <section className={css.zoning} aria-label={text.title}>
      <h3 ref={heading} tabIndex={-1}>
        {{ wish: text.title, work: text.atWork, ended: text.title, outcome: text.proposals }[stage]}
      </h3>
      {stage === 'wish' && <WishForm {...props} />}
      {stage === 'work' && <AtWork zoning={zoning} />}
      {stage === 'ended' && <Ended {...props} />}
      {stage === 'outcome' && <Outcome {...props} />}
    </section>
  )
}
