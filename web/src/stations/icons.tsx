import type { ReactNode } from 'react'

/** One line icon of 24 units, as tall as the text beside it. */
const icon = (drawing: ReactNode) => () => (
  <svg
    viewBox="0 0 24 24"
    width="1.2em"
    height="1.2em"
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

export const UndoIcon = icon(<path d="M8.5 4.5 4 9l4.5 4.5M4.5 9H14a5.5 5.5 0 0 1 0 11h-4" />)
export const RedoIcon = icon(<path d="M15.5 4.5 20 9l-4.5 4.5M19.5 9H10a5.5 5.5 0 0 0 0 11h4" />)
export const AddIcon = icon(<path d="M12 4.5v15M4.5 12h15" />)
