import { E7 } from '@geyi/shared/geo'
import type L from 'leaflet'
import type { HandListener, HandPointer } from '../picture/hand.ts'
import type { Loupe } from './loupe.ts'

/** Shows what a finger covers while it holds something. */
export function throughLoupe(map: L.Map, loupe: Loupe, listener: HandListener): HandListener {
  const look = ({ at, touch }: HandPointer) => {
    if (touch) loupe.show(map.latLngToContainerPoint([at[1] / E7, at[0] / E7]))
  }
  const put = () => loupe.show(null)
  const looking = (holds: boolean, pointer: HandPointer) => {
    if (holds) look(pointer)
    return holds
  }
  return {
    hover: pointer => listener.hover(pointer),
    hold: pointer => looking(listener.hold(pointer), pointer),
    rest: pointer => looking(listener.rest(pointer), pointer),
    drag(pointer) {
      listener.drag(pointer)
      look(pointer)
    },
    release(pointer) {
      put()
      listener.release(pointer)
    },
    tap: pointer => listener.tap(pointer),
    leave: () => listener.leave(),
    pause() {
      put()
      listener.pause()
    },
  }
}
