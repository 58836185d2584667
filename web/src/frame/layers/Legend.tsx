import type { Band } from '@geyi/shared/problems'
import { classBreaks, classColour, HOUSEHOLD_CLASSES, paletteOf } from '../../map/ground.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { frameTexts } from '../frame.texts.ts'
import css from './Legend.module.css'

/** What the tints of grids mean, with the numbers of the band. */
export function Legend({ band }: { band: Band | undefined }) {
  const text = useText(frameTexts)
  const language = useLanguage()
  const theme = useTheme()
  if (!band) return null
  const breaks = classBreaks(band)
  return (
    <section className={css.legend} aria-label={text.legend}>
      <h3>
        {text.legendHouseholds}
        <span>{text.band(band.min, band.max)}</span>
      </h3>
      <div className={css.ramp} style={{ background: paletteOf(theme).land }} aria-hidden="true">
        {HOUSEHOLD_CLASSES.map(name => (
          <i key={name} style={{ background: classColour(name, theme) }} />
        ))}
      </div>
      <div className={css.ticks} aria-hidden="true">
        <span style={{ left: `${(1 / 7) * 100}%` }}>{breaks[0]}</span>
        <span style={{ left: `${(2 / 7) * 100}%` }}>{band.min}</span>
        <span style={{ left: `${(5 / 7) * 100}%` }}>{band.max}</span>
        <span style={{ left: `${(6 / 7) * 100}%` }}>{breaks[5]}</span>
      </div>
      <div className={css.words} lang={language === 'zh' ? 'zh-CN' : 'en'}>
        <span>{text.tooFew}</span>
        <span>{text.inBand}</span>
        <span>{text.tooMany}</span>
      </div>
      <p className={css.special}>
        <i aria-hidden="true" />
        {text.special}
      </p>
    </section>
  )
}
