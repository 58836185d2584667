import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { at } from '../../address/prefix.ts'
import type { ViewerRightsFragment } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { frameTexts } from '../frame.texts.ts'
import { PersonIcon } from '../icons.tsx'
import { NoticeBell } from '../notices/NoticeBell.tsx'
import { waysOf } from '../ways.ts'
import { OwnAccount } from './own/OwnAccount.tsx'
import { ownAccountTexts } from './own/ownAccount.texts.ts'
import { useRightsInWords } from './useRightsInWords.ts'

interface AccountProps {
  readonly viewer: ViewerRightsFragment | null
  readonly signIn: () => void
  readonly signOut: () => void
}

/** Who is signed in, in the bar. */
export function Account({ viewer, signIn, signOut }: AccountProps) {
  const text = useText(frameTexts)
  const { title } = useText(ownAccountTexts)
  const narrow = useNarrow()
  const [own, setOwn] = useState(false)
  const rights = useRightsInWords(viewer)
  if (!viewer)
    return (
      <Button type="primary" onClick={signIn}>
        {text.signIn}
      </Button>
    )
  return (
    <>
      <NoticeBell />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...rights.map(right => ({
              key: right,
              type: 'group' as const,
              label: <span style={{ color: 'var(--ink-soft)' }}>{right}</span>,
            })),
            ...waysOf(viewer).map(({ word, address }) => ({
              key: word,
              label: <a href={at(address)}>{text[word]}</a>,
            })),
            { key: 'own', label: title, onClick: () => setOwn(true) },
            { key: 'signOut', label: text.signOut, onClick: signOut },
          ],
        }}
      >
        <Button aria-label={text.signedInAs(viewer.displayName)}>
          {narrow ? (
            <PersonIcon />
          ) : (
            <span style={{ maxWidth: '9em', overflow: 'hidden', textOverflow: 'ellipsis' }}>{viewer.displayName}</span>
          )}
        </Button>
      </Dropdown>
      {own && <OwnAccount username={viewer.username} close={() => setOwn(false)} />}
    </>
  )
}
