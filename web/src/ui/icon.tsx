import type { ReactNode } from 'react'

/** A line icon of 24 units, as tall as the text beside it. It says nothing to a screen reader: its button has a name. */
export const icon = (drawing: ReactNode) => () => (
  <svg
    viewBox="0 0 24 24"
    width="1.25em"
    height="1.25em"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {drawing}
  </svg>
)
