import { encode } from 'uqr'

interface QrCodeProps {
  /** What whoever scans it reads. */
  text: string
  /** What it is for whoever can't see it. */
  label: string
  className?: string | undefined
}

/** A QR code, as sharp as it is large; dark on white whatever the theme, or no camera reads it. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'M', border: 2 })
  const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  )
}
