import { Button } from 'antd'
import type { ReactNode } from 'react'
import { at } from '../address/prefix.ts'
import { Account } from '../frame/account/Account.tsx'
import type { useViewer } from '../frame/account/useViewer.ts'
import { frameTexts } from '../frame/frame.texts.ts'
import { waysOf } from '../frame/ways.ts'
import { TopBar } from '../ui/bar/TopBar.tsx'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import type { ExplorerDesk } from './desk/explorerDesk.ts'
import { plannerTexts } from './ground/planner.texts.ts'

interface ExplorerBarProps {
  readonly desk: ExplorerDesk
  readonly account: ReturnType<typeof useViewer>
  /** Stands beside the name: the search, where there is room for it. */
  readonly children: ReactNode
}

/** The bar above the explorer: search, stations, plans, account. */
export function ExplorerBar({ desk, account, children }: ExplorerBarProps) {
  const text = useText(plannerTexts)
  const frame = useText(frameTexts)
  // On a phone the ways to stations and plans are in the account's menu.
  const narrow = useNarrow()
  const { viewer } = account
  const signOut = () => {
    desk.endTask()
    void account.signOut()
  }
  return (
    <TopBar
      end={
        <>
          {viewer &&
            !narrow &&
            waysOf(viewer).map(({ word, address }) => (
              <Button key={word} type="text" href={at(address)}>
                {frame[word]}
              </Button>
            ))}
          <Account viewer={viewer} signIn={() => desk.beginSignIn()} signOut={signOut} />
        </>
      }
    >
      <h1 className="visually-hidden">{text.title}</h1>
      {children}
    </TopBar>
  )
}
