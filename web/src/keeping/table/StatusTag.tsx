import type { StationStatus } from '../../api/index.ts'
import { stationTexts } from '../../stations/stations.texts.ts'
import { useText } from '../../ui/words/text.ts'
import css from './StationTable.module.css'

/** What a station is on a day: a word in a colour. */
export const StatusTag = ({ status }: { status: StationStatus }) => (
  <span className={css.status} data-status={status}>
    {useText(stationTexts).statusOf[status]}
  </span>
)
