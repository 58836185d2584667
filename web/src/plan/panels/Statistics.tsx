import { gridsOf } from '@geyi/shared/coverage'
import { isOutOfBand } from '@geyi/shared/problems'
import type { Desk } from '../../editor/desk.ts'
import { Figures } from '../../frame/Figures.tsx'
import panel from '../../frame/Panel.module.css'
import { classBreaks, classColour, HOUSEHOLD_CLASSES } from '../../map/ground.ts'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import css from '../desk/Editor.module.css'
import { planTexts } from '../desk/plans.texts.ts'

/** How the plan's grids are spread over and around the band. */
export function Statistics({ desk }: { desk: Desk }) {
  const text = useText(planTexts)
  const language = useLanguage()
  const theme = useTheme()
  const coverage = useStore(desk, ({ coverage }) => coverage)
  const { band } = desk
  if (!band) return <p className={panel.note}>{text.householdsNotKnown}</p>
  const counts = gridsOf(coverage)
    .filter(({ kind, community }) => kind !== 'SPECIAL' && community?.startsWith(desk.rights.division))
    .map(({ id }) => desk.census.count(id).households)
  const count = (number: number) => formatCount(number, language)
  const breaks = classBreaks(band)
  const classes = HOUSEHOLD_CLASSES.map((name, i) => {
    const [from, to] = [breaks[i - 1] ?? 0, breaks[i] ?? Infinity]
    return { name, from, to, grids: counts.filter(number => number >= from && number < to).length }
  })
  const largest = Math.max(1, ...classes.map(({ grids }) => grids))
  const inBand = counts.filter(households => !isOutOfBand(band, { households })).length
  return (
    <>
      <p className={panel.note}>{text.inBandCount(count(inBand), count(counts.length))}</p>
      {counts.length > 0 && (
        <Figures
          figures={[
            [text.fewest, count(counts.reduce((fewest, number) => Math.min(fewest, number)))],
            [text.average, count(Math.round(counts.reduce((sum, number) => sum + number, 0) / counts.length))],
            [text.most, count(counts.reduce((most, number) => Math.max(most, number)))],
          ]}
        />
      )}
      <dl className={css.bars}>
        {classes.map(({ name, from, to, grids }) => (
          <div key={name}>
            <dt>
              {to === Infinity ? `≥ ${count(from)}` : from === 0 ? `< ${count(to)}` : `${count(from)}–${count(to - 1)}`}
            </dt>
            <dd>
              <span style={{ width: `${(grids / largest) * 100}%`, background: classColour(name, theme) }} />
              {count(grids)}
            </dd>
          </div>
        ))}
      </dl>
      <p className={panel.note}>{text.band(count(band.min), count(band.max))}</p>
    </>
  )
}
