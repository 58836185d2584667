import type { ReactNode } from 'react'
import type { PlaceItem } from '../ground/ground.ts'

/** What stands in the panel. */
export interface Contents {
  readonly title: string
  /** The places that contain it. */
  readonly path: readonly PlaceItem[]
  /** Whether the path ends with what is shown. */
  readonly here: boolean
  readonly body: ReactNode
  readonly closable: boolean
}

/** What lies nowhere. */
export const NOWHERE = { path: [], here: false, closable: true } as const
