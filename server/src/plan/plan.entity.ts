import { OptionalProps } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 as uuid } from 'uuid'
import { Account } from '../account/account.entity.ts'
import { PlanState } from './plan-state.ts'

/** A plan (调整方案): a base, a log of edits on it, and where it stands. */
@Entity()
export class Plan {
  declare [OptionalProps]?:
    | 'version'
    | 'authorId'
    | 'lastSequence'
    | 'state'
    | 'public'
    | 'effectiveDate'
    | 'settled'
    | 'createdAt'
    | 'updatedAt'

  @PrimaryKey({ type: 'uuid' })
  id: string = uuid()

  /** How many things have happened to the plan: every row of its log, every step and every comment has one number of its own. */
  @Property({ type: 'integer' })
  version = 1

  /** Number of rows of its log, which is the sequence of the last. */
  @Property({ type: 'integer' })
  lastSequence = 0

  @Property({ type: 'text' })
  name!: string

  @Property({ type: 'text' })
  divisionCode!: string

  @Property({ type: 'text' })
  state: PlanState = PlanState.DRAFT

  @Property({ type: 'boolean' })
  public = false

  @Property({ type: 'date', runtimeType: 'string' })
  baseDate!: string

  @Property({ type: 'text' })
  baseHash!: string

  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  effectiveDate: string | null = null

  /** Whether what carries no dates of its own has followed the published boundaries: buildings and posts. */
  @Property({ type: 'boolean' })
  settled = false

  @ManyToOne(() => Account)
  author!: Account

  get authorId(): string {
    return this.author.id
  }

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date()

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date()
}
