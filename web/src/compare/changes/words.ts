import { formatCount } from '../../ui/words/format.ts'
import { formatArea } from '../../ui/words/formatArea.ts'
import type { Language } from '../../ui/words/preferences.ts'
import { type Changes, type Exchange, fatesOf, type GridChange } from './changes.ts'
import { compareTexts } from './compare.texts.ts'

/** How grids and divisions are called in the language of the page. */
export interface Names {
  readonly language: Language
  readonly grid: (name: string | undefined) => string
  readonly division: (code: string) => string
  /** Code of the division that is compared: what lies in one community needs no telling of it. */
  readonly within: string
}

interface Called {
  readonly name?: string | null | undefined
  readonly community?: string | null | undefined
}

/** A grid with its community, unless that is clear. */
export function fullName({ name, community }: Called, names: Names, beside?: Called | null): string {
  const grid = names.grid(name ?? undefined)
  if (!community || community === names.within || community === beside?.community) return grid
  return compareTexts[names.language].inCommunity(grid, names.division(community))
}

/** What goes from one grid to another, in figures and as they are written. */
export const movedOf = (
  { households, population, area }: Pick<Exchange, 'households' | 'population' | 'area'>,
  language: Language,
) => ({
  households,
  population,
  words: {
    households: formatCount(households, language),
    population: formatCount(population, language),
    // A number and its unit stay on one line.
    area: formatArea(area, language).replace(' ', '\u00a0'),
  },
})

/** One thing that changed, told in a sentence. */
export interface Sentence {
  readonly text: string
  /** Numbers of the exchanges that it tells of. */
  readonly numbers: readonly number[]
  /** The grid that it tells of, when it is about no ground. */
  readonly grid: string | null
}

/** Everything that changed, in sentences: grids that come and go first, then ground, then names. */
export function sentencesOf({ grids, exchanges }: Changes, names: Names): Sentence[] {
  const fates = grids.flatMap(change => sentencesOfGrid(change, names))
  const isComing = (fate: string) => fate === 'created' || fate === 'removed'
  return [
    ...fates.filter(({ fate }) => isComing(fate)),
    ...exchanges.map(exchange => ({ text: exchangeSentence(exchange, names), numbers: [exchange.number], grid: null })),
    ...fates.filter(({ fate }) => !isComing(fate)),
  ].map(({ text, numbers, grid }) => ({ text, numbers, grid }))
}

function exchangeSentence(exchange: Exchange, names: Names): string {
  const { sentence } = compareTexts[names.language]
  const { from, to } = exchange
  const moved = movedOf(exchange, names.language)
  if (!to) return sentence.toNobody(fullName(from ?? {}, names), moved)
  if (!from) return sentence.fromNobody(fullName(to, names), moved)
  return sentence.exchange(fullName(from, names), fullName(to, names, from), moved)
}

function sentencesOfGrid(change: GridChange, names: Names) {
  const { id, before, after, gained, lost } = change
  const text = compareTexts[names.language]
  const numbers = [...gained, ...lost].map(({ number }) => number)
  const others = (ends: readonly (Called | null)[], beside: Called) =>
    text.list(ends.map(end => (end ? fullName(end, names, beside) : text.nobody)))
  return fatesOf(change).map(fate => ({ fate, text: words(fate), numbers, grid: id }))

  function words(fate: ReturnType<typeof fatesOf>[number]): string {
    const { sentence } = text
    if (fate === 'created')
      return sentence.created(
        fullName(after!, names),
        formatCount(after!.households, names.language),
        formatCount(after!.population, names.language),
        others(
          gained.map(({ from }) => from),
          after!,
        ),
      )
    if (fate === 'removed')
      return sentence.removed(
        fullName(before!, names),
        others(
          lost.map(({ to }) => to),
          before!,
        ),
      )
    if (fate === 'renamed') return sentence.renamed(fullName(before!, names), names.grid(after!.name ?? undefined))
    if (fate === 'reassigned')
      return sentence.reassigned(
        names.grid(after!.name ?? undefined),
        names.division(before!.community ?? ''),
        names.division(after!.community ?? ''),
      )
    return sentence.otherKind(
      fullName(after!, names),
      text.kind[before!.kind ?? 'GENERAL'],
      text.kind[after!.kind ?? 'GENERAL'],
    )
  }
}
