import type { ReactNode } from 'react'
import { at } from '../../address/prefix.ts'
import { useText } from '../words/text.ts'
import { uiTexts } from '../words/ui.texts.ts'
import { DisplayMenu } from './DisplayMenu.tsx'
import css from './TopBar.module.css'

interface TopBarProps {
  /** Stands beside the name: search, breadcrumb. */
  children?: ReactNode
  /** Stands at the end, before the display menu: links, account. */
  end?: ReactNode
}

/** The one slim bar above every page. */
export function TopBar({ children, end }: TopBarProps) {
  const text = useText(uiTexts)
  return (
    <header className={css.bar}>
      <a className={css.name} href={at('/')}>
        <Mark />
        <span>{text.appName}</span>
      </a>
      <div className={css.middle}>{children}</div>
      <div className={css.end}>
        {end}
        <DisplayMenu />
      </div>
    </header>
  )
}

const Mark = () => (
  <svg viewBox="0 0 24 24" width="1.5em" height="1.5em" aria-hidden="true" focusable="false">
    <path d="M3 8.5h18M3 15.5h18M8.5 3v18M15.5 3v18" stroke="var(--line-strong)" strokeWidth="1.2" fill="none" />
    <path d="M12 3.5a6 6 0 0 0-6 6c0 4.6 6 11 6 11s6-6.4 6-11a6 6 0 0 0-6-6Z" fill="var(--station)" />
    <circle cx="12" cy="9.5" r="2.3" fill="var(--surface)" />
  </svg>
)
