/** The most that a GraphQL document may be. Each is a number of things written in it, unless it says otherwise. */
export interface Limits {
  /** Characters of its text. */
  readonly characters: number
  readonly tokens: number
  /** Braces, brackets and parentheses within each other. */
  readonly nesting: number
  /** Fields within each other, through fragments too. */
  readonly depth: number
  readonly aliases: number
  /** Fields and spreads that stand a second time in the same selection. */
  readonly repeats: number
  readonly directives: number
  readonly fragments: number
  /** Fields of one operation's root, through fragments too. */
  readonly rootFields: number
}

/** What no document may exceed. The largest of our own pages' stays below half of each; a test shows it. */
export const LIMITS: Limits = {
  characters: 20_000,
  tokens: 2_000,
  nesting: 40,
  depth: 20,
  aliases: 60,
  repeats: 30,
  directives: 20,
  fragments: 60,
  rootFields: 20,
}
