import { OptionalProps } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Account } from '../../account/account.entity.ts'
import { Plan } from '../plan.entity.ts'
import type { PlanState } from '../plan-state.ts'

/** A plan's step into a state: who took it, and when. */
@Entity()
export class PlanStep {
  declare [OptionalProps]?: 'createdAt'

  @ManyToOne(() => Plan, { primary: true })
  plan!: Plan

  @PrimaryKey({ type: 'integer' })
  version!: number

  @Property({ type: 'text' })
  state!: PlanState

  @ManyToOne(() => Account)
  author!: Account

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date()
}
