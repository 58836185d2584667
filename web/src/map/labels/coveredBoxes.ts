import type { Rectangle } from '../canvas/canvasLayer.ts'

/** The parts of a map that buttons and boxes of the page lie over, in pixels of its container. */
export function coveredBoxes(container: HTMLElement): Rectangle[] {
  const origin = container.getBoundingClientRect()
  const covers = container.parentElement?.querySelectorAll('.leaflet-bar, .leaflet-control-scale, [data-covers-map]')
  return [...(covers ?? [])].map(cover => {
    const { left, top, width, height } = cover.getBoundingClientRect()
    return { x: left - origin.left, y: top - origin.top, width, height }
  })
}
