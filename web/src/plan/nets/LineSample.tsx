import { netStyle } from '../../map/nets.ts'
import { useTheme } from '../../ui/words/preferences.ts'

/** How the lines of a net look on the map. */
export function LineSample({ place }: { place: number }) {
  const { colour, width, dash } = netStyle(place, useTheme())
  return (
    <svg width="32" height="10" viewBox="0 0 32 10" aria-hidden="true">
      <line x1="0" y1="5" x2="32" y2="5" stroke={colour} strokeWidth={width} strokeDasharray={dash.join(' ')} />
    </svg>
  )
}
