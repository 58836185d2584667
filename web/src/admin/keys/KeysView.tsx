import { Alert, Button, Empty, Input, Select, Skeleton, Tag } from 'antd'
import { useDeferredValue, useState } from 'react'
import {
  type ApiKeyScope,
  type ApiKeyState,
  type KeyInListFragment,
  KeysHereDocument,
  useQuery,
} from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { useClear } from '../../ui/field/useClear.tsx'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import css from '../accounts/Accounts.module.css'
import type { DivisionToAdminister } from '../places/divisions.ts'
import { KeyForm } from './KeyForm.tsx'
import { KeyPanel } from './KeyPanel.tsx'
import { keysTexts } from './keys.texts.ts'

/** So many are listed at once; whoever looks for another searches for it. */
const MOST = 500

/** What stands beside the list: a key, with its secret where it has just been made, or the form for a new one. */
type Side = { readonly id: string; readonly secret: string | null } | 'new' | null

interface KeysViewProps {
  /** Null until they are there. */
  readonly divisions: ReadonlyMap<string, DivisionToAdminister> | null
  /** Whether the viewer administers everything. */
  readonly everything: boolean
}

/** The keys by which programs ask within somebody's subtrees. */
export function KeysView({ divisions, everything }: KeysViewProps) {
  const text = useText(keysTexts)
  const clear = useClear()
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const [search, setSearch] = useState('')
  const [scope, setScope] = useState<ApiKeyScope | null>(null)
  const [state, setState] = useState<ApiKeyState | null>(null)
  const [side, setSide] = useState<Side>(null)
  const asked = useDeferredValue(search.trim())
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: KeysHereDocument,
    variables: { filter: { search: asked || null, scope, state }, first: MOST },
    requestPolicy: 'cache-and-network',
  })
  const refresh = (): void => askAgain({ requestPolicy: 'network-only' })
  const keys = data?.apiKeys.edges.map(({ node }) => node) ?? []
  const shown = side === 'new' ? null : side
  const opened = keys.find(({ id }) => id === shown?.id)
  const placeOf = (code: string): string => {
    const division = divisions?.get(code)
    return code === '' ? text.everywhere : division ? nameOf(division) : code
  }
  const count = (number: number): string => formatCount(number, language)
  const open = (id: string): void => setSide({ id, secret: shown?.id === id ? shown.secret : null })

  if (error && !data)
    return (
      <main className={css.middle}>
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.failed}
          description={text.failedHint}
          action={<Button onClick={refresh}>{text.retry}</Button>}
        />
      </main>
    )
  const isFiltered = asked !== '' || scope !== null || state !== null
  const title = side === 'new' ? text.add : (opened?.name ?? '')
  return (
    <main className={css.view} data-narrow={narrow || undefined} data-side={title !== '' || undefined}>
      <div className={css.list}>
        <search className={css.bar} aria-label={text.search}>
          <Input
            className={css.text ?? ''}
            allowClear={clear}
            aria-label={text.search}
            placeholder={text.searchPlaceholder}
            maxLength={100}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <Select<ApiKeyScope | null>
            className={css.choice ?? ''}
            allowClear={clear}
            aria-label={text.scopes}
            placeholder={text.anyScope}
            value={scope}
            onChange={chosen => setScope(chosen ?? null)}
            options={(Object.keys(text.scope) as ApiKeyScope[]).map(value => ({ value, label: text.scope[value] }))}
          />
          <Select<ApiKeyState | null>
            className={css.choice ?? ''}
            allowClear={clear}
            aria-label={text.state}
            placeholder={text.anyState}
            value={state}
            onChange={chosen => setState(chosen ?? null)}
            options={(Object.keys(text.states) as ApiKeyState[]).map(value => ({ value, label: text.states[value] }))}
          />
          <span className={css.count} role="status">
            {data && text.shown(count(keys.length), count(data.apiKeys.totalCount))}
          </span>
          <div className={css.end}>
            <Button type="primary" onClick={() => setSide('new')}>
              {text.add}
            </Button>
          </div>
        </search>
        {fetching && !data ? (
          <div className={css.middle} role="status" aria-label={text.loading}>
            <Skeleton active />
          </div>
        ) : (
          <RowTable<KeyInListFragment>
            label={text.title}
            rows={keys}
            keyOf={({ id }) => id}
            width={narrow ? 340 : 760}
            opened={opened?.id ?? null}
            open={open}
            locale={{
              emptyText: (
                <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={isFiltered ? text.notFound : text.empty} />
              ),
            }}
            columns={[
              {
                title: text.name,
                ...(narrow ? { width: 150 } : { width: 260 }),
                render: (_, { id, name, beginning, state }) => (
                  <button type="button" className={css.name} onClick={() => open(id)}>
                    {name} <small>{beginning}…</small>
                    {state !== 'ACTIVE' && <Tag className={css.tag ?? ''}>{text.states[state]}</Tag>}
                  </button>
                ),
              },
              {
                title: text.scopes,
                render: (_, { scopes, divisionCodes }) => (
                  <>
                    {scopes.map(one => text.scope[one]).join(' · ')}
                    <br />
                    {divisionCodes.map(placeOf).join(language === 'zh' ? '、' : ', ')}
                  </>
                ),
              },
              ...(narrow
                ? []
                : [
                    {
                      title: text.used,
                      width: 170,
                      render: (_: unknown, { lastUsedAt }: KeyInListFragment) =>
                        lastUsedAt ? formatMoment(lastUsedAt, language) : text.never,
                    },
                    {
                      title: text.requests,
                      width: 180,
                      align: 'end' as const,
                      render: (_: unknown, { requests }: KeyInListFragment) => count(requests),
                    },
                  ]),
            ]}
          />
        )}
      </div>
      {title !== '' && (
        <section className={css.side} aria-label={title}>
          <header className={css.head}>
            <h2>
              {title}
              {opened && <small>{opened.beginning}…</small>}
            </h2>
            <Button size="small" type="text" aria-label={text.close} onClick={() => setSide(null)}>
              ✕
            </Button>
          </header>
          <div className={`${frame.body} ${css.body}`}>
            {side === 'new' ? (
              <KeyForm
                divisions={divisions ?? new Map()}
                everything={everything}
                made={made => {
                  setSide(made)
                  refresh()
                }}
              />
            ) : (
              opened && (
                <KeyPanel
                  key={opened.id}
                  of={opened}
                  secret={shown?.secret ?? null}
                  placeOf={placeOf}
                  refresh={refresh}
                />
              )
            )}
          </div>
        </section>
      )}
    </main>
  )
}
