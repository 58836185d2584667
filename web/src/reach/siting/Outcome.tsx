import { Alert, Button } from 'antd'
import { Link } from 'wouter'
import { useStore } from '../../state/useStore.ts'
import { formatCount, formatNumber } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { shareText } from '../desk/reachRows.ts'
import { Asked } from './Asked.tsx'
import { sitingTexts } from './desk/siting.texts.ts'
import type { SitingProps } from './desk/sitingProps.ts'
import { NEXT } from './desk/sitingState.ts'
import { type Site, useSites } from './desk/useSites.ts'
import css from './Siting.module.css'

/** What the sites would do: before and after, each of them, and what one more would bring. */
export function Outcome({ desk, siting }: SitingProps) {
  const text = useText(sitingTexts)
  const language = useLanguage()
  const { run, job } = useStore(siting, state => state)
  const sites = useSites(desk, job)
  const result = job!.result!
  const { minutes, aim } = run!.wish
  const count = (number: number) => formatCount(number, language)
  const metres = (number: number) => text.metres(formatNumber(number, language))
  const { households, within, withinBefore, meanMetres, meanMetresBefore } = result
  const next = sites.find(({ key }) => key === NEXT)
  return (
    <section className={css.view} aria-label={text.outcome}>
      <Asked desk={desk} siting={siting} />
      <table className={css.effect}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.before}</th>
            <th scope="col">{text.after}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.withinMinutes(minutes)}</th>
            <td>
              {shareText(withinBefore, households)}
              <small>{count(withinBefore)}</small>
            </td>
            <td>
              <b>{shareText(within, households)}</b>
              <small>{count(within)}</small>
            </td>
          </tr>
          {typeof meanMetres === 'number' && typeof meanMetresBefore === 'number' && (
            <tr>
              <th scope="row">{text.mean}</th>
              <td>{metres(meanMetresBefore)}</td>
              <td>
                <b>{metres(meanMetres)}</b>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={css.gained}>{text.gained(count(within - withinBefore))}</p>
      {result.shareReached === false && <Alert type="warning" showIcon title={text.shareMissed} />}
      {result.sites.length === 0 && <Alert type="info" showIcon title={text.noSites} />}
      <ol className={css.sites}>
        {sites
          .filter(({ key }) => key !== NEXT)
          .map(site => (
            <SiteLine key={site.key} site={site} siting={siting} />
          ))}
      </ol>
      <div className={css.next}>
        <span className={css.mark} data-minor aria-hidden="true">
          +
        </span>
        <p>
          <b>{text.next}</b>{' '}
          {next && (aim === 'MOST_WITHIN' ? next.brings > 0 : next.saves > 0)
            ? aim === 'MOST_WITHIN'
              ? text.nextBrings(count(next.brings), minutes)
              : text.nextSaves(formatNumber(next.saves, language, 1))
            : text.nextNothing}
          {next?.where && <small>{next.where}</small>}
        </p>
        {next && (
          <Button size="small" onClick={() => siting.choose(NEXT)}>
            {text.see}
          </Button>
        )}
      </div>
      {result.householdsWithoutPath > 0 && (
        <p className={css.note}>{text.householdsWithoutPath(count(result.householdsWithoutPath))}</p>
      )}
      {result.candidatesWithoutPath > 0 && (
        <p className={css.note}>{text.candidatesWithoutPath(count(result.candidatesWithoutPath))}</p>
      )}
      <p className={css.note}>{text.near}</p>
      <div className={css.buttons}>
        <Button onClick={() => siting.leave()}>{text.again}</Button>
      </div>
    </section>
  )
}

/** One site: where it is, what it does, and a way to make it a station. */
function SiteLine({ site, siting }: { site: Site; siting: SitingProps['siting'] }) {
  const text = useText(sitingTexts)
  const language = useLanguage()
  const isChosen = useStore(siting, state => state.chosen === site.key)
  const taken = useStore(siting, state => state.run?.taken[site.key])
  const count = (number: number) => formatCount(number, language)
  return (
    <li aria-current={isChosen || undefined}>
      <button type="button" className={css.site} onClick={() => siting.choose(site.key)}>
        <span className={css.mark} aria-hidden="true">
          {site.mark}
        </span>
        <span>
          <span className="visually-hidden">{text.site(site.mark)}: </span>
          <b>{text.brings(count(site.brings))}</b>
          <small>{site.where}</small>
          <small>
            {text.serves(count(site.serves))} · {text.saves(formatNumber(site.saves, language, 1))}
          </small>
        </span>
      </button>
      {taken ? (
        <p className={css.taken}>
          ✓ {text.taken(taken.name)} <Link href="/stations">{text.toStations}</Link>
        </p>
      ) : (
        isChosen && (
          <div className={css.buttons}>
            <Button type="primary" onClick={() => siting.handOver(true)}>
              {text.take}
            </Button>
          </div>
        )
      )}
    </li>
  )
}
