import type L from 'leaflet'
import type { Frame, Rectangle } from '../canvas/canvasLayer.ts'
import type { Label } from '../canvas/label.ts'
import type { StationLayer } from '../stations/stationLayer.ts'
import { coveredBoxes } from './coveredBoxes.ts'
import { drawLabel } from './drawLabel.ts'
import { placeLabels } from './placeLabels.ts'
import { pinObstacles } from './stationLabels.ts'

/** Draws the labels that find room, within a part of what is seen, beside pins and what of the page lies over the map. */
export function drawLabels(
  map: L.Map,
  frame: Frame,
  labels: Iterable<Label>,
  stations: StationLayer | null | undefined,
  room: Rectangle = frame.seen,
): void {
  const { context, seen } = frame
  const boxes = [...(stations?.clusterBoxes() ?? []), ...coveredBoxes(map.getContainer())]
  const obstacles = [
    ...pinObstacles(map, frame, stations?.shown() ?? []),
    ...boxes.map(box => ({ ...box, x: box.x + seen.x, y: box.y + seen.y })),
  ]
  for (const label of placeLabels(context, labels, obstacles, room)) drawLabel(context, label)
}
