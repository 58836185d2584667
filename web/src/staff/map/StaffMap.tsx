import { gridNameIn } from '@geyi/shared/codes'
import { useEffect, useMemo, useRef, useState } from 'react'
import { groundData } from '../../explorer/ground/ground.ts'
import page from '../../frame/Page.module.css'
import { addGround, type GroundLayer, paletteOf, shareColour } from '../../map/ground.ts'
import { createMap, type GeyiMap } from '../../map/index.ts'
import { boxAround } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { nameIn } from '../../ui/words/names.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useLook } from '../../ui/words/useLook.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { GridRow } from '../desk/gridRows.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import type { StaffDesk } from '../desk/staffDesk.ts'
import css from './StaffMap.module.css'

interface Layers {
  readonly map: GeyiMap
  readonly ground: GroundLayer
}

/** The colour of a grid by who is missing: from ochre, where nobody is, to blue. */
const CLASSES = [
  ['ANYBODY', 0],
  ['LEADER', 1],
  ['WORKER', 2],
  ['none', 4],
] as const
const classOf = new Map<string, number>(CLASSES)

/** The grids by who is missing; one is pressed to be staffed. */
export function StaffMap({ desk, rows }: { desk: StaffDesk; rows: readonly GridRow[] }) {
  const text = useText(staffTexts)
  const element = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const theme = useTheme()
  const narrow = useNarrow()
  const [layers, setLayers] = useState<Layers | null>(null)
  const { settings, ground, within, opened, people } = useStore(desk, state => state)
  const byCode = useMemo(() => new Map(rows.map(row => [row.code, row])), [rows])
  const describe = (code: string): string => {
    const row = byCode.get(code)
    const division = ground.divisions.get(code)
    if (!row) return division ? nameIn(language, division) : ''
    const { grid, leader, workers } = row
    return text.describe(gridNameIn(language, grid), leader?.name ?? text.vacant, formatCount(workers.length, language))
  }
  const latest = useRef(describe)
  latest.current = describe

  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const map = createMap(element.current!, {
      theme,
      locale: language,
      box: desk.now.settings?.extent ?? null,
      zoomButtons: narrow ? false : 'topright',
      // From far away what is pressed is a community, and comes nearer.
      onPress: place => {
        const found = ground.at(place)
        const shape = found && desk.now.ground.divisions.get(found.code)?.boundary
        if (found?.level === 'grid') desk.press(found.code)
        else if (shape) map.fit(boxAround(shape))
      },
    })
    const ground: GroundLayer = addGround(map, { theme, locale: language, describe: code => latest.current(code) })
    setLayers({ map, ground })
    return () => {
      ground.remove()
      map.remove()
      setLayers(null)
    }
  }, [desk])

  useLook(layers)
  // On a phone the legend lies along the lower edge.
  useEffect(() => layers?.map.setInsets({ bottom: narrow ? LEGEND : 0 }), [layers, narrow])
  useEffect(() => layers?.map.setBackground(settings ?? {}), [layers, settings])
  const whole = within === null ? undefined : ground.divisions.get(within)
  const sample = whole?.sample ?? false
  useEffect(() => layers?.map.setSample(sample), [layers, sample])
  const data = useMemo(() => groundData(ground, division => nameIn(language, division)), [ground, language])
  useEffect(() => layers?.ground.set(data), [layers, data])
  const shades = useMemo(
    () => new Map(rows.map(({ code, vacancy }) => [code, shareColour(classOf.get(vacancy ?? 'none')!, theme)])),
    [rows, theme],
  )
  useEffect(() => layers?.ground.shade(shades), [layers, shades])
  const boundary = whole?.boundary
  useEffect(() => {
    if (layers && boundary) layers.map.fit(boxAround(boundary), { animate: false })
  }, [layers, boundary])
  const code =
    opened?.type === 'grid'
      ? opened.code
      : opened?.type === 'person'
        ? (people.get(opened.id)?.assignments.find(({ until }) => !until)?.gridCode ?? null)
        : null
  useEffect(() => {
    layers?.ground.select(code)
    const shape = code === null ? undefined : desk.now.ground.grids.get(code)?.boundary
    if (!layers || !shape) return
    // The map learns only then how much room the panel has left it.
    const timer = setTimeout(() => layers.map.fit(boxAround(shape), { maxZoom: 16 }), SETTLED)
    return () => clearTimeout(timer)
  }, [desk, layers, code])

  return (
    <div className={page.mapArea}>
      <div ref={element} className={`${page.map} ${css.map}`} />
      {rows.length > 0 && (
        <section
          className={css.legend}
          aria-label={text.legend}
          data-covers-map
          style={{ '--land': paletteOf(theme).land } as React.CSSProperties}
        >
          <ul>
            {CLASSES.map(([vacancy, at]) => (
              <li key={vacancy}>
                <i>
                  <b style={{ background: shareColour(at, theme) }} />
                </i>
                {vacancy === 'none' ? text.staffed : text.vacancies[vacancy]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** Pixels that the legend takes from the lower edge of a phone’s map. */
const LEGEND = 48

/** Milliseconds until a map has heard of its new size. */
const SETTLED = 60
