import type {
  CombinedError,
  CreateStaffMemberInput,
  StaffAssignmentInput,
  UpdateStaffMemberInput,
  ViewerRightsFragment,
} from '../../api/index.ts'
import { emptyGround, joined } from '../../explorer/ground/ground.ts'
import { type Source, Store } from '../../state/store.ts'
import type { StaffFilter } from './filter.ts'
import type { Assignment, Person } from './people.ts'
import type { Changed, StaffServer } from './staffServer.ts'
import { beginning, choicesOf, type Opened, type StaffState, subtreesOf, type View } from './staffState.ts'

/** What is told of a change, with the way back where there is one. */
export type StaffNews =
  | {
      readonly type: 'saved' | 'created' | 'removed' | 'assigned' | 'ended' | 'erased' | 'undone'
      readonly name: string
      readonly undo?: () => void
    }
  | { readonly type: 'refused'; readonly error: CombinedError | undefined; readonly reason?: string | null | undefined }

/** Who is to serve where. */
export interface Wish {
  readonly gridId: string
  readonly role: 'LEADER' | 'WORKER'
  readonly since: string
}

/** Assignments as a change lists them. */
const listed = (assignments: readonly Assignment[]): StaffAssignmentInput[] =>
  assignments.map(({ assignmentId, gridId, role, since, until }) => ({
    assignmentId,
    gridId,
    role,
    since,
    until: until ?? null,
  }))

/** Grid staff without a page around them: who is shown, who is looked at, and what can be ordered. */
export class StaffDesk implements Source<StaffState> {
  /** Takes a grid that is pressed on the map, while somebody is to be assigned to one. */
  pick: ((code: string) => void) | null = null
  private readonly store = new Store<StaffState>(beginning)
  private asked = '[]'
  /** Counts what was asked: what comes late of an earlier question is dropped. */
  private turn = 0

  constructor(
    private readonly server: StaffServer,
    private readonly told: (news: StaffNews) => void,
  ) {}

  get now(): StaffState {
    return this.store.now
  }

  readonly subscribe = this.store.subscribe

  /** Somebody has come or gone: the divisions whose rosters they read are loaded, and the first is shown. */
  setViewer(viewer: ViewerRightsFragment | null): void {
    this.store.change({ viewer })
    const codes = subtreesOf(viewer)
    const asked = JSON.stringify(codes)
    if (asked === this.asked) return
    this.asked = asked
    this.turn++
    this.store.set({ ...beginning, viewer })
    if (codes.length > 0) void this.load()
  }

  /** Begins anew, as where nothing could be loaded. */
  async load(): Promise<void> {
    const { asked, server } = this
    this.store.change({ load: 'loading' })
    try {
      const [settings, found] = await Promise.all([
        server.settings(),
        Promise.all(subtreesOf(this.now.viewer).map(server.divisions)),
      ])
      if (asked !== this.asked) return
      this.store.change({ settings, divisions: new Map(found.flat().map(division => [division.code, division])) })
      const first = choicesOf(this.now)[0]?.code
      if (first) await this.look(first)
      else this.store.change({ load: 'ready' })
    } catch {
      if (asked === this.asked) this.store.change({ load: 'failed' })
    }
  }

  /** Shows the people of a division. */
  async look(within: string): Promise<void> {
    const turn = ++this.turn
    this.store.change({ within, ground: emptyGround, groundFailed: false, opened: null, checked: new Set() })
    void this.server
      .ground(within, null, part => {
        if (turn === this.turn) this.store.change({ ground: joined(this.now.ground, part) })
      })
      .catch(() => turn === this.turn && this.store.change({ groundFailed: true }))
    await this.reload()
  }

  /** Reads the people anew, as after an import. */
  async reload(): Promise<void> {
    const { turn } = this
    const { within } = this.now
    if (within === null) return
    try {
      const people = await this.server.people(within)
      if (turn !== this.turn) return
      this.store.change({ load: 'ready', people: new Map(people.map(person => [person.id, person])) })
    } catch {
      if (turn === this.turn) this.store.change({ load: 'failed' })
    }
  }

  filter(part: Partial<StaffFilter>): void {
    this.store.change({ filter: { ...this.now.filter, ...part } })
  }

  show(view: View): void {
    this.store.change({ view })
  }

  open(opened: Opened | null): void {
    this.store.change({ opened, isImporting: false })
  }

  /** A grid was pressed on the map. */
  press(code: string): void {
    if (this.pick) this.pick(code)
    else this.open({ type: 'grid', code })
  }

  check(ids: Iterable<string>): void {
    this.store.change({ checked: new Set(ids) })
  }

