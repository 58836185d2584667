import { Alert, Skeleton, Tag } from 'antd'
import { useMemo } from 'react'
import { ExplorerGridDocument, useQuery } from '../../api/index.ts'
import { Facts, Figures } from '../../frame/Figures.tsx'
import { frameTexts } from '../../frame/frame.texts.ts'
import css from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea, formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import { dayShown, districtOf, groundOf } from '../desk/explorerState.ts'
import { stands } from '../ground/ground.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { PlaceChanges } from './PlaceChanges.tsx'
import { StationList } from './StationList.tsx'

interface GridPanelProps {
  readonly desk: ExplorerDesk
  readonly code: string
}

/** A grid: households against the band, people in charge, what is wrong with it. */
export function GridPanel({ desk, code }: GridPanelProps) {
  const text = useText(plannerTexts)
  const frame = useText(frameTexts)
  const language = useLanguage()
  const day = useStore(desk, dayShown)
  const band = useStore(desk, districtOf)?.householdBand
  const known = useStore(desk, groundOf).grids.get(code)
  const all = useStore(desk, state => state.stations)
  const stations = useMemo(() => [...all.values()].filter(station => stands(station, known)), [all, known])
  const [{ data, fetching }] = useQuery({
    query: ExplorerGridDocument,
    variables: { code, asOf: day },
    requestPolicy: 'cache-and-network',
  })
  const grid = data?.grid?.code === code ? data.grid : null
  if (!grid) return fetching ? <Skeleton active className={css.skeleton ?? ''} /> : null
  const count = (number: number) => formatCount(number, language)
  /** Where nobody has counted, nobody is not 0. */
  const counted = (number: number) => (band || number > 0 ? count(number) : text.notKnown)
  const few = band && grid.households < band.min
  const detail = {
    HOUSEHOLDS_OUT_OF_BAND: band
      ? few
        ? text.problemDetail.few(count(grid.households), count(band.min))
        : text.problemDetail.many(count(grid.households), count(band.max))
      : '',
    GRID_IN_PIECES: text.problemDetail.pieces,
  }
  return (
    <>
      <p className={css.tags}>
        <Tag>{text.kind[grid.kind]}</Tag>
        {band && grid.kind === 'GENERAL' && <Tag>{frame.band(band.min, band.max)}</Tag>}
      </p>
      {grid.problems.map(({ code: problem }) => (
        <Alert
          key={problem}
          className={css.alert ?? ''}
          type="warning"
          showIcon
          title={text.problem[problem]}
          description={detail[problem]}
        />
      ))}
      <Figures
        figures={[
          [text.households, counted(grid.households)],
          [text.population, counted(grid.population)],
          [text.area, formatArea(grid.area, language)],
        ]}
      />
      <Facts
        facts={[
          ...(language === 'en' ? [[text.name, grid.name] as const] : []),
          [
            text.code,
            <span key="code" className={css.code}>
              {grid.code}
            </span>,
          ],
          [
            text.leader,
            grid.leader ? (
              <>
                {grid.leader.name}
                {grid.leader.officePhone && <span className={css.phone}>{grid.leader.officePhone}</span>}
                <span className={css.since}>{text.since(formatDay(grid.leader.since, language))}</span>
              </>
            ) : (
              text.vacant
            ),
          ],
          [text.staff, text.people(count(grid.staffCount))],
          ...(grid.problems.length === 0 ? [[text.problems, text.noProblems] as const] : []),
        ]}
      />
      <PlaceChanges desk={desk} />
      <h3 className={css.heading}>{text.stationsHere(count(stations.length))}</h3>
      <StationList desk={desk} stations={stations} />
    </>
  )
}
