import type { Geometry } from 'geojson'
import { useEffect, useMemo, useState } from 'react'
import { askAnew, DistrictLinesDocument } from '../../api/index.ts'
import type { DistrictLines, NamedPlace } from '../../map/index.ts'

/** Lines of the districts that came without streets and buildings: their map would be blank paper. */
export function useDistrictLines(
  names: readonly (NamedPlace & { readonly sample: boolean })[],
): readonly DistrictLines[] {
  const [known, setKnown] = useState<readonly DistrictLines[]>([])
  const wanted = useMemo(
    () =>
      names
        .filter(({ level, sample }) => !sample && level === 'district')
        .map(({ code }) => code)
        .sort()
        .join(),
    [names],
  )
  useEffect(() => {
    let isGone = false
    for (const code of wanted === '' ? [] : wanted.split(',')) {
      if (known.some(lines => lines.code === code)) continue
      void askAnew(DistrictLinesDocument, { code }).then(({ data }) => {
        if (isGone || !data?.division) return
        const boundary: Geometry | null = data.division.boundary ?? null
        const communities = data.divisions.edges.flatMap(({ node }): Geometry[] =>
          node.boundary ? [node.boundary] : [],
        )
        setKnown(others => [...others.filter(lines => lines.code !== code), { code, boundary, communities }])
      })
    }
    return () => {
      isGone = true
    }
  }, [wanted])
  return known
}
