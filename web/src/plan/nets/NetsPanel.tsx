import { Button } from 'antd'
import { useStore } from '../../state/useStore.ts'
import { useText } from '../../ui/words/text.ts'
import { Crosswalk } from './crosswalk/Crosswalk.tsx'
import { Differences } from './Differences.tsx'
import { DropNet } from './DropNet.tsx'
import css from './desk/Nets.module.css'
import { netsTexts } from './desk/nets.texts.ts'
import type { NetsProps } from './desk/netsProps.ts'
import { NetList } from './NetList.tsx'
import { NetTrouble } from './NetTrouble.tsx'

/** Nets of departments beside the plan: brought, compared, made one, handed over. */
export function NetsPanel({ merge, ...props }: NetsProps & { readonly merge: () => void }) {
  const { desk, nets } = props
  const text = useText(netsTexts)
  const coverage = useStore(desk, state => state.coverage)
  const hasNets = useStore(nets, state => (state.nets?.length ?? 0) > 0)
  return (
    <section className={css.nets} aria-label={text.title}>
      <h3>{text.title}</h3>
      <p className={css.note}>{text.hint}</p>
      {desk.mayEdit && <DropNet {...props} />}
      <NetTrouble nets={nets} />
      <NetList {...props} />
      {hasNets && (
        <>
          <Differences {...props} />
          {desk.mayEdit && (
            <div className={css.buttons}>
              <Button type="primary" onClick={merge}>
                {text.merge}
              </Button>
            </div>
          )}
          <Crosswalk {...props} draft={coverage} />
        </>
      )}
    </section>
  )
}
