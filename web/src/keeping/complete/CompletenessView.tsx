import { districtOf } from '@geyi/shared/codes'
import { Alert, Button, Select, Skeleton } from 'antd'
import { useState } from 'react'
import type { DivisionLevel, StationGap } from '../../api/index.ts'
import { mayKeep } from '../../frame/account/rights.ts'
import { csvFile, saveFile } from '../../frame/files/saveFile.ts'
import { csvOf } from '../../frame/files/writeTable.ts'
import { kindName, StationPin } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { EVERYTHING, type Filter, filtered } from '../desk/filter.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { todayOf } from '../desk/keepingState.ts'
import css from './Complete.module.css'
import { completeTexts } from './complete.texts.ts'
import { lackingTable } from './lackingTable.ts'
import { NormsForm } from './NormsForm.tsx'
import { type Completeness, useCompleteness } from './useCompleteness.ts'

interface CompletenessViewProps {
  readonly desk: KeepingDesk
  /** Leads to the table. */
  readonly toTable: () => void
}

const LEVELS: readonly DivisionLevel[] = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY']

/** What is missing of 1+8+59+N: which levels lack their centre, what open stations lack. */
export function CompletenessView({ desk, toTable }: CompletenessViewProps) {
  const text = useText(completeTexts)
  const { failed, failedHint, retry: again } = useText(keepingTexts)
  const nameOf = useName()
  const viewer = useStore(desk, state => state.viewer)
  const divisions = useStore(desk, state => state.divisions)
  const stations = useStore(desk, state => state.stations)
  const norms = useStore(desk, state => state.norms)
  const today = useStore(desk, todayOf)
  const language = useLanguage()
  const choices = [...divisions.values()].filter(({ level }) => LEVELS.includes(level))
  const [chosen, setWithin] = useState<string | null>(null)
  const within = chosen ?? choices[0]?.code ?? ''
  const asked = useCompleteness(within, stations, norms)
  const district = districtOf(within)

  const see = (part: Partial<Filter>): void => {
    desk.filter({ ...EVERYTHING, within, statuses: ['OPEN'], ...part })
    toTable()
  }
  const saveList = ({ withoutCenter }: Completeness): void => {
    const open = filtered(stations.values(), { ...EVERYTHING, within, statuses: ['OPEN'] }, norms, today)
    const lacking = { divisions: withoutCenter.edges.map(({ node }) => node), stations: open, norms, day: today }
    saveFile(`${text.file(within)}-${today}.csv`, csvFile(csvOf(lackingTable(lacking, language))))
  }
  return (
    <main className={css.view}>
      <Select
        className={css.where ?? ''}
        aria-label={text.within}
        showSearch={{ optionFilterProp: 'label' }}
        value={within}
        onChange={setWithin}
        options={choices.map(division => ({ value: division.code, label: nameOf(division) }))}
      />
      {asked.state === 'failed' ? (
        <Alert
          type="warning"
          showIcon
          title={failed}
          description={failedHint}
          action={<Button onClick={asked.retry}>{again}</Button>}
        />
      ) : asked.state === 'ready' ? (
        <>
          <Centers completeness={asked.completeness} see={see} />
          <section className={css.box} aria-labelledby="gaps">
            <h2 id="gaps">{text.gaps}</h2>
            <p className={css.note}>{text.gapsHint}</p>
            <Gaps completeness={asked.completeness} see={see} />
            <Button className={css.list ?? ''} onClick={() => saveList(asked.completeness)}>
              {text.saveList}
            </Button>
          </section>
        </>
      ) : (
        <Skeleton active />
      )}
      <section className={css.box} aria-labelledby="norms">
        <h2 id="norms">{text.norms}</h2>
        <NormsForm
          key={`${district} ${norms.get(district)?.version}`}
          district={district}
          norms={norms.get(district) ?? {}}
          mayChange={mayKeep(viewer, district)}
          changed={next => desk.setNorms(district, next)}
          outdated={() => void desk.reload()}
        />
      </section>
    </main>
  )
}

interface PartProps {
  readonly completeness: Completeness
  readonly see: (part: Partial<Filter>) => void
}

/** The formula, and the divisions that lack their centre. */
function Centers({ completeness, see }: PartProps) {
  const text = useText(completeTexts)
  const language = useLanguage()
  const nameOf = useName()
  const count = (number: number) => formatCount(number, language)
  const { centers, stations, withoutCenter } = completeness
  const posts = stations.filter(({ kind }) => !kind.endsWith('_CENTER'))
  const lacking = withoutCenter.edges.map(({ node }) => node)
  return (
    <section className={css.box} aria-label={text.title}>
      <p className={css.formula}>
        {[...centers.map(({ divisions }) => count(divisions)), 'N'].join(' + ')} <small>{text.formulaHint}</small>
      </p>
      <ul className={css.levels}>
        {centers.map(({ level, divisions, withCenter }) => (
          <li key={level} data-missing={withCenter < divisions || undefined}>
            <span>{text.level[level]}</span>
            <strong>{text.of(count(withCenter), count(divisions))}</strong>
            <small>{withCenter < divisions ? text.missing(count(divisions - withCenter)) : text.complete}</small>
          </li>
        ))}
        <li>
          <span>{text.posts}</span>
          <strong>{count(posts.reduce((sum, { count }) => sum + count, 0))}</strong>
          <small className={css.kinds}>
            {posts.map(({ kind, count: number }) => (
              <button key={kind} type="button" onClick={() => see({ kinds: [kind] })}>
                <StationPin kind={kind} width={12} /> {kindName(kind, language)} {count(number)}
              </button>
            ))}
          </small>
        </li>
      </ul>
      <h2>{text.without}</h2>
      {lacking.length === 0 ? (
        <p className={css.note}>{text.withoutNone}</p>
      ) : (
        <ul className={css.lacking}>
          {lacking.map(division => (
            <li key={division.id}>
              <button
                type="button"
                aria-label={text.stationsOf(nameOf(division))}
                onClick={() => see({ within: division.code, statuses: [] })}
              >
                {nameOf(division)} <small className={css.level}>{text.level[division.level]}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {withoutCenter.totalCount > lacking.length && (
        <p className={css.note}>{text.andMore(count(withoutCenter.totalCount - lacking.length))}</p>
      )}
    </section>
  )
}

/** What open stations lack; each line leads to their rows. */
function Gaps({ completeness, see }: PartProps) {
  const text = useText(completeTexts)
  const { gap: names } = useText(keepingTexts)
  const language = useLanguage()
  return (
    <ul className={css.gaps}>
      {completeness.gaps.map(({ gap, count }: { gap: StationGap; count: number }) => (
        <li key={gap}>
          <button type="button" disabled={count === 0} onClick={() => see({ gaps: [gap] })}>
            <span>
              {names[gap]}
              {gap === 'NO_PATH' && count > 0 && <small className={css.hint}>{text.noPathHint}</small>}
            </span>
            <b>{count === 0 ? text.none : text.count(formatCount(count, language))}</b>
          </button>
        </li>
      ))}
    </ul>
  )
}
