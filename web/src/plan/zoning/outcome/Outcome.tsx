import { Button } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { useText } from '../../../ui/words/text.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import { Trouble } from '../parts/Trouble.tsx'
import css from '../parts/Zoning.module.css'
import { Chosen } from './Chosen.tsx'
import { Obstacles } from './Obstacles.tsx'
import { Proposals } from './Proposals.tsx'
import { Slivers } from './Slivers.tsx'
import { Take } from './Take.tsx'

/** What was found: proposals to compare, the one that is looked at, and what could not be. */
export function Outcome(props: ZoningProps) {
  const { zoning, desk } = props
  const text = useText(zoningTexts)
  const { job, chosen, isStarting } = useStore(zoning, state => state)
  const unsaved = useStore(desk, state => state.unsaved)
  const result = job!.result!
  return (
    <>
      {result.proposals.length === 0 ? <p>{text.none}</p> : <Proposals {...props} result={result} />}
      <Obstacles {...props} obstacles={result.impossible} />
      {chosen !== null && <Chosen {...props} chosen={chosen} />}
      <Slivers {...props} slivers={result.slivers} />
      <Trouble zoning={zoning} />
      {unsaved > 0 && <p className={css.note}>{text.unsaved}</p>}
      <div className={css.actions}>
        <Take desk={desk} zoning={zoning} />
        <Button loading={isStarting} disabled={unsaved > 0} onClick={() => void zoning.another()}>
          {text.again}
        </Button>
        <Button onClick={() => zoning.leave()}>{text.newSearch}</Button>
      </div>
    </>
  )
}
