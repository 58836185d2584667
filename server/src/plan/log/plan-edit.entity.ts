import type { Edit } from '@geyi/shared/edits'
import { OptionalProps } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Account } from '../../account/account.entity.ts'
import { Plan } from '../plan.entity.ts'
import type { PlanEditKind } from './plan-edit-kind.ts'

/** One row of a plan's log. Replaying all rows in their order from the base gives the draft, byte for byte. */
@Entity()
export class PlanEdit {
  declare [OptionalProps]?: 'createdAt'

  @ManyToOne(() => Plan, { primary: true })
  plan!: Plan

  @PrimaryKey({ type: 'integer' })
  sequence!: number

  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'text' })
  kind!: PlanEditKind

  /** The row that this one takes back. */
  @Property({ type: 'integer', nullable: true })
  undoes!: number | null

  @Property({ type: 'json' })
  edit!: Edit

  @Property({ type: 'json' })
  inverse!: Edit

  @ManyToOne(() => Account)
  author!: Account

  /** Key of the request that brought it. */
  @Property({ type: 'text', nullable: true })
  request!: string | null

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date()
}
