import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { drawSheet, type Sheet, tilesUnder } from '../../map/compare.ts'

/** Prints a sheet once its map is drawn; the browser's own command for printing does the same. */
export function usePrinting(canvas: RefObject<HTMLCanvasElement | null>, sheet: Sheet) {
  const [isBusy, setBusy] = useState(false)
  const drawn = useRef<Sheet | null>(null)

  const print = useCallback(async () => {
    setBusy(true)
    const tiles = await tilesUnder(sheet)
    setBusy(false)
    if (!canvas.current) return
    drawSheet(canvas.current, sheet, tiles)
    drawn.current = sheet
    window.print()
  }, [canvas, sheet])

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void print()
    }
    // From the browser's menu there is no time to fetch the background.
    const before = () => {
      if (drawn.current !== sheet && canvas.current) drawSheet(canvas.current, sheet, [])
    }
    addEventListener('keydown', key)
    addEventListener('beforeprint', before)
    return () => {
      removeEventListener('keydown', key)
      removeEventListener('beforeprint', before)
    }
  }, [canvas, sheet, print])
  return { print, isBusy }
}
