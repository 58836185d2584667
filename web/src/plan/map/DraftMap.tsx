import type { Coverage, GridId } from '@geyi/shared/coverage'
import { type CoverageDiff, diffCoverages } from '@geyi/shared/diff'
import type { Position } from '@geyi/shared/geo'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Desk, DeskState } from '../../editor/desk.ts'
import type { Offer } from '../../editor/draft/offer.ts'
import type { Measure } from '../../editor/gestures/measuring.ts'
import page from '../../frame/Page.module.css'
import { addDraft, type Cursor, type DraftBuildings, type DraftLayer, type DraftPerson } from '../../map/draft.ts'
import { createMap, type GeyiMap } from '../../map/index.ts'
import type { BackgroundSettings, Box } from '../../map/places.ts'
import { useStore } from '../../state/useStore.ts'
import { useLanguage, useTheme } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { useLook } from '../../ui/words/useLook.ts'
import { useGridName } from '../desk/names.ts'
import { partedNames } from '../desk/partedNames.ts'
import { draftOverlay } from './draftOverlay.ts'
import { draftPicture } from './draftPicture.ts'
import { handOnDesk } from './handOnDesk.ts'
import { measureText } from './measureText.ts'
import { formatView, parseView } from './planView.ts'
import { reasonText } from './reasonText.ts'
import { toolTexts } from './tools.texts.ts'

/** What the page may ask of the map. */
export interface DraftMapHandle {
  readonly map: GeyiMap
  readonly layer: DraftLayer
}

interface DraftMapProps {
  readonly desk: Desk
  readonly base: Coverage | null
  readonly buildings: DraftBuildings
  readonly box: Box
  readonly background: BackgroundSettings
  readonly sample: boolean
  readonly divisionName: (code: string) => string
  readonly people: readonly DraftPerson[]
  /** The hand is at a place, or has left the map. */
  readonly onHand: (at: Position | null) => void
  readonly onReady: (handle: DraftMapHandle) => void
  readonly children?: ReactNode
}

/** From farther away streets are too near to each other to draw along. */
const STREETS_FROM_ZOOM = 15

type NameOf = ReturnType<typeof useGridName>

const NOTHING: ReadonlySet<string> = new Set()

/** The map that a draft is drawn on: what the desk knows is told to the layer as it changes. */
export function DraftMap(props: DraftMapProps) {
  const { desk, base, buildings, divisionName, people } = props
  const latest = useRef(props)
  latest.current = props
  const element = useRef<HTMLDivElement>(null)
  const language = useLanguage()
  const theme = useTheme()
  const text = useText(toolTexts)
  const nameOf = useGridName()
  const [handle, setHandle] = useState<DraftMapHandle | null>(null)
  const hand = useRef<Position | null>(null)
  const coverage = useStore(desk, ({ coverage }) => coverage)
  const tool = useStore(desk, state => state.tool)

  // The map is made once; what changes is told to it below.
  useEffect(() => {
    const lookAtStreets = () => {
      if (map.view().zoom >= STREETS_FROM_ZOOM) void desk.streets?.look(map.box())
    }
    const map: GeyiMap = createMap(element.current!, {
      theme,
      locale: language,
      view: parseView(location.search),
      box: props.box,
      zoomButtons: 'topright',
      onView(view) {
        history.replaceState(null, '', `${location.pathname}${formatView(view)}${location.hash}`)
        lookAtStreets()
      },
    })
    const layer = addDraft(map, {
      theme,
      locale: language,
      listener: handOnDesk(desk, at => {
        hand.current = at
        latest.current.onHand(at)
      }),
    })
    const made = { map, layer }
    setHandle(made)
    lookAtStreets()
    props.onReady(made)
    return () => {
      layer.remove()
      map.remove()
      setHandle(null)
    }
  }, [])

  useLook(handle)
  useEffect(() => handle?.map.setBackground(props.background), [handle, props.background])
  useEffect(() => handle?.map.setSample(props.sample), [handle, props.sample])

  const changes = useMemo<CoverageDiff | null>(
    () => (base && base !== coverage ? diffCoverages(base, coverage) : null),
    [base, coverage],
  )
  // Counts belong to the coverage: the desk settles both together.
  useEffect(() => handle?.layer.set(draftPicture(desk, buildings, nameOf)), [handle, desk, buildings, coverage, nameOf])
  useEffect(() => handle?.layer.showLocks(tool !== 'select'), [handle, tool])
  // What follows the hand goes past React: it has to be drawn with every movement.
  useEffect(() => {
    if (!handle) return
    const { layer } = handle
    const measured = (measure: Measure) => measureText(measure, text, language)
    const show = () => {
      const state = desk.now
      layer.show(draftOverlay(desk, changes, people, nameOf, measured), asideOf(state))
      layer.say(
        state.reason ? reasonText(state.reason, text, divisionName) : partedText(state, text, nameOf),
        noteAt(state) ?? hand.current ?? state.reason?.at ?? null,
      )
      layer.setCursor(cursorOf(state))
    }
    show()
    return desk.subscribe(show)
  }, [handle, desk, changes, people, nameOf, text, language, divisionName])

  return (
    <div className={page.mapArea}>
      <div ref={element} className={page.map} />
      {props.children}
    </div>
  )
}

/** That what is drawn would leave grids in pieces. */
function partedText(state: DeskState, { parted }: (typeof toolTexts)['zh'], nameOf: NameOf): string | null {
  const names = partedNames(state, nameOf)
  return names.length > 0 ? parted(names) : null
}

/** What the note beside the hand is about: the vertex that is held. */
function noteAt({ gesture, held }: DeskState): Position | null {
  if (gesture?.type === 'draggingVertex') return gesture.to
  return held?.lockedBy ? held.at : null
}

/** What the moving canvas draws instead of the still one: only where that is the same for a whole gesture. */
function asideOf({ gesture, preview, offer }: DeskState): {
  grids: ReadonlySet<GridId>
  vertices: ReadonlySet<string>
} {
  if (!preview && offer) return { grids: insteadOf(offer), vertices: NOTHING }
  if (!preview?.outcome) return { grids: NOTHING, vertices: NOTHING }
  const isMoving = gesture?.type === 'draggingVertex' && !gesture.handle.edge
  return {
    grids: new Set(preview.facts.keys()),
    vertices: isMoving ? new Set([gesture.handle.at.join(' ')]) : NOTHING,
  }
}

const insteads = new WeakMap<Offer, ReadonlySet<GridId>>()

function insteadOf(offer: Offer): ReadonlySet<GridId> {
  const known = insteads.get(offer) ?? new Set(offer.instead)
  insteads.set(offer, known)
  return known
}

function cursorOf({ tool, gesture, held }: DeskState): Cursor {
  if (gesture?.type === 'draggingVertex') return 'grabbing'
  if (tool === 'vertex' && held) return held.lockedBy !== null ? 'not-allowed' : 'grab'
  return tool === 'select' || tool === 'vertex' ? 'pointer' : 'crosshair'
}
