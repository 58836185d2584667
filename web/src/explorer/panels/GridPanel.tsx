import type { Band } from '@geyi/shared/problems'
import { Alert, Skeleton, Tag } from 'antd'
import type { ReactNode } from 'react'
import { ExplorerGridDocument, useQuery } from '../../api/index.ts'
import { frameTexts } from '../../frame/frame.texts.ts'
import { StationPin } from '../../map/places.ts'
import type { Station } from '../../stations/stationStore.ts'
import { Facts, Figures } from '../../ui/Figures.tsx'
import css from '../../ui/Panel.module.css'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea, formatDay } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { AsOf } from '../ground/loadGround.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { PlaceList } from './PlaceList.tsx'

interface GridPanelProps {
  readonly code: string
  readonly day: AsOf
  readonly band: Band | undefined
  readonly stations: readonly Station[]
  readonly goToStation: (id: string) => void
  /** What changes there. */
  readonly children: ReactNode
}

/** A grid: households against the band, people in charge, what is wrong with it. */
export function GridPanel({ code, day, band, stations, goToStation, children }: GridPanelProps) {
  const text = useText(plannerTexts)
  const frame = useText(frameTexts)
  const language = useLanguage()
  const nameOf = useName()
  const [{ data, fetching }] = useQuery({
    query: ExplorerGridDocument,
    variables: { code, asOf: day },
    requestPolicy: 'cache-and-network',
  })
  const grid = data?.grid?.code === code ? data.grid : null
  if (!grid) return fetching ? <Skeleton active className={css.skeleton ?? ''} /> : null
  const count = (number: number) => formatCount(number, language)
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
          [text.households, count(grid.households)],
          [text.population, count(grid.population)],
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
      {children}
      <h3 className={css.heading}>{text.stationsHere(count(stations.length))}</h3>
      <PlaceList
        empty={text.noStations}
        lines={stations.map(station => ({
          key: station.id,
          sign: <StationPin kind={station.kind} />,
          name: nameOf(station),
          go: () => goToStation(station.id),
        }))}
      />
    </>
  )
}
