import { icon } from '../../ui/icon.tsx'

const dot = (x: number, y: number) => <circle cx={x} cy={y} r="2.2" fill="currentColor" stroke="none" />

export const SelectIcon = icon(<path d="M6 3.5v15l4-4 2.6 6 2.4-1.1-2.5-5.8h5.6Z" />)
export const VertexIcon = icon(
  <>
    <path d="M4 17 11 8l9 5" />
    {dot(4, 17)}
    {dot(11, 8)}
    {dot(20, 13)}
  </>,
)
export const ReshapeIcon = icon(
  <>
    <path d="M3 17h4M17 17h4" />
    <path d="M7 17h10" strokeDasharray="1 3" />
    <path d="M7 17c0-7 2-10 5-10s5 3 5 10" />
  </>,
)
export const SplitIcon = icon(
  <>
    <path d="M4 6h16v12H4Z" />
    <path d="m9 3 6 18" strokeDasharray="3 2.5" />
  </>,
)
export const TransferIcon = icon(
  <>
    <path d="M12 4.5c4.6 0 8 2.3 8 5.4s-3.4 5.4-8 5.4-8-2.3-8-5.4 3.4-5.4 8-5.4Z" strokeDasharray="3 2.5" />
    <path d="M8.5 14.8c-1.6 1.6-.6 4 1.5 5.2" />
    <path d="m10 9.9h5M13 7.8l2.2 2.1L13 12" />
  </>,
)
export const CreateIcon = icon(
  <>
    <path d="M4 6h16v12H4Z" strokeDasharray="3 2.5" />
    <path d="M12 9v6M9 12h6" />
  </>,
)
export const ReleaseIcon = icon(
  <>
    <path d="M12 4.5c4.6 0 8 2.3 8 5.4s-3.4 5.4-8 5.4-8-2.3-8-5.4 3.4-5.4 8-5.4Z" strokeDasharray="3 2.5" />
    <path d="M8.5 14.8c-1.6 1.6-.6 4 1.5 5.2" />
    <path d="m10 8 4 4M14 8l-4 4" />
  </>,
)
export const MeasureIcon = icon(
  <>
    <path d="m3.5 15.5 12-12 5 5-12 12Z" />
    <path d="m7 12 2 2M10 9l3 3M13 6l2 2" />
  </>,
)
export const SnapIcon = icon(
  <>
    <path d="M6 3.5v8a6 6 0 0 0 12 0v-8h-4v8a2 2 0 0 1-4 0v-8Z" />
    <path d="M6 7.5h4M14 7.5h4" />
  </>,
)
export const MergeIcon = icon(
  <>
    <path d="M3.5 6h7v12h-7ZM13.5 6h7v12h-7Z" />
    <path d="M8 12h8M13.5 9.8 16 12l-2.5 2.2" />
  </>,
)
export const HelpIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M9.6 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2 1-1.2 1.9M12 16.8v.1" />
  </>,
)
