import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { at } from '../../address/prefix.ts'
import { TopBar } from '../../ui/bar/TopBar.tsx'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { Account } from '../account/Account.tsx'
import type { useViewer } from '../account/useViewer.ts'
import { frameTexts } from '../frame.texts.ts'
import { waysOf } from '../ways.ts'
import css from './PageBar.module.css'

interface PageBarProps {
  readonly account: ReturnType<typeof useViewer>
  readonly title: string
  /** Where the plan that is open is compared. */
  readonly compareAddress?: string | undefined
}

/** The bar above the pages of officials beside the map: where one is, and who. */
export function PageBar({ account, title, compareAddress = '/compare' }: PageBarProps) {
  const text = useText(frameTexts)
  const narrow = useNarrow()
  const { viewer } = account
  const here = `/${useLocation()[0].split('/')[1]}`
  const row = useRef<HTMLElement>(null)
  // On a phone the way to this page may be beyond the edge.
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (narrow && current) row.current!.scrollLeft = current.offsetLeft - row.current!.offsetLeft - 16
  }, [narrow, here, viewer])
  const ways = (
    <nav ref={row} className={css.crumbs}>
      <Button type="text" href={at('/map')}>
        {text.backToMap}
      </Button>
      {waysOf(viewer).map(({ word, address }) => (
        <Button key={word} type="text" href={at(address)} aria-current={here === address ? 'page' : undefined}>
          {text[word]}
        </Button>
      ))}
      <Button type="text" href={at(compareAddress)}>
        {text.compare}
      </Button>
    </nav>
  )
  return (
    <>
      <TopBar end={viewer && <Account viewer={viewer} signIn={() => {}} signOut={() => void account.signOut()} />}>
        <h1 className="visually-hidden">{title}</h1>
        {!narrow && ways}
      </TopBar>
      {narrow && ways}
    </>
  )
}
