import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { Day } from '../../graphql/scalars.ts'
import { StaffEmployment, StaffRole } from './staff-role.ts'

@ObjectType({ description: 'In which grid somebody serves, as what, and from when to when.', simpleResolvers: true })
export class StaffAssignment {
  @Field(() => ID, { description: 'Names it among those of its person.' })
  assignmentId!: string

  @Field(() => ID, { description: 'The grid.' })
  gridId!: string

  @Field(() => String, { description: 'Code of the grid today, or its last or first one where it is not there today.' })
  gridCode!: string

  @Field(() => String, { description: 'Name of the grid then.' })
  gridName!: string

  @Field(() => StaffRole, { description: 'Leader or worker.' })
  role!: StaffRole

  @Field(() => Day, { description: 'First day.' })
  since!: string

  @Field(() => Day, { nullable: true, description: 'First day on which it no longer holds; null while it has no end.' })
  until!: string | null

  /** Uuid of the person. */
  memberId!: string
}

/** Somebody on a roster, as they leave over GraphQL: a plain row of the database. */
@ObjectType({
  implements: Node,
  description: 'Somebody of the grid staff, on the roster of a division. Contact data is personal data.',
  simpleResolvers: true,
})
export class StaffMember extends Node {
  @Field(() => Int, { description: 'Counts changes, of where they serve too. Pass it along with every change.' })
  version!: number

  @Field(() => String, {
    nullable: true,
    description: 'Number on the roster, unique in the district (工号). Null once erased.',
  })
  code!: string | null

  @Field(() => String, { description: 'Name; empty once erased.' })
  name!: string

  @Field(() => StaffEmployment, { nullable: true, description: 'Full- or part-time; null while that is not known.' })
  employment!: StaffEmployment | null

  @Field(() => String, { description: 'Code of the division on whose roster they are.' })
  divisionCode!: string

  @Field(() => Boolean, { description: 'Whether name, number and phone were erased, for good.' })
  erased!: boolean

  /** In full: only `officePhone` of the resolver may read it. */
  officePhone!: string | null
}
