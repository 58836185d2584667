import { useMemo } from 'react'
import { useStore } from '../../../state/useStore.ts'
import { formatCount, formatNumber } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { bestOf, figureOf, MERITS, type Merit } from '../desk/merits.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import type { Proposal, Zoned } from '../desk/zoningServer.ts'
import css from '../parts/Zoning.module.css'
import { frameOf, Thumbnail } from './Thumbnail.tsx'

/** Proposals side by side: a small map of each at the same scale, and figures with the best of each marked. */
export function Proposals({ desk, zoning, result }: ZoningProps & { result: Zoned }) {
  const text = useText(zoningTexts)
  const chosen = useStore(zoning, state => state.chosen)
  const { proposals } = result
  const best = useMemo(() => bestOf(proposals), [proposals])
  const frame = useMemo(() => frameOf(proposals), [proposals])
  return (
    <fieldset className={css.proposals}>
      <legend className="visually-hidden">{text.proposals}</legend>
      {proposals.map((proposal, i) => (
        <label key={i} className={css.proposal} data-chosen={chosen === i || undefined}>
          <input
            type="radio"
            name="zoning-proposal"
            className="visually-hidden"
            checked={chosen === i}
            onChange={() => zoning.choose(i)}
          />
          <Thumbnail proposal={proposal} all={proposals} frame={frame} desk={desk} />
          <b>{text.proposal(i + 1)}</b>
          <Figures proposal={proposal} best={best[i]!} before={result.before.grids} />
        </label>
      ))}
    </fieldset>
  )
}

function Figures({ proposal, best, before }: { proposal: Proposal; best: ReadonlySet<Merit>; before: number }) {
  const text = useText(zoningTexts)
  const language = useLanguage()
  const { grids, inBand } = proposal.figures
  const inWords = (merit: Merit): string => {
    if (merit === 'inBand') return text.of(inBand, grids)
    const figure = figureOf(proposal, merit)
    if (figure === null) return '–'
    return merit === 'compactness' || merit === 'evenness'
      ? formatNumber(figure, language, 2, 2)
      : formatCount(figure, language)
  }
  return (
    <span className={css.figures}>
      <span>
        <span>{text.gridsFigure}</span>
        <span>{grids === before ? grids : `${before} → ${grids}`}</span>
      </span>
      {MERITS.map(merit => (
        <span key={merit} data-best={best.has(merit) || undefined}>
          <span>{text.merit[merit]}</span>
          <span>
            {best.has(merit) && (
              <>
                <span aria-hidden="true">★ </span>
                <span className="visually-hidden">{text.best} </span>
              </>
            )}
            {inWords(merit)}
          </span>
        </span>
      ))}
      {proposal.leaving.map(({ department, households }) => (
        <span key={department}>
          <span>{text.leaving(department)}</span>
          <span>{formatCount(households, language)}</span>
        </span>
      ))}
    </span>
  )
}
