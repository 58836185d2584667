import { Lexer, Source, TokenKind } from 'graphql'

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/** How long a text is, and how deeply nested. */
export interface Scanned {
  readonly characters: number
  readonly tokens: number
  readonly nesting: number
}

/**
 * Measures a text before it is parsed, because the parser calls itself for whatever is nested. Looks no further than where a limit is exceeded.
 * @throws GraphQLError where the text has no tokens of GraphQL
 */
export function scanText(text: string, limits: Scanned): Scanned {
  let [tokens, open, nesting] = [0, 0, 0]
  if (text.length <= limits.characters) {
    const lexer = new Lexer(new Source(text))
    while (tokens <= limits.tokens && nesting <= limits.nesting) {
      const { kind } = lexer.advance()
      if (kind === TokenKind.EOF) break
      tokens++
      if (opening.has(kind)) nesting = Math.max(nesting, ++open)
      else if (closing.has(kind)) open--
    }
  }
  return { characters: text.length, tokens, nesting }
}
