import { Button } from 'antd'
import { Link } from 'wouter'
import type { AuditInListFragment } from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import css from './Audit.module.css'
import { auditTexts } from './audit.texts.ts'
import { formatSecond } from './formatSecond.ts'
import { thingPath } from './thingPath.ts'
import { whatOf, whoOf } from './words.ts'

interface AuditPanelProps {
  readonly entry: AuditInListFragment
  readonly divisions: ReadonlyMap<string, DivisionToAdminister> | null
  readonly close: () => void
}

/** All that is known of one thing that was done, and the ways to what it was done to. */
export function AuditPanel({ entry, divisions, close }: AuditPanelProps) {
  const text = useText(auditTexts)
  const language = useLanguage()
  const nameOf = useName()
  const count = (number: number): string => formatCount(number, language)
  const title = whatOf(entry, text, count)
  const { account, things, thingCount, places, details } = entry
  const placeOf = (code: string): string => {
    const division = divisions?.get(code)
    return code === '' ? text.everywhere : division ? `${nameOf(division)} ${code}` : code
  }
  return (
    <section className={css.side} aria-label={title}>
      <header className={css.head}>
        <h2>
          {title}
          <small>{text.kind[entry.kind]}</small>
        </h2>
        <Button size="small" type="text" aria-label={text.close} onClick={close}>
          ✕
        </Button>
      </header>
      <div className={frame.body}>
        <dl className={frame.facts}>
          <div>
            <dt>{text.when}</dt>
            <dd>{formatSecond(entry.at, language)}</dd>
          </div>
          <div>
            <dt>{text.who}</dt>
            <dd>
              {whoOf(entry, text)}
              {account && <small className={css.soft}>{account.username ?? account.accountId}</small>}
            </dd>
          </div>
          <div>
            <dt>{text.fromWhere}</dt>
            <dd>
              {text.way[entry.way]}
              {entry.address && <small className={css.soft}>{entry.address}</small>}
            </dd>
          </div>
          <div>
            <dt>{text.operation}</dt>
            <dd className={css.code}>{entry.operation}</dd>
          </div>
          {details.length > 0 && (
            <div>
              <dt>{text.details}</dt>
              <dd className={css.code}>{details.join(', ')}</dd>
            </div>
          )}
          {entry.count !== null && (
            <div>
              <dt>{text.number}</dt>
              <dd>{count(entry.count ?? 0)}</dd>
            </div>
          )}
          <div>
            <dt>{text.where}</dt>
            <dd>
              <ul>
                {places.map(code => (
                  <li key={code}>{placeOf(code)}</li>
                ))}
              </ul>
            </dd>
          </div>
          {things.length > 0 && (
            <div>
              <dt>{text.things}</dt>
              <dd>
                <ul>
                  {things.map(thing => {
                    const path = thingPath(thing)
                    const name = thing.name || thing.code || thing.nodeId
                    return (
                      <li key={thing.nodeId}>
                        {path ? <Link href={path}>{name}</Link> : name}
                        {thing.code && thing.code !== name && <small className={css.soft}>{thing.code}</small>}
                      </li>
                    )
                  })}
                </ul>
                {thingCount > things.length && text.andMore(count(thingCount - things.length))}
              </dd>
            </div>
          )}
        </dl>
      </div>
    </section>
  )
}
