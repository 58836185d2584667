import type { DivisionOnMapFragment, Place, StationInFullFragment, StationKind } from '../../api/index.ts'
import type { useViewer } from '../../frame/account/useViewer.ts'
import type { Station } from '../../stations/stationStore.ts'
import type { StationEditing } from '../../stations/useStationEditing.ts'
import type { SheetHeight } from '../../ui/Sheet.tsx'
import type { Selection } from '../ground/explorerUrl.ts'
import type { Ground } from '../ground/ground.ts'
import type { AsOf } from '../ground/loadGround.ts'
import type { Progress } from '../ground/useGround.ts'

/** What is done in the panel instead of looking at what is selected. */
export type PanelTask =
  | { readonly type: 'signIn' | 'pick' }
  | { readonly type: 'add'; readonly place: Place; readonly kind: StationKind }
  | { readonly type: 'edit'; readonly station: StationInFullFragment }

/** Everything that the panel may show, and whom to tell what is done in it. */
export interface ExplorerPanelProps {
  readonly narrow: boolean
  readonly height: SheetHeight
  readonly setHeight: (height: SheetHeight) => void
  readonly task: PanelTask | null
  readonly setTask: (task: PanelTask | null) => void
  readonly account: ReturnType<typeof useViewer>
  readonly places: readonly string[]
  readonly editing: StationEditing
  /** Whether the selected station may be changed: null when nobody is signed in, undefined on another day than today. */
  readonly editable: boolean | null | undefined
  readonly selection: Selection | null
  readonly selectedStation: Station | undefined
  readonly stations: ReadonlyMap<string, Station>
  readonly ground: Ground
  /** The day that is shown, if it is not today. */
  readonly day: AsOf
  readonly today: string
  readonly showDay: (date: string) => void
  readonly district: DivisionOnMapFragment | undefined
  readonly progress: Progress
  readonly sample: boolean
  readonly goTo: (code: string) => void
  readonly goToStation: (id: string) => void
  readonly close: () => void
  readonly created: (id: string) => void
  readonly remove: (id: string) => void
  readonly retry: () => void
}
