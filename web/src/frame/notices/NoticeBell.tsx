import { Badge, Button, Popover } from 'antd'
import { useState } from 'react'
import { at } from '../../address/prefix.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { BellIcon } from '../icons.tsx'
import css from './NoticeBell.module.css'
import { noticeTexts } from './notices.texts.ts'
import { type Notice, useNotices } from './useNotices.ts'

const addressOf = ({ planId }: Notice): string => at(`/plan/${encodeURIComponent(planId)}#review`)

/** A bell in the bar: how many notices are unread, and the last ones at a press. */
export function NoticeBell() {
  const text = useText(noticeTexts)
  // In the middle of a phone, to either side of which there is less room than it takes.
  const narrow = useNarrow()
  const [isOpen, setOpen] = useState(false)
  const { notices, unread, failed, read } = useNotices(notice =>
    showToast({
      text: text.what[notice.kind](notice.author.displayName, notice.planName),
      action: { label: text.look, run: () => location.assign(addressOf(notice)) },
    }),
  )
  const toggle = (open: boolean) => {
    setOpen(open)
    if (open) read()
  }
  return (
    <Popover
      trigger="click"
      placement={narrow ? 'bottom' : 'bottomRight'}
      open={isOpen}
      onOpenChange={toggle}
      title={text.title}
      content={failed && notices.length === 0 ? <p className={css.none}>{text.failed}</p> : <List notices={notices} />}
    >
      <Button type="text" aria-label={text.open(unread)} aria-expanded={isOpen}>
        <Badge count={unread} size="small" color="var(--accent)">
          <BellIcon />
        </Badge>
      </Button>
    </Popover>
  )
}

function List({ notices }: { notices: readonly Notice[] }) {
  const text = useText(noticeTexts)
  const language = useLanguage()
  if (notices.length === 0) return <p className={css.none}>{text.none}</p>
  return (
    <ul className={css.list}>
      {notices.map(notice => (
        <li key={`${notice.planId} ${notice.planVersion}`}>
          <a href={addressOf(notice)} data-unread={notice.unread || undefined}>
            {notice.unread && <span className="visually-hidden">{text.unread} </span>}
            <span>{text.what[notice.kind](notice.author.displayName, notice.planName)}</span>
            {notice.text && <q>{notice.text}</q>}
            <small>{formatMoment(notice.createdAt, language)}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
