import { useMemo } from 'react'
import { useStore } from '../../state/useStore.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { agreementIn, pairsOf } from './desk/compare.ts'
import css from './desk/Nets.module.css'
import { groundOfNet } from './desk/net.ts'
import { netsTexts } from './desk/nets.texts.ts'
import type { Pair } from './desk/netsDesk.ts'
import type { NetsProps } from './desk/netsProps.ts'
import { useCompared } from './useCompared.ts'

/** Pair by pair how many households agree and differ; one pair can be shaded on the map. */
export function Differences({ desk, nets, look }: NetsProps) {
  const text = useText(netsTexts)
  const language = useLanguage()
  const compared = useCompared(desk, nets)
  const shaded = useStore(nets, state => state.pair)
  const rows = useMemo(
    () => (compared ? pairsOf(compared.nets).map(pair => ({ pair, ...agreementIn(compared, pair) })) : []),
    [compared],
  )
  if (rows.length === 0) return null
  const count = (number: number) => formatCount(number, language)
  const between = ([one, other]: Pair) => text.between(one, other ?? text.grids)
  const shade = (pair: Pair | null) => {
    nets.compare(pair)
    const net = compared?.nets.find(({ department }) => department === pair?.[0])
    if (net) look(groundOfNet(net), desk.now.selected)
  }
  const isShaded = (pair: Pair) => shaded !== null && shaded[0] === pair[0] && shaded[1] === pair[1]
  return (
    <section className={css.section} aria-label={text.differences}>
      <h4>{text.differences}</h4>
      <p className={css.note}>{text.differencesHint}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{text.department}</th>
            <th scope="col" data-number>
              {text.same}
            </th>
            <th scope="col" data-number>
              {text.apart}
            </th>
            <th scope="col" data-number>
              <span className="visually-hidden">{text.pointOut}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pair, same, apart }) => (
            <tr key={between(pair)}>
              <th scope="row">{between(pair)}</th>
              <td data-number>{count(same)}</td>
              <td data-number>
                <b>{count(apart)}</b>
              </td>
              <td data-number>
                <label className={css.shade} title={text.shade(between(pair))}>
                  <input
                    type="checkbox"
                    aria-label={text.shade(between(pair))}
                    checked={isShaded(pair)}
                    onChange={({ target }) => shade(target.checked ? pair : null)}
                  />
                </label>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
