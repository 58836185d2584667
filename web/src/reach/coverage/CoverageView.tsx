import { districtOf } from '@geyi/shared/codes'
import { Alert, Button, Segmented, Spin } from 'antd'
import { useMemo, useState } from 'react'
import { at } from '../../address/prefix.ts'
import { mayBringGround } from '../../frame/account/rights.ts'
import { csvFile, saveFile } from '../../frame/files/saveFile.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import { LIMITS } from '../desk/reachServer.ts'
import { type Level, levelsBelow, reachedOf } from '../desk/reachState.ts'
import { reachTable } from '../desk/reachTable.ts'
import { useRows } from '../desk/useRows.ts'
import css from './Coverage.module.css'
import { CoverageTable } from './CoverageTable.tsx'
import { NotMeasured } from './NotMeasured.tsx'
import { Totals } from './Totals.tsx'
import { UncoveredList } from './UncoveredList.tsx'

/** Households within minutes on foot: of the whole, in a table by level, and where those live who are not covered. */
export function CoverageView({ desk }: { desk: ReachDesk }) {
  const text = useText(reachTexts)
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const question = useStore(desk, state => state.question)!
  const answer = useStore(desk, state => state.answer)
  const reached = useStore(desk, reachedOf)
  const level = useStore(desk, state => state.level)
  const limit = useStore(desk, state => state.limit)
  const division = useStore(desk, state => state.divisions.get(question.within))
  const viewer = useStore(desk, state => state.viewer)
  const rows = useRows(desk)
  const [isUncovered, setUncovered] = useState(false)
  const ofLevel = useMemo(() => rows.filter(row => row.level === level), [rows, level])
  const inCommunities = useMemo(
    () => rows.reduce((sum, row) => (row.level === 'community' ? sum + row.households : sum), 0),
    [rows],
  )
  // Where there are no grids, communities say where those live who are not covered.
  const finest = useMemo(() => (rows.some(row => row.level === 'grid') ? 'grid' : 'community'), [rows])
  if (answer.state === 'failed') return <NotMeasured desk={desk} trouble={answer.trouble} />
  if (!reached)
    return (
      <p className={css.waiting} role="status">
        <Spin /> {text.measuring}
      </p>
    )
  const { total } = reached
  if (total.households === 0)
    return (
      <Alert
        className={css.notice ?? ''}
        type="info"
        showIcon
        title={text.noBuildings}
        description={text.noBuildingsHint}
        action={
          mayBringGround(viewer, districtOf(question.within)) ? (
            <Button type="primary" href={at(`/import?kind=BUILDINGS&district=${districtOf(question.within)}`)}>
              {text.toImport}
            </Button>
          ) : (
            <Button onClick={() => desk.ask({})}>{text.retry}</Button>
          )
        }
      />
    )
  const count = (number: number) => formatCount(number, language)
  return (
    <div className={css.view} aria-busy={answer.state === 'measuring'}>
      <Totals total={total} limit={limit} choose={next => desk.setLimit(next)} />
      {answer.state === 'measuring' && (
        <p className={css.again} role="status">
          <Spin size="small" /> {text.measuring}
        </p>
      )}
      {total.householdsWithoutPath === total.households && answer.state === 'ready' ? (
        <Alert className={css.notice ?? ''} type="warning" showIcon title={text.noStations} />
      ) : (
        total.householdsWithoutPath > 0 && (
          <p className={css.note}>{text.withoutPath(count(total.householdsWithoutPath))}</p>
        )
      )}
      {total.households > inCommunities && (
        <p className={css.note}>{text.nowhere(count(total.households - inCommunities))}</p>
      )}
      <div className={css.tools}>
        <Segmented<Level | 'uncovered'>
          aria-label={text.levels}
          value={isUncovered ? 'uncovered' : level}
          onChange={next => {
            setUncovered(next === 'uncovered')
            desk.setLevel(next === 'uncovered' ? finest : next)
          }}
          options={[
            ...levelsBelow(question.within).map(value => ({ value, label: text.level[value] })),
            { value: 'uncovered', label: text.uncovered },
          ]}
        />
        <Button
          aria-label={text.csvSave}
          onClick={() =>
            saveFile(
              text.csvName(division ? nameOf(division) : question.within),
              csvFile(reachTable(isUncovered ? ofLevel : rows, language)),
            )
          }
        >
          {narrow ? 'CSV' : text.csvSave}
        </Button>
      </div>
      {isUncovered ? (
        <UncoveredList desk={desk} rows={ofLevel} level={finest} band={LIMITS.indexOf(limit)} limit={limit} />
      ) : (
        <CoverageTable desk={desk} rows={ofLevel} band={LIMITS.indexOf(limit)} />
      )}
    </div>
  )
}
