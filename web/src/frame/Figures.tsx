import type { ReactNode } from 'react'
import css from './Panel.module.css'

/** Figures side by side, each over its word. */
export const Figures = ({ figures }: { figures: readonly (readonly [word: string, figure: ReactNode])[] }) => (
  <dl className={css.figures}>
    {figures.map(([word, figure]) => (
      <div key={word}>
        <dt>{word}</dt>
        <dd>{figure}</dd>
      </div>
    ))}
  </dl>
)

/** Facts under each other, a word and what holds. */
export const Facts = ({ facts }: { facts: readonly (readonly [word: string, fact: ReactNode])[] }) => (
  <dl className={css.facts}>
    {facts.map(([word, fact]) => (
      <div key={word}>
        <dt>{word}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
)
