import { type ReactNode, useEffect, useRef } from 'react'
import buttons from '../../ui/Buttons.module.css'
import { BackIcon, ShareIcon } from '../../ui/icons.tsx'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useText } from '../../ui/words/text.ts'
import { citizenTexts } from '../view/citizen.texts.ts'
import css from './CardHead.module.css'
import { shareAddress } from './share.ts'

interface CardHeadProps {
  title: string
  icon?: ReactNode
  back: () => void
}

/** Head of what was chosen: the way back, its name, and sharing it. The name takes the focus, so that a reader begins there. */
export function CardHead({ title, icon, back }: CardHeadProps) {
  const text = useText(citizenTexts)
  const heading = useRef<HTMLHeadingElement>(null)
  // Another title is another thing that was chosen
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title])

  const share = async (): Promise<void> => {
    const outcome = await shareAddress(title)
    if (outcome === 'copied') showToast({ text: text.copied })
    if (outcome === 'failed') showToast({ text: text.copyFailed, tone: 'warning' })
  }

  return (
    <div className={css.head}>
      <button type="button" className={buttons.icon} aria-label={text.back} title={text.back} onClick={back}>
        <BackIcon />
      </button>
      {icon}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <button type="button" className={buttons.icon} aria-label={text.share} title={text.share} onClick={share}>
        <ShareIcon />
      </button>
    </div>
  )
}
