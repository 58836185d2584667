import { Button, Input, Select, Tag } from 'antd'
import { type ReactNode, useState } from 'react'
import type { StationGap, StationKind, StationStatus } from '../../api/index.ts'
import { kindName, STATION_KINDS } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import { useClear } from '../../ui/field/useClear.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { EVERYTHING } from '../desk/filter.ts'
import { GAPS } from '../desk/gaps.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import css from './StationTable.module.css'

interface FilterBarProps {
  readonly desk: KeepingDesk
  /** How many the filter lets through. */
  readonly shown: number
  /** What is done with all of them, where a phone has room for it. */
  readonly children: ReactNode
}

const STATUSES: readonly StationStatus[] = ['OPEN', 'CLOSED_FOR_WORKS', 'PLANNED', 'CLOSED']

/** What is asked for: words, kinds, status, what is missing, where. */
export function FilterBar({ desk, shown, children }: FilterBarProps) {
  const text = useText(keepingTexts)
  const stationText = useText(stationTexts)
  const language = useLanguage()
  const nameOf = useName()
  const filter = useStore(desk, state => state.filter)
  const all = useStore(desk, state => state.stations.size)
  const divisions = useStore(desk, state => state.divisions)
  // Where no district has a walking network, nobody can say what is on none of its paths.
  const isWalked = useStore(desk, state =>
    [...state.stations.values()].some(one => typeof one.joinsPaths === 'boolean'),
  )
  const gaps = GAPS.filter(gap => gap !== 'NO_PATH' || isWalked)
  const narrow = useNarrow()
  const [unfolded, setUnfolded] = useState(false)
  const asked = [filter.within, ...filter.kinds, ...filter.statuses, ...filter.gaps].filter(Boolean).length
  const clear = useClear()
  const several = { mode: 'multiple', allowClear: clear, maxTagCount: 'responsive', className: css.choice! } as const
  return (
    <search className={css.bar} aria-label={text.search}>
      <Input
        className={css.text ?? ''}
        allowClear={clear}
        aria-label={text.search}
        placeholder={text.searchPlaceholder}
        value={filter.text}
        onChange={({ target }) => desk.filter({ text: target.value })}
      />
      {narrow && (
        <Button aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {text.filters(asked)}
        </Button>
      )}
      {(!narrow || unfolded) && (
        <>
          <Select<string | null>
            className={css.choice ?? ''}
            allowClear={clear}
            aria-label={text.within}
            placeholder={text.within}
            showSearch={{ optionFilterProp: 'label' }}
            value={filter.within}
            onChange={within => desk.filter({ within: within ?? null })}
            options={[...divisions.values()].map(division => ({ value: division.code, label: nameOf(division) }))}
            popupMatchSelectWidth={false}
          />
          <Select<StationKind[]>
            {...several}
            aria-label={text.kinds}
            placeholder={text.kinds}
            value={[...filter.kinds]}
            onChange={kinds => desk.filter({ kinds })}
            options={STATION_KINDS.map(value => ({ value, label: kindName(value, language) }))}
            popupMatchSelectWidth={false}
          />
          <Select<StationStatus[]>
            {...several}
            aria-label={text.statuses}
            placeholder={text.statuses}
            value={[...filter.statuses]}
            onChange={statuses => desk.filter({ statuses })}
            options={STATUSES.map(value => ({ value, label: stationText.statusOf[value] }))}
            popupMatchSelectWidth={false}
          />
          <Select<StationGap[]>
            {...several}
            aria-label={text.gaps}
            placeholder={text.gaps}
            value={[...filter.gaps]}
            onChange={gaps => desk.filter({ gaps })}
            options={gaps.map(value => ({ value, label: text.gap[value] }))}
            popupMatchSelectWidth={false}
          />
        </>
      )}
      {filter.ids && (
        <Tag closable onClose={() => desk.filter({ ids: null })}>
          {text.onlyThese}
        </Tag>
      )}
      <span className={css.count} role="status">
        {text.shown(formatCount(shown, language), formatCount(all, language))}
      </span>
      {shown < all && (
        <Button type="link" size="small" onClick={() => desk.filter(EVERYTHING)}>
          {text.showAll}
        </Button>
      )}
      {narrow && unfolded && children}
    </search>
  )
}
