import type { StationKind } from './kinds.ts'
import { pinShape } from './pin.ts'

/** The pin of a kind, to be set among words in a page. */
export const StationPin = ({ kind, width = 16 }: { kind: StationKind; width?: number }) => {
  const { outline, sign } = pinShape(kind)
  return (
    <svg
      className="geyi-pin-inline"
      width={width}
      height={(width * 28) / 24}
      viewBox="0 0 24 28"
      aria-hidden="true"
      focusable="false"
    >
      <path className="geyi-pin-body" d={outline} />
      {sign && <path className="geyi-pin-sign" d={sign} />}
    </svg>
  )
}
