import { Alert, Button, Empty, Skeleton, Tag } from 'antd'
import { useDeferredValue, useState } from 'react'
import type { AuditInListFragment } from '../../api/index.ts'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import css from './Audit.module.css'
import { AuditBar } from './AuditBar.tsx'
import { AuditPanel } from './AuditPanel.tsx'
import { type Asked, filterOf, NOTHING_ASKED } from './asked.ts'
import { auditTexts } from './audit.texts.ts'
import { formatSecond } from './formatSecond.ts'
import { useAudit } from './useAudit.ts'
import { whatOf, whoOf } from './words.ts'

interface AuditViewProps {
  /** Null until they are there. */
  readonly divisions: ReadonlyMap<string, DivisionToAdminister> | null
}

/** What the things of an entry are called; of those without a name, such as people, their number is told. */
const named = ({ things }: AuditInListFragment): string[] => things.flatMap(({ name, code }) => name || code || [])

/** Who did what, when and from where, within somebody's subtrees. */
export function AuditView({ divisions }: AuditViewProps) {
  const text = useText(auditTexts)
  const language = useLanguage()
  const narrow = useNarrow()
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED)
  const [opened, setOpened] = useState<string | null>(null)
  const { found, asking, failed, more, again } = useAudit(filterOf(useDeferredValue(asked)))
  const entries = found?.entries ?? []
  const entry = entries.find(({ number }) => number === opened)
  const count = (number: number): string => formatCount(number, language)

  if (failed && !found)
    return (
      <main className={css.middle}>
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.failed}
          description={text.failedHint}
          action={<Button onClick={again}>{text.retry}</Button>}
        />
      </main>
    )
  return (
    <main className={css.view} data-narrow={narrow || undefined} data-side={entry !== undefined || undefined}>
      <div className={css.list}>
        <AuditBar
          asked={asked}
          ask={setAsked}
          divisions={divisions}
          shown={found ? text.shown(count(entries.length), count(found.total)) : ''}
        />
        {!found ? (
          <div className={css.middle} role="status" aria-label={text.loading}>
            <Skeleton active />
          </div>
        ) : (
          <RowTable<AuditInListFragment>
            label={text.title}
            rows={entries}
            keyOf={({ number }) => number}
            width={narrow ? 340 : 760}
            opened={opened}
            open={setOpened}
            locale={{
              emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.empty} />,
            }}
            columns={[
              {
                title: text.when,
                width: narrow ? 110 : 190,
                render: (_, { number, at }) => (
                  <button type="button" className={css.name} onClick={() => setOpened(number)}>
                    {formatSecond(at, language)}
                  </button>
                ),
              },
              ...(narrow
                ? []
                : [
                    { title: text.who, width: 200, render: (_: unknown, one: AuditInListFragment) => whoOf(one, text) },
                  ]),
              {
                title: text.what,
                render: (_, one) => (
                  <span className={css.what}>
                    {narrow && <small>{whoOf(one, text)}</small>}
                    <span>
                      {whatOf(one, text, count)}
                      {one.kind === 'SIGN_IN_FAILED' && <Tag color="warning">{text.refused}</Tag>}
                    </span>
                    {named(one).length > 0 ? (
                      <small>
                        {named(one).slice(0, 2).join(text.comma)}
                        {one.thingCount > 2 && ` ${text.andMore(count(one.thingCount - 2))}`}
                      </small>
                    ) : (
                      one.thingCount > 1 && <small>{text.counted(count(one.thingCount))}</small>
                    )}
                  </span>
                ),
              },
              ...(narrow
                ? []
                : [
                    {
                      title: text.fromWhere,
                      width: 190,
                      render: (_: unknown, { way, address }: AuditInListFragment) => (
                        <span className={css.what}>
                          <span>{text.way[way]}</span>
                          {address && <small>{address}</small>}
                        </span>
                      ),
                    },
                  ]),
            ]}
          />
        )}
        {found?.next && (
          <div className={css.more}>
            <Button loading={asking} onClick={more}>
              {text.more}
            </Button>
          </div>
        )}
      </div>
      {entry && <AuditPanel key={entry.number} entry={entry} divisions={divisions} close={() => setOpened(null)} />}
    </main>
  )
}
