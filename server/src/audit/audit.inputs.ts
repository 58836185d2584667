import { Field, ID, InputType } from 'type-graphql'
import type { ActKind, Way } from '../act/act.ts'
import { Moment } from '../graphql/scalars.ts'
import { AuditKind, AuditWay } from './audit.type.ts'

@InputType({ description: 'Which entries of the audit. All conditions must hold.' })
export class AuditFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name of who did it: to sign in with, or to be shown.',
  })
  who?: string | null

  @Field(() => [AuditKind], { nullable: true, description: 'Only of these kinds.' })
  kinds?: ActKind[] | null

  @Field(() => AuditWay, { nullable: true, description: 'Only by this way.' })
  way?: Way | null

  @Field(() => ID, { nullable: true, description: 'Only what was done to this, by its global id.' })
  nodeId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or code of what it was done to, or of the name of what was done.',
  })
  search?: string | null

  @Field(() => String, { nullable: true, description: 'Only what was done in the subtree of this code.' })
  within?: string | null

  @Field(() => Moment, { nullable: true, description: 'Only from this moment on.' })
  from?: Date | null

  @Field(() => Moment, { nullable: true, description: 'Only before this moment.' })
  until?: Date | null
}
