import { PlannerTheme } from '../frame/PlannerTheme.tsx'
import { Explorer } from './Explorer.tsx'

/** The explorer for planners. */
export default function MapPage() {
  return (
    <PlannerTheme>
      <Explorer />
    </PlannerTheme>
  )
}
