import { useMemo } from 'react'
import { useText } from '../../ui/words/text.ts'
import { importingTexts } from '../desk/importing.texts.ts'
import type { Preview } from '../desk/importServer.ts'

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** Coordinate systems that are offered for a file, the one that is taken by itself first. */
export function useSystems(preview: Preview | null): { value: string; label: string }[] {
  const text = useText(importingTexts)
  return useMemo(() => {
    const zones = [
      ...range(21).map(i => ({ value: `EPSG:${4513 + i}`, label: text.zone3(25 + i) })),
      ...range(21).map(i => ({ value: `EPSG:${4534 + i}`, label: text.zone3plain(75 + 3 * i) })),
      ...range(11).map(i => ({ value: `EPSG:${4491 + i}`, label: text.zone6(13 + i) })),
    ]
    const all = [...Object.entries(text.crsName).map(([value, label]) => ({ value, label })), ...zones]
    const nameOf = (crs: string) => all.find(({ value }) => value === crs)?.label ?? crs
    const itself = preview?.projection
      ? text.crsSays(preview.projection)
      : text.crsGuess(nameOf(preview?.crsGuess ?? 'CRS84'))
    return [{ value: '', label: itself }, ...all]
  }, [text, preview])
}