  importing(isImporting: boolean): void {
    this.store.change({ isImporting, opened: null })
  }

  /** @returns whether the person was put on the roster */
  async create(input: CreateStaffMemberInput): Promise<boolean> {
    const made = this.take(await this.server.create(input))?.[0]
    if (!made) return false
    this.told({ type: 'created', name: made.name, undo: () => void this.remove(made.id) })
    this.open({ type: 'person', id: made.id })
    return true
  }

  /** @returns whether it was written */
  async update(before: Person, values: Omit<UpdateStaffMemberInput, 'memberId' | 'version'>): Promise<boolean> {
    const after = this.take(await this.server.update({ memberId: before.id, version: before.version, ...values }))?.[0]
    if (!after) return false
    this.told({ type: 'saved', name: after.name, undo: () => void this.putBack([before]) })
    return true
  }

  /** Lets people serve in a grid; with `replace`, a leader who is there gives way. @returns whether it was written */
  async assign(people: readonly Person[], wish: Wish, replace: boolean): Promise<boolean> {
    const before = new Map(this.now.people)
    const assignments = people.map(({ id, version }) => ({ memberId: id, version, ...wish }))
    const after = this.take(await this.server.assign({ assignments, replaceLeaders: replace }))
    if (!after) return false
    this.store.change({ checked: new Set() })
    this.told({
      type: 'assigned',
      name: people.map(({ name }) => name).join('、'),
      undo: () => void this.putBack(after.flatMap(({ id }) => before.get(id) ?? [])),
    })
    return true
  }

  /** Ends an assignment, or all that somebody has, on a day. @returns whether it was written */
  async end(person: Person, assignments: readonly Assignment[], until: string): Promise<boolean> {
    const { id: memberId, version } = person
    const ending = assignments.map(({ assignmentId }) => ({ memberId, version, assignmentId }))
    if (!this.take(await this.server.end({ until, assignments: ending }))) return false
    this.told({ type: 'ended', name: person.name, undo: () => void this.putBack([person]) })
    return true
  }

  /** Takes somebody off the roster. */
  async remove(id: string): Promise<void> {
    const person = this.now.people.get(id)
    if (!person) return
    const { version, error } = await this.server.remove(id, person.version)
    if (version === undefined) return this.told({ type: 'refused', error })
    this.forget(id)
    this.told({
      type: 'removed',
      name: person.name,
      undo: () => void this.server.restore(id, version).then(changed => this.undone(changed, person.name)),
    })
  }

  /** Erases somebody for good. */
  async erase(person: Person): Promise<void> {
    const { error } = await this.server.erase(person.id, person.version)
    if (error) return this.told({ type: 'refused', error })
    this.forget(person.id)
    this.told({ type: 'erased', name: '' })
  }

  /** Makes people again what they were: first those who were given something, so that whoever had it before finds it free. */
  private async putBack(before: readonly Person[]): Promise<void> {
    const open = ({ assignments }: Person) => assignments.filter(({ until }) => !until).length
    const gained = (was: Person) => open(this.now.people.get(was.id) ?? was) - open(was)
    let last: Changed = {}
    for (const was of [...before].sort((one, other) => gained(other) - gained(one))) {
      const now = this.now.people.get(was.id)
      if (!now) continue
      const { name, code, employment, officePhone, divisionCode, assignments } = was
      last = await this.server.update({
        memberId: was.id,
        version: now.version,
        name,
        code: code ?? null,
        employment: employment ?? null,
        divisionCode,
        assignments: listed(assignments),
        // What is masked is not known, and stays as it is.
        ...(officePhone?.includes('*') ? {} : { officePhone: officePhone ?? null }),
      })
      if (!this.take(last)) return
    }
    this.told({ type: 'undone', name: before.map(({ name }) => name).join('、') })
  }

  private undone(changed: Changed, name: string): void {
    if (this.take(changed)) this.told({ type: 'undone', name })
  }

  /** Puts people who have changed among those that are known; a refusal is told. */
  private take({ people, problems, error }: Changed): readonly Person[] | null {
    if (!people) {
      this.told({ type: 'refused', error, reason: problems?.[0]?.reason ?? problems?.[0]?.code })
      return null
    }
    const known = new Map(this.now.people)
    for (const person of people) known.set(person.id, person)
    this.store.change({ people: known })
    return people
  }

  private forget(id: string): void {
    const people = new Map(this.now.people)
    people.delete(id)
    const checked = new Set([...this.now.checked].filter(one => one !== id))
    this.store.change({ people, checked, opened: null })
  }
}
