import { icon } from '../ui/icon.tsx'

export const BellIcon = icon(<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15ZM10 21h4" />)
export const PersonIcon = icon(
  <>
    <circle cx="12" cy="8.5" r="4" />
    <path d="M4.5 20c.6-4 3.6-6 7.5-6s6.9 2 7.5 6" />
  </>,
)
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7v5l3.5 2" />
  </>,
)
/** Sheets on top of each other. */
export const LayersIcon = icon(<path d="m12 3.5 9 4.8-9 4.8-9-4.8ZM3.5 12.6 12 17l8.5-4.4M3.5 16.6 12 21l8.5-4.4" />)
export const UndoIcon = icon(<path d="M8.5 4.5 4 9l4.5 4.5M4.5 9H14a5.5 5.5 0 0 1 0 11h-4" />)
export const RedoIcon = icon(<path d="M15.5 4.5 20 9l-4.5 4.5M19.5 9H10a5.5 5.5 0 0 0 0 11h4" />)
export const AddIcon = icon(<path d="M12 4.5v15M4.5 12h15" />)
