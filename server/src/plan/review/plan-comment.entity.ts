import type { Position } from '@geyi/shared/geo'
import { OptionalProps } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { v7 as uuid } from 'uuid'
import { Account } from '../../account/account.entity.ts'
import { Plan } from '../plan.entity.ts'
import { PlacePointType } from './place-point.type.ts'
import type { ReviewVerdict } from './review-verdict.ts'

/** What somebody said about a plan, perhaps pinned to a place, perhaps as the reason of a verdict. */
@Entity()
export class PlanComment {
  declare [OptionalProps]?: 'createdAt'

  @PrimaryKey({ type: 'uuid' })
  id: string = uuid()

  @ManyToOne(() => Plan)
  plan!: Plan

  @Property({ type: 'integer' })
  version!: number

  @Property({ type: 'text' })
  text!: string

  @Property({ type: PlacePointType, nullable: true })
  place!: Position | null

  @Property({ type: 'text', nullable: true })
  verdict!: ReviewVerdict | null

  @ManyToOne(() => Account)
  author!: Account

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date()
}
