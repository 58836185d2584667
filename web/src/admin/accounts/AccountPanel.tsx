import { Button } from 'antd'
import { useState } from 'react'
import type { AccountInListFragment } from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import { AccountActions } from './AccountActions.tsx'
import { AccountForm } from './AccountForm.tsx'
import { AccountSessions } from './AccountSessions.tsx'
import css from './Accounts.module.css'
import { accountsTexts } from './accounts.texts.ts'
import { type Link, LinkShown } from './LinkShown.tsx'

interface AccountPanelProps {
  /** Null for one that is new. */
  readonly account: AccountInListFragment | null
  readonly isOwn: boolean
  readonly divisions: ReadonlyMap<string, DivisionToAdminister>
  readonly everything: boolean
  readonly close: () => void
  readonly refresh: () => void
}

/** One account, or the form for a new one, beside the list. */
export function AccountPanel({ account, isOwn, divisions, everything, close, refresh }: AccountPanelProps) {
  const text = useText(accountsTexts)
  const [link, setLink] = useState<Link | null>(null)
  /** Whose link it is, where that account was made right now. */
  const [made, setMade] = useState<string | null>(null)
  const title = account?.displayName ?? made ?? text.add
  const isMine = account && !isOwn && !account.hasRightsElsewhere
  return (
    <section className={css.side} aria-label={title}>
      <header className={css.head}>
        <h2>
          {title}
          {account && <small>{text.signsInBy[account.signsInBy]}</small>}
        </h2>
        <Button size="small" type="text" aria-label={text.close} onClick={close}>
          ✕
        </Button>
      </header>
      <div className={`${frame.body} ${css.body}`}>
        {link && <LinkShown link={link} />}
        {(account || !link) && (
          <AccountForm
            key={account ? `${account.id} ${account.version}` : 'new'}
            account={account}
            isOwn={isOwn}
            divisions={divisions}
            everything={everything}
            done={(link, name) => {
              setLink(link)
              setMade(name)
              refresh()
            }}
            outdated={refresh}
          />
        )}
        {isMine && (
          <AccountActions
            key={account.version}
            account={account}
            done={made => {
              setLink(made)
              refresh()
            }}
            outdated={refresh}
          />
        )}
        {isMine && !account.disabled && (
          <section className={css.sessions} aria-label={text.sessions}>
            <h3>{text.sessions}</h3>
            <AccountSessions key={account.version} accountId={account.id} />
          </section>
        )}
      </div>
    </section>
  )
}
