import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { findIllegible } from './legible-text.ts'

/** How often a query must come before compiling it pays: compiling takes as long as many runs, and a stranger can send ever new queries. */
const COMPILE_FROM = 3

/** The most query texts that are remembered, and the longest of them, in characters. */
const REMEMBERED = 500
const LONGEST = 20_000

type Variables = Record<string, unknown> | undefined

interface Seen {
  times: number
  compiled?: CompiledQuery
  operation?: OperationDefinitionNode
}

/** Queries that keep coming, compiled by their text. Mutations stay interpreted: they wait for the database, not for us. */
export class CompiledQueries {
  private readonly seen = new LRUCache<string, Seen>({ max: REMEMBERED })

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compileFrom = COMPILE_FROM,
  ) {}

  /** What was compiled for this text, if it has come often enough and its variables can be read. */
  find(query: string, operationName: string | undefined, variables: Variables): CompiledQuery | undefined {
    const { compiled, operation } = this.seen.get(keyOf(query, operationName)) ?? {}
    return operation && !findIllegible(this.schema, operation, variables) ? compiled : undefined
  }

  /** Counts a query that was found valid, and compiles it when its time has come. */
  count(query: string, operationName: string | undefined, document: DocumentNode): void {
    const operation = getOperationAST(document, operationName)
    if (query.length > LONGEST || operation?.operation !== 'query') return
    const key = keyOf(query, operationName)
    const seen = this.seen.get(key) ?? { times: 0 }
    this.seen.set(key, seen)
    if (++seen.times < this.compileFrom || seen.compiled) return
    const compiled = compileQuery(this.schema, document, operationName)
    if (isCompiledQuery(compiled)) Object.assign(seen, { compiled, operation })
  }
}

// No valid name holds the separator.
const keyOf = (query: string, operationName: string | undefined): string => `${operationName ?? ''}\0${query}`
