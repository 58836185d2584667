import { icon } from './icon.tsx'

export const SearchIcon = icon(
  <>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </>,
)
export const CloseIcon = icon(<path d="m6 6 12 12M18 6 6 18" />)
export const DownIcon = icon(<path d="m5.5 9 6.5 6.5L18.5 9" />)
export const BackIcon = icon(<path d="m14.5 5-7 7 7 7" />)
export const LocateIcon = icon(
  <>
    <circle cx="12" cy="12" r="6.5" />
    <circle cx="12" cy="12" r="1.5" fill="currentColor" />
    <path d="M12 2v3.5M12 18.5V22M2 12h3.5M18.5 12H22" />
  </>,
)
export const DisplayIcon = icon(
  <>
    <path d="M3.5 19 8.5 6l5 13M5.2 15h6.6" />
    <path d="M15 19l3-7.5L21 19M16 16.5h4" />
  </>,
)
export const PhoneIcon = icon(
  <path d="M6.5 3.5h3l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 5.5a2 2 0 0 1 2-2Z" />,
)
export const WheelchairIcon = icon(
  <>
    <circle cx="10" cy="4.2" r="1.5" />
    <path d="M10 7.5v6h5.5l2.5 5 2-.800M10 10h4.5" />
    <path d="M7.5 11.2a5 5 0 1 0 6.8 6.3" />
  </>,
)
export const ShareIcon = icon(
  <>
    <path d="M12 3.5v11M8 7l4-3.5L16 7" />
    <path d="M6.5 11h-1v9h13v-9h-1" />
  </>,
)
export const GridIcon = icon(<path d="M4 5.5 10 4l4 1.5L20 4v14.5L14 20l-4-1.5L4 20ZM10 4v14.5M14 5.5V20M4 12h16" />)
