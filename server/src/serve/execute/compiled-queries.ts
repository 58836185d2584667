import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isAbstractType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { tellEntries } from '../../metrics/kept-entries.ts'
import type { Admitted } from '../gate/gate.ts'

/** How often a query must come before compiling it pays: compiling takes as long as many runs, and a stranger can send ever new queries. */
const COMPILE_FROM = 3
/** The most fields of a query that is compiled, all fragments written out: its code grows with them, by some kilobytes each. */
const MOST_FIELDS = 200
/** The most fields of all that is compiled, together. */
const MOST_IN_ALL = 5_000

/** As many wrong variables as `execute` tells of. */
const MOST_ERRORS = 50

type Run = CompiledQuery['query']

/**
 * Queries that keep coming, compiled: what the gate has let in, of few fields, and of no interface or union, which `graphql-jit` gets wrong.
 * Mutations stay interpreted: they wait for the database, not for us.
 */
export class CompiledQueries {
  private readonly times = new WeakMap<OperationDefinitionNode, number>()
  private readonly compiled = new LRUCache<OperationDefinitionNode, { run: Run; fields: number }>({
    maxSize: MOST_IN_ALL,
    sizeCalculation: ({ fields }) => fields,
  })

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compileFrom = COMPILE_FROM,
  ) {
    tellEntries('compiled queries', this, ({ compiled }) => compiled.size)
  }

  /** Counts a query, and returns it compiled once it has come often enough. */
  find({ document, operation, fields }: Admitted): Run | undefined {
    const known = this.compiled.get(operation)
    if (known) return known.run
    const times = (this.times.get(operation) ?? 0) + 1
    this.times.set(operation, times)
    // Tried once: what was put out to make room waits for another document, which a new text is.
    if (times !== this.compileFrom || operation.operation !== 'query' || fields > MOST_FIELDS) return undefined
    if (hasAbstractTypes(this.schema, document)) return undefined
    const compiled = compileQuery(this.schema, document, operation.name?.value)
    if (!isCompiledQuery(compiled)) return undefined
    const run = this.withCheckedVariables(compiled.query, operation)
    this.compiled.set(operation, { run, fields: Math.max(fields, 1) })
    return run
  }

  /** `graphql-jit` takes variables that are none and words the refusal of others its own way: they are looked at as ever first. */
  private withCheckedVariables(run: Run, { variableDefinitions = [] }: OperationDefinitionNode): Run {
    if (variableDefinitions.length === 0) return run
    return (root, context, variables) => {
      const { errors } = getVariableValues(this.schema, variableDefinitions, variables ?? {}, {
        maxErrors: MOST_ERRORS,
      })
      return errors ? { errors } : run(root, context, variables)
    }
  }
}

/** Whether anything in a document is read as an interface or a union. */
function hasAbstractTypes(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema)
  let found = false
  const look = () => {
    const type = info.getType()
    if (type && isAbstractType(getNamedType(type))) found = true
  }
  visit(document, visitWithTypeInfo(info, { Field: look, InlineFragment: look, FragmentDefinition: look }))
  return found
}
