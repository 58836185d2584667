import { communityOf, gridNameIn } from '@geyi/shared/codes'
import { isOutOfBand } from '@geyi/shared/problems'
import { Skeleton, Tabs } from 'antd'
import { ExplorerDivisionDocument, useQuery } from '../../api/index.ts'
import { mayExport } from '../../frame/account/rights.ts'
import { Figures } from '../../frame/Figures.tsx'
import { ExportForm } from '../../frame/files/making/ExportForm.tsx'
import { frameTexts } from '../../frame/frame.texts.ts'
import css from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { ExplorerDesk } from '../desk/explorerDesk.ts'
import { dayShown, districtOf, groundOf } from '../desk/explorerState.ts'
import { childrenOf, type PlaceItem } from '../ground/ground.ts'
import { plannerTexts } from '../ground/planner.texts.ts'
import { PlaceChanges } from './PlaceChanges.tsx'
import { type PlaceLine, PlaceList } from './PlaceList.tsx'
import { StationFormula } from './StationFormula.tsx'
import { StationList } from './StationList.tsx'

interface DivisionPanelProps {
  readonly desk: ExplorerDesk
  readonly place: PlaceItem
}

/** A district, subdistrict or community: its figures, and everything in it as lists. */
export function DivisionPanel({ desk, place }: DivisionPanelProps) {
  const text = useText(plannerTexts)
  const frame = useText(frameTexts)
  const language = useLanguage()
  const nameOf = useName()
  const day = useStore(desk, dayShown)
  const viewer = useStore(desk, state => state.viewer)
  const ground = useStore(desk, groundOf)
  const band = useStore(desk, districtOf)?.householdBand
  const stations = useStore(desk, state => state.stations)
  const [{ data }] = useQuery({ query: ExplorerDivisionDocument, variables: { code: place.code, asOf: day } })
  const division = data?.division
  const count = (number: number) => formatCount(number, language)
  const { code, level } = place
  const grids = [...ground.grids.values()].filter(grid => grid.code.startsWith(code))
  const outOfBand = band ? grids.filter(grid => isOutOfBand(band, grid)) : []
  const here = [...stations.values()].filter(station => station.divisionCode.startsWith(code))

  /** Where nobody has counted, nobody is not 0. */
  const counted = (number: number) => (band || number > 0 ? count(number) : text.notKnown)
  const householdsOf = (number: number) => (band || number > 0 ? text.hh(count(number)) : text.hhNotKnown)

  const gridLine = (gridCode: string, name: string): PlaceLine => {
    const grid = ground.grids.get(gridCode)
    return {
      key: gridCode,
      name,
      go: () => desk.goTo(gridCode),
      detail: grid ? (grid.kind === 'SPECIAL' ? frame.special : householdsOf(grid.households)) : '',
      warning: Boolean(grid && band && isOutOfBand(band, grid)),
    }
  }
  const below = childrenOf(ground, code).map((child): PlaceLine => {
    if (child.level === 'grid') return gridLine(child.code, nameOf(child))
    const held = grids.filter(grid => grid.code.startsWith(child.code)).length
    return {
      key: child.code,
      name: nameOf(child),
      detail: held > 0 ? text.gridsBelow(count(held)) : '',
      go: () => desk.goTo(child.code),
    }
  })

  return (
    <>
      {division ? (
        <>
          <Figures
            figures={[
              ...(level === 'district' ? [[text.subdistricts, count(division.summary.subdistricts)] as const] : []),
              ...(level !== 'community' ? [[text.communities, count(division.summary.communities)] as const] : []),
              [text.gridsCount, count(division.summary.grids)],
              [text.households, counted(division.summary.households)],
              [text.population, counted(division.summary.population)],
              [text.leaders, count(division.summary.gridLeaders)],
              [text.workers, count(division.summary.gridWorkers)],
              ...(division.area ? [[text.area, formatArea(division.area, language)] as const] : []),
            ]}
          />
          <StationFormula counts={division.summary.stationsByKind} />
        </>
      ) : (
        <Skeleton active className={css.skeleton ?? ''} />
      )}
      <PlaceChanges desk={desk} />
      <Tabs
        className={`${css.tabs} ${css.withList}`}
        size="small"
        key={code}
        items={[
          {
            key: 'children',
            label: text.children[level],
            children: <PlaceList lines={below} empty={text.noChildren} />,
          },
          {
            key: 'stations',
            label: text.stationsHere(count(here.length)),
            children: <StationList desk={desk} stations={here} />,
          },
          {
            key: 'outOfBand',
            label: band ? `${text.outOfBandList} (${count(outOfBand.length)})` : text.outOfBandList,
            children: (
              <PlaceList
                empty={band ? text.nothingOutOfBand : text.householdsNotKnown}
                lines={outOfBand.map(grid => {
                  const community = ground.divisions.get(communityOf(grid.code))
                  return gridLine(grid.code, `${community ? `${nameOf(community)} ` : ''}${gridNameIn(language, grid)}`)
                })}
              />
            ),
          },
        ]}
      />
      {viewer && mayExport(viewer, code) && (
        <details className={css.padded}>
          <summary>{text.exportFiles}</summary>
          <ExportForm within={code} name={nameOf(place)} day={day} box={() => desk.map.box()} />
        </details>
      )}
    </>
  )
}
