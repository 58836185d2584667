import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { legibleLiterals } from '../../../graphql/parse/legible-text.ts'
import { tellEntries } from '../../../metrics/kept-entries.ts'
import { type Shape, shapeOf } from './document-shape.ts'
import { LIMITS, type Limits } from './limits.ts'
import { scanText } from './scan-text.ts'
import { wholeSubscriptionRoot } from './subscription-root.ts'
import { tooLarge } from './too-large.ts'

/** A document that was found good. */
export interface KnownDocument {
  readonly text: string
  readonly document: DocumentNode
  readonly shape: Shape
}

/** The most characters of all documents together that are remembered: parsed they take some fifty bytes each. */
const REMEMBERED = 400_000
const RULES = [...specifiedRules, legibleLiterals, wholeSubscriptionRoot]
/** The most complaints about one document. */
const COMPLAINTS = 10

/** Reads documents: measures them, parses them, and holds them against the schema. What was good is not read again while it keeps coming. */
export class KnownDocuments {
  private readonly good = new LRUCache<string, KnownDocument>({
    maxSize: REMEMBERED,
    sizeCalculation: ({ text }) => text.length + 100,
  })

  constructor(private readonly schema: GraphQLSchema) {
    tellEntries('documents', this, ({ good }) => good.size)
  }

  /** The document of a text, or what is wrong with it. No text keeps this busy: each step sees only what the one before it let through. */
  read(text: string): KnownDocument | readonly GraphQLError[] {
    const known = this.good.get(text)
    if (known) return known
    let document: DocumentNode
    try {
      const exceeded = firstExceeded(scanText(text, LIMITS))
      if (exceeded) return [exceeded]
      document = parse(text, { maxTokens: LIMITS.tokens })
    } catch (error) {
      if (error instanceof GraphQLError) return [coded(error, 'GRAPHQL_PARSE_FAILED')]
      throw error
    }
    const shape = shapeOf(document)
    const exceeded = firstExceeded(shape)
    if (exceeded) return [exceeded]
    const errors = validate(this.schema, document, RULES, { maxErrors: COMPLAINTS })
    if (errors.length > 0) return errors.map(error => coded(error, 'GRAPHQL_VALIDATION_FAILED'))
    const good = { text, document, shape }
    this.good.set(text, good)
    return good
  }
}

/** The refusal of a document by the first limit that it exceeds. */
function firstExceeded(found: Partial<Limits>): GraphQLError | undefined {
  for (const limit of Object.keys(LIMITS) as (keyof Limits)[]) {
    const count = found[limit]
    if (count !== undefined && count > LIMITS[limit]) return tooLarge(limit, count)
  }
  return undefined
}

const coded = (error: GraphQLError, code: string): GraphQLError => {
  Object.assign(error.extensions, { code, http: { status: 400 } })
  return error
}
