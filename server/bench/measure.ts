/** One ratio of two things measured in the same run, and what it should be, if there is a goal. */
export interface Measure {
  name: string
  ratio: number
  goal?: { atLeast: number } | { atMost: number }
  detail: string
}

export const isMet = ({ ratio, goal }: Measure): boolean =>
  !goal || ('atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost)

/** A measure on two lines, for a person. */
export const describeMeasure = (measure: Measure): string => {
  const { name, ratio, goal, detail } = measure
  const mark = !goal ? ' ' : isMet(measure) ? '✓' : '✗'
  const wanted = !goal ? 'no goal' : 'atLeast' in goal ? `goal ≥ ${goal.atLeast}` : `goal ≤ ${goal.atMost}`
  return `${mark} ${ratio.toFixed(2)}  ${name} (${wanted})\n        ${detail}`
}
