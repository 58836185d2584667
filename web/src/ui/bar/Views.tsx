import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { at } from '../../address/prefix.ts'
import css from './Views.module.css'

interface ViewsProps {
  readonly label: string
  readonly views: readonly { readonly address: string; readonly words: string; readonly isShown: boolean }[]
  /** What can be done in all of them, at the end. */
  readonly children?: ReactNode
}

/** The views of a page, of which one is shown. */
export function Views({ label, views, children }: ViewsProps) {
  const links = useRef<HTMLElement>(null)
  const shown = views.find(({ isShown }) => isShown)?.address
  // On a small phone the links are wider than the window.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to end an effect.
    void links.current?.querySelector(`[href="${at(shown ?? '')}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <div className={css.bar}>
      <nav ref={links} aria-label={label}>
        {views.map(({ address, words, isShown }) => (
          <Link key={address} href={address} aria-current={isShown ? 'page' : undefined}>
            {words}
          </Link>
        ))}
      </nav>
      {children && <div className={css.end}>{children}</div>}
    </div>
  )
}
