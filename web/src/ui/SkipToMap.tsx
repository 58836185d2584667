import css from './SkipToMap.module.css'
import { useText } from './words/text.ts'
import { uiTexts } from './words/ui.texts.ts'

/** The first stop of Tab on a page with a map: goes past bars, lists and tables. */
export const SkipToMap = () => {
  const text = useText(uiTexts)
  return (
    <button
      type="button"
      className={css.skip}
      onClick={() => document.querySelector<HTMLElement>('.leaflet-container')?.focus()}
    >
      {text.skipToMap}
    </button>
  )
}
