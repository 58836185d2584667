/** Sheets on top of each other. */
export const LayersIcon = () => (
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
    <path d="m12 3.5 9 4.8-9 4.8-9-4.8ZM3.5 12.6 12 17l8.5-4.4M3.5 16.6 12 21l8.5-4.4" />
  </svg>
)
