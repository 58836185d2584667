const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/**
 * WKT of a point, polygon or multipolygon → GeoJSON. Text that is none becomes a geometry without type, which the parser
 * refuses like any other that it does not know.
 */
export function parseWkt(text: string): unknown {
  const match = /^\s*(?:SRID=\d+;)?\s*(POINT|POLYGON|MULTIPOLYGON)\s*(?:Z\s*)?(\([\s\S]*\))\s*$/i.exec(text)
  if (!match) return { type: text.trim().slice(0, 40) }
  const type = match[1]!.toUpperCase()
  try {
    const parsed: unknown = JSON.parse(bracketed(match[2]!))
    if (type === 'POINT') return { type: 'Point', coordinates: (parsed as unknown[])[0] }
    return { type: type === 'POLYGON' ? 'Polygon' : 'MultiPolygon', coordinates: parsed }
  } catch {
    return { type: `broken ${type}` }
  }
}

/** `((1 2, 3 4))` → `[[[1,2],[3,4]]]`. */
const bracketed = (text: string): string =>
  text
    .replace(/[^(),]+/g, run => {
      const words = run.trim().split(/\s+/)
      if (words[0] === '') return ''
      if (!words.every(word => NUMBER.test(word))) throw new SyntaxError('not a number')
      return `[${words.map(Number).join(',')}]`
    })
    .replaceAll('(', '[')
    .replaceAll(')', ']')
