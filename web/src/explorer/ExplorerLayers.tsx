import { LayerBox } from '../frame/layers/LayerBox.tsx'
import css from '../frame/layers/Legend.module.css'
import { Legend } from '../frame/layers/Legend.tsx'
import { paletteOf } from '../map/ground.ts'
import { kindName, STATION_KINDS, StationPin } from '../map/places.ts'
import { useStore } from '../state/useStore.ts'
import { useLanguage, useTheme } from '../ui/words/preferences.ts'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import { LAYERS, type LayerName } from './desk/address.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { districtOf } from './desk/explorerState.ts'
import { plannerTexts } from './ground/planner.texts.ts'

/** What is shown on the map, and what it means. */
export function ExplorerLayers({ desk }: { desk: ExplorerDesk }) {
  const text = useText(plannerTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const { boundary } = paletteOf(useTheme())
  const hidden = useStore(desk, state => state.hidden)
  const band = useStore(desk, districtOf)?.householdBand ?? undefined
  const isHidden = (layer: LayerName) => hidden.includes(layer)
  return (
    <LayerBox
      layers={LAYERS}
      words={text.layer}
      isHidden={isHidden}
      toggle={layer => desk.toggle(layer)}
      open={!narrow}
    >
      {!isHidden('households') && <Legend band={band} />}
      <section className={css.lines} aria-label={text.boundaries}>
        {(['district', 'subdistrict', 'community', 'grid'] as const).map(level => (
          <p key={level}>
            <svg width="28" height="8" aria-hidden="true">
              <line x1="1" x2="27" y1="4" y2="4" stroke={boundary} data-level={level} />
            </svg>
            {text.level[level]}
          </p>
        ))}
      </section>
      {!isHidden('stations') && (
        <ul className={css.kinds}>
          {STATION_KINDS.map(kind => (
            <li key={kind}>
              <StationPin kind={kind} width={15} />
              {kindName(kind, language)}
            </li>
          ))}
        </ul>
      )}
    </LayerBox>
  )
}
