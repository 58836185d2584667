import { Alert, Button, Empty, Input, Select, Skeleton, Tag } from 'antd'
import { useDeferredValue, useState } from 'react'
import {
  type AccountInListFragment,
  AccountsHereDocument,
  type Role,
  useQuery,
  type ViewerRightsFragment,
} from '../../api/index.ts'
import { ExportMenu } from '../../frame/files/ExportMenu.tsx'
import { useClear } from '../../ui/field/useClear.tsx'
import { RowTable } from '../../ui/table/RowTable.tsx'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import { AccountPanel } from './AccountPanel.tsx'
import css from './Accounts.module.css'
import { accountsTexts } from './accounts.texts.ts'
import { accountTable } from './accountTable.ts'

/** So many are listed at once; whoever is not among them is searched for. */
const MOST = 500

/** What stands beside the list. */
type Side = { readonly type: 'account'; readonly id: string } | { readonly type: 'new' } | null

interface AccountsViewProps {
  readonly viewer: ViewerRightsFragment
  /** Null until they are there. */
  readonly divisions: ReadonlyMap<string, DivisionToAdminister> | null
  /** Whether the viewer administers everything. */
  readonly everything: boolean
}

/** Who may sign in within somebody's subtrees, and what they may do there. */
export function AccountsView({ viewer, divisions, everything }: AccountsViewProps) {
  const text = useText(accountsTexts)
  const clear = useClear()
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const [search, setSearch] = useState('')
  const [role, setRole] = useState<Role | null>(null)
  const [disabled, setDisabled] = useState<boolean | null>(null)
  const [side, setSide] = useState<Side>(null)
  const asked = useDeferredValue(search.trim())
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: AccountsHereDocument,
    variables: { filter: { search: asked || null, role, disabled }, first: MOST },
    requestPolicy: 'cache-and-network',
  })
  const refresh = (): void => askAgain({ requestPolicy: 'network-only' })
  const accounts = data?.accounts.edges.map(({ node }) => node) ?? []
  const opened = side?.type === 'account' ? accounts.find(({ id }) => id === side.id) : undefined
  const roleNames = (Object.keys(text.role) as Role[]).map(value => ({ value, label: text.role[value] }))
  const placeOf = (code: string): string => {
    const division = divisions?.get(code)
    return code === '' ? text.everywhere : division ? nameOf(division) : code
  }
  const count = (number: number): string => formatCount(number, language)

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
  const isSide = side?.type === 'new' || opened !== undefined
  return (
    <main className={css.view} data-narrow={narrow || undefined} data-side={isSide || undefined}>
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
          <Select<Role | null>
            className={css.choice ?? ''}
            allowClear={clear}
            aria-label={text.rightRole}
            placeholder={text.anyRole}
            value={role}
            onChange={chosen => setRole(chosen ?? null)}
            options={roleNames}
          />
          <Select<'active' | 'disabled' | null>
            className={css.choice ?? ''}
            allowClear={clear}
            aria-label={text.state}
            placeholder={text.anyState}
            value={disabled === null ? null : disabled ? 'disabled' : 'active'}
            onChange={chosen => setDisabled(chosen ? chosen === 'disabled' : null)}
            options={[
              { value: 'active', label: text.active },
              { value: 'disabled', label: text.disabled },
            ]}
          />
          <span className={css.count} role="status">
            {data && text.shown(count(accounts.length), count(data.accounts.totalCount))}
          </span>
          <div className={css.end}>
            <ExportMenu
              label={text.export}
              hint={text.exportHint(count(accounts.length))}
              name={text.file}
              isEmpty={accounts.length === 0}
              table={() => accountTable(accounts, placeOf, language)}
            />
            <Button type="primary" onClick={() => setSide({ type: 'new' })}>
              {text.add}
            </Button>
          </div>
        </search>
        {fetching && !data ? (
          <div className={css.middle} role="status" aria-label={text.loading}>
            <Skeleton active />
          </div>
        ) : (
          <RowTable<AccountInListFragment>
            label={text.title}
            rows={accounts}
            keyOf={({ id }) => id}
            width={narrow ? 340 : 720}
            opened={opened?.id ?? null}
            open={id => setSide({ type: 'account', id })}
            locale={{
              emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.empty} />,
            }}
            columns={[
              {
                title: text.displayName,
                ...(narrow ? { width: 150 } : { width: 240 }),
                render: (_, { id, displayName, username, disabled }) => (
                  <button type="button" className={css.name} onClick={() => setSide({ type: 'account', id })}>
                    {displayName} <small>{username}</small>
                    {disabled && <Tag className={css.tag ?? ''}>{text.disabled}</Tag>}
                  </button>
                ),
              },
              {
                title: text.rights,
                render: (_, { rights }) => (
                  <ul className={css.places}>
                    {rights.map(({ role, divisionCode }) => (
                      <li key={`${role} ${divisionCode}`}>
                        {text.role[role]} · {placeOf(divisionCode)}
                      </li>
                    ))}
                  </ul>
                ),
              },
              ...(narrow
                ? []
                : [
                    {
                      title: text.way,
                      width: 190,
                      render: (_: unknown, { signsInBy }: AccountInListFragment) => text.signsInBy[signsInBy],
                    },
                  ]),
            ]}
          />
        )}
      </div>
      {isSide && (
        <AccountPanel
          key={opened?.id ?? 'new'}
          account={opened ?? null}
          isOwn={opened?.username === viewer.username}
          divisions={divisions ?? new Map()}
          everything={everything}
          close={() => setSide(null)}
          refresh={refresh}
        />
      )}
    </main>
  )
}
