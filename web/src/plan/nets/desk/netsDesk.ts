import { type CombinedError, errorCodeOf } from '../../../api/index.ts'
import { type Source, Store } from '../../../state/store.ts'
import { type Net, netOf } from './net.ts'
import type { NetMark, NetsServer, NetTold } from './netsServer.ts'

/** Two that are compared, by their departments; null is the plan’s own grids. */
export type Pair = readonly [one: string, other: string | null]

/** Why something could not be done: the API’s code, its reason where it gives one, and what it says. */
export interface NetTrouble {
  readonly code: string
  readonly reason: string | null
  readonly message: string
}

/** What is known of the nets beside a plan at one moment. */
export interface NetsState {
  /** Null until they were read. */
  readonly nets: readonly Net[] | null
  /** Departments whose lines are not drawn. */
  readonly hidden: ReadonlySet<string>
  /** Whether a file is on its way, or a net being taken away. */
  readonly isBusy: boolean
  readonly trouble: NetTrouble | null
  /** Of whom the map shows where they differ. */
  readonly pair: Pair | null
}

/** A file as a department’s net. */
export interface NetFile {
  readonly department: string
  readonly name: string
  readonly base64: string
  readonly crs: string | null
}

/** The nets of departments beside a plan, without a page around them. */
export class NetsDesk implements Source<NetsState> {
  private readonly store = new Store<NetsState>({
    nets: null,
    hidden: new Set(),
    isBusy: false,
    trouble: null,
    pair: null,
  })
  /** What others are said to have made of the nets, until it was looked after. */
  private marks: readonly NetMark[] | null = null

  constructor(
    private readonly server: NetsServer,
    private readonly plan: string,
  ) {}

  get now(): NetsState {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  /** Reads what there is. */
  load(): Promise<boolean> {
    return this.ask(() => this.server.read(this.plan))
  }

  /** Lays a file beside the plan as the net of a department. @returns whether it is there now */
  bring({ crs, department, ...file }: NetFile): Promise<boolean> {
    const key = crypto.randomUUID()
    return this.ask(() =>
      this.server.bring({
        planId: this.plan,
        department,
        file,
        idempotencyKey: key,
        ...(crs === null ? {} : { crs }),
      }),
    )
  }

  remove(department: string): Promise<boolean> {
    return this.ask(() => this.server.remove(this.plan, department))
  }

  /** Hears which nets there are now, and reads them unless they are those that are known. */
  follow(marks: readonly NetMark[]): void {
    this.marks = marks
    if (!this.now.isBusy) this.catchUp()
  }

  private catchUp(): void {
    const { marks } = this
    this.marks = null
    if (marks && markedBy(marks) !== markedBy(this.now.nets ?? [])) void this.load()
  }

  /** Draws the lines of a net, or draws them no longer. */
  show(department: string, isShown: boolean): void {
    const hidden = new Set(this.now.hidden)
    if (isShown) hidden.delete(department)
    else hidden.add(department)
    this.store.change({ hidden })
  }

  /** Shows where two differ, or nothing. */
  compare(pair: Pair | null): void {
    this.store.change({ pair })
  }

  /** Something went wrong before the server was asked. */
  trouble(code: string | null): void {
    this.store.change({ trouble: code === null ? null : { code, reason: null, message: '' } })
  }

  private async ask(answer: () => Promise<readonly NetTold[]>): Promise<boolean> {
    this.store.change({ isBusy: true, trouble: null })
    try {
      this.heard(await answer())
      this.catchUp()
      return true
    } catch (error) {
      this.store.change({ isBusy: false, trouble: troubleOf(error) })
      this.catchUp()
      return false
    }
  }

  private heard(told: readonly NetTold[]): void {
    const nets = told.map(netOf)
    const isThere = (department: string | null) => nets.some(net => net.department === department)
    const { pair } = this.now
    const stays = pair !== null && isThere(pair[0]) && (pair[1] === null || isThere(pair[1]))
    this.store.change({ nets, isBusy: false, pair: stays ? pair : null })
  }
}

const markedBy = (nets: readonly NetMark[]): string =>
  JSON.stringify(nets.map(({ department, changedAt }) => [department, changedAt]))

function troubleOf(error: unknown): NetTrouble {
  const told = error as CombinedError
  if (!Array.isArray(told?.graphQLErrors)) return { code: 'INTERNAL_SERVER_ERROR', reason: null, message: '' }
  const [first] = told.graphQLErrors
  const reason = first?.extensions.reason
  return {
    code: errorCodeOf(told),
    reason: typeof reason === 'string' ? reason : null,
    message: first?.message ?? '',
  }
}
