import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { DomainError } from '../../errors/domain-error.ts'
import { Cost } from '../cost.ts'

/** The most items that one page may hold. */
export const MAX_PAGE = 1000

/** Relay's page information. Lists are read forwards. */
@ObjectType({ description: 'Where a page ends and whether more follows (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first item of this page.' })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item: pass it as `after` for the next page.',
  })
  endCursor!: string | null
}

/** One page of a list, with a way to count the whole that runs only when it is asked for. */
export interface Page<Node> {
  edges: { cursor: string; node: Node }[]
  pageInfo: PageInfo
  countAll: () => Promise<number>
}

/** Makes the Relay connection types of a node type. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a list, with its cursor.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: CURSOR })
    cursor!: string

    @Field(node, { description: `The ${name} itself.` })
    node!: Node
  }

  return connectionWith(name, Edge)
}

/** What the cursor of an edge is. */
export const CURSOR = 'Opaque position of this item in this list.'

/** Makes the Relay connection type of edges that tell more than their node. */
export function connectionWith<Edge extends { cursor: string }>(name: string, edge: ClassType<Edge>) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [edge], { description: 'The items of this page, in order.' })
    edges!: Edge[]

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo

    countAll!: () => Promise<number>

    @Cost({ weight: 200 })
    @Field(() => Int, { description: 'Number of items in the whole list. Counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.countAll()
    }
  }

  return Connection
}

/**
 * The size of a page as asked for.
 * @throws BAD_USER_INPUT outside 1 … 1000.
 */
export function pageSize(first: number | null | undefined, standard = 50): number {
  if (first === undefined) return standard
  if (first === null || !Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw new DomainError('BAD_USER_INPUT', `\`first\` must be between 1 and ${MAX_PAGE}.`, { argument: 'first' })
  return first
}

/** An item of a page. Signing costs more than the rest of it, so its cursor is made only when it is asked for. */
class PageEdge<Row, Node> {
  constructor(
    private readonly row: Row,
    readonly node: Node,
    private readonly cursorOf: (row: Row) => string,
  ) {}

  get cursor(): string {
    return this.cursorOf(this.row)
  }
}

/** Cuts a page out of `size + 1` fetched rows: the extra row only says that more follows. What else an edge tells is `more`. */
export function pageOf<Row, Node>(
  found: Row[],
  size: number,
  after: string | null | undefined,
  cursorOf: (row: Row) => string,
  nodeOf: (row: Row) => Node,
  countAll: () => Promise<number>,
  more?: (row: Row) => object,
): Page<Node> {
  const edges = found.slice(0, size).map(row => Object.assign(new PageEdge(row, nodeOf(row), cursorOf), more?.(row)))
  return {
    edges,
    countAll,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: typeof after === 'string',
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
  }
}
