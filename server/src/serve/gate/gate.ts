import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  type OperationTypeNode,
} from 'graphql'
import { DomainError } from '../../errors/domain-error.ts'
import { illegibleVariable } from '../../graphql/parse/legible-text.ts'
import { MAX_COST } from './cost/max-cost.ts'
import { costOf } from './cost/operation-cost.ts'
import { areHandful } from './cost/variable-cost.ts'
import { KnownDocuments } from './document/known-documents.ts'
import { withoutHint } from './no-hints.ts'

/** What is asked, and by whom. */
export interface Asked {
  readonly text: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  /** Whether a stranger asks: nobody who has signed in, and not from the server's own machine. */
  readonly stranger: boolean
  /** What may be asked on this way. */
  readonly kinds: readonly `${OperationTypeNode}`[]
}

/** What may be run: everything that is compiled, executed or subscribed to has come through the gate as one of these. */
export interface Admitted {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly cost: number
  /** Fields with all fragments written out. */
  readonly fields: number
}

/** The one way in for GraphQL, before anything is compiled, executed or subscribed to. */
export class Gate {
  private readonly documents: KnownDocuments
  private readonly costs = new WeakMap<OperationDefinitionNode, number>()

  constructor(private readonly schema: GraphQLSchema) {
    this.documents = new KnownDocuments(schema)
  }

  /** Lets a request in, or says why not: too large, wrong, nothing that may be asked here, or too costly. */
  admit({ text, operationName, variables, stranger, kinds }: Asked): Admitted | readonly GraphQLError[] {
    const read = this.documents.read(text)
    if (!('document' in read)) return stranger ? read.map(withoutHint) : read
    const { document, shape } = read
    if (shape.introspects && stranger) return [noIntrospection()]
    const operation = getOperationAST(document, operationName)
    if (!operation) return [noOperation(operationName)]
    if (!kinds.includes(operation.operation)) return [notHere(operation.operation)]
    const illegible = illegibleVariable(this.schema, operation, variables)
    if (illegible) return [illegible]
    const cost = this.costOf(document, operation, variables)
    if (cost > MAX_COST) return [tooCostly(cost)]
    return { document, operation, cost, fields: shape.fields }
  }

  /** Why a text is none that could be run, whoever asks and whatever for; undefined if it is one. */
  refusal(text: string): readonly GraphQLError[] | undefined {
    const read = this.documents.read(text)
    return 'document' in read ? undefined : read.map(withoutHint)
  }

  private costOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): number {
    const known = this.costs.get(operation)
    if (known !== undefined && areHandful(variables)) return known
    const { cost, always } = costOf(this.schema, document, operation, variables)
    if (always) this.costs.set(operation, cost)
    return cost
  }
}

/** Whether a request was not let in. */
export const isRefused = (admitted: Admitted | readonly GraphQLError[]): admitted is readonly GraphQLError[] =>
  Array.isArray(admitted)

const refused = { http: { status: 400 } }

const tooCostly = (cost: number): DomainError =>
  new DomainError(
    'COST_EXCEEDED',
    `This may cost up to ${cost}; at most ${MAX_COST} is answered at once. Ask for smaller pages or fewer fields, or send less in variables.`,
    { ...refused, cost, limit: MAX_COST },
  )

const noOperation = (name: string | undefined): GraphQLError =>
  new GraphQLError(
    name === undefined
      ? 'There are several operations in this document. Say which one by `operationName`.'
      : 'There is no operation of this name in this document.',
    { extensions: { ...refused, code: 'OPERATION_RESOLUTION_FAILURE', argument: 'operationName' } },
  )

const notHere = (operation: `${OperationTypeNode}`): DomainError =>
  new DomainError(
    'BAD_USER_INPUT',
    operation === 'subscription'
      ? 'Subscribe over a WebSocket, with the protocol graphql-transport-ws.'
      : 'Only subscriptions go over a socket; ask by POST.',
    refused,
  )

const noIntrospection = (): DomainError =>
  new DomainError(
    'FORBIDDEN',
    'The schema is told to who has signed in. It is also published as server/schema.graphql.',
    refused,
  )
