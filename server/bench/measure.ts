/** One ratio of two things measured in the same run, and what it should be. */
export interface Measure {
  name: string
  ratio: number
  goal: { atLeast: number } | { atMost: number }
  detail: string
}

export const isMet = ({ ratio, goal }: Measure): boolean =>
  'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost

/** A measure on two lines, for a person. */
export const describeMeasure = (measure: Measure): string => {
  const { name, ratio, goal, detail } = measure
  const wanted = 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`
  return `${isMet(measure) ? '✓' : '✗'} ${ratio.toFixed(2)}  ${name} (goal ${wanted})\n        ${detail}`
}
