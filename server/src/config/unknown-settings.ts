import type { Environment } from './read-settings.ts'
import { forDevelopers, settings } from './settings.ts'

const known: readonly string[] = [...Object.values(settings).map(({ name }) => name), ...Object.keys(forDevelopers)]

/** Sentences on variables that are meant for Geyi, by their name, and mean nothing to it. */
export function unknownSettings(environment: Environment): string[] {
  return Object.keys(environment)
    .filter(name => name.startsWith('GEYI_') && !known.includes(name))
    .sort()
    .map(name => {
      const meant = known.find(other => distanceOf(name, other) <= 2)
      return `${name} is no setting of Geyi and does nothing.${meant ? ` Is ${meant} meant?` : ''}`
    })
}

/** How many letters must be added, left out or changed to make one word of another. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [before, wanted] of [...other].entries())
      next.push(Math.min(row[before]! + (letter === wanted ? 0 : 1), row[before + 1]! + 1, next[before]! + 1))
    row = next
  }
  return row.at(-1)!
}
