import { Segmented } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { placeOf } from '../../api/index.ts'
import { groundData } from '../../explorer/ground/ground.ts'
import page from '../../frame/Page.module.css'
import { addGround, type GroundLayer, shareClass, shareColour } from '../../map/ground.ts'
import { addSitePins, addStations, createMap, type GeyiMap, type SitePins, type StationLayer } from '../../map/index.ts'
import { boxAround, type MapStation, StationPin } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { nameIn } from '../../ui/words/names.ts'
import { useLanguage, usePreferences, useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useLook } from '../../ui/words/useLook.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { reachTexts } from '../desk/reach.texts.ts'
import type { ReachDesk } from '../desk/reachDesk.ts'
import { shareText } from '../desk/reachRows.ts'
import { LIMITS } from '../desk/reachServer.ts'
import type { ReachState } from '../desk/reachState.ts'
import { useRows } from '../desk/useRows.ts'
import type { SitingDesk } from '../siting/desk/sitingDesk.ts'
import css from './ReachMap.module.css'
import { ShareLegend } from './ShareLegend.tsx'
import { useSitePins } from './useSitePins.ts'
import { WalkLegend } from './WalkLegend.tsx'

interface Layers {
  readonly map: GeyiMap
  readonly ground: GroundLayer
  readonly stations: StationLayer
  readonly sites: SitePins
}

interface ReachMapProps {
  readonly desk: ReachDesk
  readonly siting: SitingDesk
  /** Whether one looks for sites. */
  readonly isSiting: boolean
}

/** Places coloured by the share of their households within the limit, with the stations that count. */
export function ReachMap({ desk, siting, isSiting }: ReachMapProps) {
  const text = useText(reachTexts)
  const element = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const theme = useTheme()
  const narrow = useNarrow()
  const { largeType } = usePreferences()
  const [layers, setLayers] = useState<Layers | null>(null)
  const { settings, ground, stations, limit, level, selected, question, drawn, areas } = useStore(desk, state => state)
  // Without figures there is nothing that colours could mean.
  const isUnknown = useStore(desk, ({ answer }) => answer.state === 'failed')
  const rows = useRows(desk)
  const band = LIMITS.indexOf(limit)
  const byCode = useMemo(() => new Map(rows.map(row => [row.code, row])), [rows])
  const describe = (code: string): string => {
    const row = byCode.get(code)
    if (!row) return ''
    const [part, whole] = [row.within[band]!, row.households]
    const count = (number: number) => formatCount(number, language)
    return text.describe(row.name, shareText(part, whole), count(part), count(whole))
  }
  const latest = useRef(describe)
  latest.current = describe

  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const map = createMap(element.current!, {
      theme,
      locale: language,
      box: desk.now.settings?.extent ?? null,
      insets: narrow ? { bottom: 72 } : {},
      zoomButtons: narrow ? false : 'topright',
      onPress: place => (siting.now.isPicking ? siting.pick(place) : desk.select(ground.at(place)?.code ?? null)),
    })
    const stations: StationLayer = addStations(map, {
      roomy: true,
      inert: true,
      locale: language,
      onDrawn: () => ground?.redraw(),
    })
    const ground: GroundLayer = addGround(map, {
      theme,
      locale: language,
      stations,
      describe: code => latest.current(code),
    })
    const sites = addSitePins(map, id => {
      if (siting.now.run) siting.choose(id)
      else siting.unpick(Number(id))
    })
    siting.centre = () => map.view()
    setLayers({ map, ground, stations, sites })
    return () => {
      siting.centre = () => null
      sites.remove()
      ground.remove()
      stations.remove()
      map.remove()
      setLayers(null)
    }
  }, [desk, siting])

  useLook(layers)
  useEffect(() => layers?.map.setBackground(settings ?? {}), [layers, settings])
  const whole = question ? ground.divisions.get(question.within) : undefined
  const sample = whole?.sample ?? false
  useEffect(() => layers?.map.setSample(sample), [layers, sample])
  const data = useMemo(() => groundData(ground, division => nameIn(language, division)), [ground, language])
  useEffect(() => layers?.ground.set(data), [layers, data])
  // Who looks for sites wants to see just where those live who are not covered.
  const shown = isSiting ? 'grid' : level
  const shades = useMemo(() => {
    const colours = new Map<string, string>()
    for (const row of rows) {
      if (row.level !== shown) continue
      const found = shareClass(row.within[band]!, row.households)
      if (found !== null) colours.set(row.code, shareColour(found, theme))
    }
    return colours
  }, [rows, shown, band, theme])
  useEffect(() => layers?.ground.shade(shades), [layers, shades])
  const isDrawn = drawn === 'areas' && !isSiting
  const walks = isDrawn ? (areas === 'failed' ? [] : (areas ?? [])) : null
  useEffect(() => layers?.ground.drawWalks(walks), [layers, isDrawn, areas])
  const pins = useMemo(
    () =>
      stations.map(
        (station): MapStation => ({
          id: station.id,
          kind: station.kind,
          planned: station.status === 'PLANNED',
          name: nameIn(language, station),
          ...placeOf(station.location),
        }),
      ),
    [stations, language],
  )
  useEffect(() => layers?.stations.set(pins), [layers, pins])

  useSitePins(desk, siting, isSiting, layers)
  const isPicking = useStore(siting, state => state.isPicking) && isSiting

  const boundary = whole?.boundary
  useEffect(() => {
    if (layers && boundary) layers.map.fit(boxAround(boundary), { animate: false })
  }, [layers, boundary])
  useEffect(() => {
    layers?.ground.select(selected)
    if (!layers || selected === null) return
    const { divisions, grids } = desk.now.ground
    const shape = (divisions.get(selected) ?? grids.get(selected))?.boundary
    if (shape) layers.map.fit(boxAround(shape), { maxZoom: 16 })
  }, [desk, layers, selected])

  return (
    <div className={page.mapArea} data-picking={isPicking || undefined}>
      <div ref={element} className={`${page.map} ${css.map}`} />
      {!isUnknown && (
        <Legend isFolded={narrow && largeType}>
          {!isSiting && (
            <Segmented<ReachState['drawn']>
              size="small"
              className={css.choice ?? ''}
              aria-label={text.colours}
              value={drawn}
              onChange={next => desk.draw(next)}
              options={(['shares', 'areas'] as const).map(value => ({ value, label: text.coloursOf[value] }))}
            />
          )}
          {isDrawn ? <WalkLegend state={areas} retry={() => desk.draw('areas')} /> : <ShareLegend limit={limit} />}
          {question?.planned && (
            <p className={css.planned}>
              <span className="geyi-station is-planned">
                <StationPin kind="SERVICE_STATION" width={14} />
              </span>
              {text.legendPlanned}
            </p>
          )}
        </Legend>
      )}
    </div>
  )
}

/** What the colours mean. In large type on a phone it is folded away, as it would cover the map. */
function Legend({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  const text = useText(reachTexts)
  if (!isFolded)
    return (
      <section className={css.legend} aria-label={text.legend} data-covers-map>
        {children}
      </section>
    )
  return (
    <details className={css.legend} data-covers-map>
      <summary>{text.legend}</summary>
      {children}
    </details>
  )
}
