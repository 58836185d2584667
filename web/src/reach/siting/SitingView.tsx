import { useStore } from '../../state/useStore.ts'
import type { SitingProps } from './desk/sitingProps.ts'
import { isAtWork } from './desk/sitingState.ts'
import { HandOver } from './HandOver.tsx'
import { JobProgress } from './JobProgress.tsx'
import { Outcome } from './Outcome.tsx'
import { WishForm } from './WishForm.tsx'

/** Where new stations should stand: what is wanted, how far the search is, and what was found. */
export function SitingView({ desk, siting }: SitingProps) {
  const hasRun = useStore(siting, state => state.run !== null)
  const atWork = useStore(siting, isAtWork)
  const hasResult = useStore(siting, state => Boolean(state.job?.result))
  const isHandingOver = useStore(siting, state => state.isHandingOver)
  if (!hasRun) return <WishForm desk={desk} siting={siting} />
  if (atWork || !hasResult) return <JobProgress desk={desk} siting={siting} />
  return isHandingOver ? <HandOver desk={desk} siting={siting} /> : <Outcome desk={desk} siting={siting} />
}
