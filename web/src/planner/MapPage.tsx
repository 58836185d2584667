import { Explorer } from './Explorer.tsx'
import { PlannerTheme } from './PlannerTheme.tsx'

/** The explorer for planners. */
export default function MapPage() {
  return (
    <PlannerTheme>
      <Explorer />
    </PlannerTheme>
  )
}
