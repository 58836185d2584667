import { Button, Checkbox, Segmented } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { NumberField } from '../../../ui/field/NumberField.tsx'
import { formatCount } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { isSpecial, netsIn, numbersFor } from '../desk/scope.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import { Trouble } from '../parts/Trouble.tsx'
import css from '../parts/Zoning.module.css'
import { LockList } from './LockList.tsx'
import { NetsField } from './NetsField.tsx'
import { ScopeField } from './ScopeField.tsx'

const MODES = ['ANEW', 'REBALANCE', 'MERGE'] as const

/** What is wanted of the ground. */
export function WishForm(props: ZoningProps) {
  const { desk, zoning } = props
  const text = useText(zoningTexts)
  const language = useLanguage()
  const { wish, isStarting } = useStore(zoning, state => state)
  const unsaved = useStore(desk, state => state.unsaved)
  // The grids that it is about are the draft’s and the selection’s.
  useStore(desk, state => state.coverage)
  useStore(desk, state => state.selected)
  const count = (number: number) => formatCount(number, language)
  const departments = (useStore(props.nets, state => state.nets) ?? []).map(({ department }) => department)
  const lacksNets = wish.mode === 'MERGE' && netsIn(wish, departments).length === 0
  const grids = zoning.grids()
  const free = grids.filter(grid => !isSpecial(grid) && !wish.locked.includes(grid.id))
  const { min, max } = desk.band!
  const { households, fewest, greatest } = numbersFor(free, id => desk.census.count(id).households, desk.band!)
  const isOutside = wish.mode === 'ANEW' && wish.zones !== null && (wish.zones < fewest || wish.zones > greatest)
  return (
    <form
      className={css.form}
      onSubmit={event => {
        event.preventDefault()
        props.look(
          free.flatMap(({ boundary }) => boundary),
          desk.now.selected,
        )
        void zoning.start()
      }}
    >
      <p className={css.note}>{text.hint}</p>
      <ScopeField {...props} grids={grids} />
      {grids.length > 0 && <LockList {...props} grids={grids} />}
      <div className={css.field}>
        <span id="zoning-mode">{text.mode}</span>
        <Segmented
          block
          aria-labelledby="zoning-mode"
          value={wish.mode}
          onChange={mode => zoning.wish({ mode })}
          options={MODES.filter(mode => mode !== 'MERGE' || departments.length > 0).map(mode => ({
            value: mode,
            label: text.modeOf[mode],
          }))}
        />
        <small className={css.note}>{text.modeHint[wish.mode]}</small>
      </div>
      {wish.mode === 'MERGE' && <NetsField zoning={zoning} departments={departments} />}
      {free.length > 0 && (
        <p className={css.numbers} role="status">
          {fewest <= greatest
            ? text.numbers(count(households), fewest, greatest)
            : text.noNumber(count(households), fewest, greatest)}
          {isOutside && <small className={css.warning}>{text.outside(wish.zones!, fewest, greatest)}</small>}
          <small className={css.note}>{text.band(count(min), count(max))}</small>
        </p>
      )}
      <div className={css.pair}>
        {wish.mode === 'ANEW' && (
          <div className={css.field}>
            <label htmlFor="zoning-zones">{text.zones}</label>
            <NumberField
              id="zoning-zones"
              least={1}
              most={1000}
              precision={0}
              value={wish.zones}
              placeholder={text.zonesFound}
              onChange={zones => zoning.wish({ zones })}
            />
          </div>
        )}
        <div className={css.field}>
          <label htmlFor="zoning-seed">{text.seed}</label>
          <NumberField
            id="zoning-seed"
            least={1}
            most={1_000_000}
            precision={0}
            value={wish.seed}
            onChange={seed => zoning.wish({ seed: seed ?? 1 })}
          />
        </div>
      </div>
      <Checkbox checked={wish.followRoads} onChange={({ target }) => zoning.wish({ followRoads: target.checked })}>
        {text.followRoads}
      </Checkbox>
      <Trouble zoning={zoning} />
      {unsaved > 0 && <p className={css.note}>{text.unsaved}</p>}
      <div className={css.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          loading={isStarting}
          disabled={free.length === 0 || unsaved > 0 || lacksNets}
        >
          {text.start}
        </Button>
      </div>
    </form>
  )
}
